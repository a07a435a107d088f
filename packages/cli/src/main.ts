import { InputError, type Language, nearest, problemText } from "@lotrinh/language";
import { sentence, sentenceOf } from "@lotrinh/wording";
import type { Command, Declaration, Format, Streams, Work } from "./command.js";
import { commands } from "./commands.js";
import { helpOf, helpOfCommand, helpOfGroup } from "./help.js";
import { common } from "./options.js";
import { parse, takeName } from "./parse.js";
import { plansIn } from "./planner-folder.js";
import { UsageError } from "./usage-error.js";
import { version } from "./version.js";
import type { Workspace } from "./workspace.js";

/** Seconds that a command which is not in bulk may compute. */
const SECONDS = 60;

/** What is left when no command is named. */
const program: Declaration = {
  name: "lotrinh",
  words: [],
  options: { version: { value: "", about: "CLI_OPTION_VERSION" } },
};

export interface RunOptions {
  /** Opens the folder of `--root`, or the default one. Runs of many command lines may share what it has read; by default none do. */
  readonly workspaceAt?: (root?: string, plans?: readonly string[]) => Workspace;
  /** Ends the run after some seconds of computing with a text; gives what calls it off. None by default. */
  readonly limit?: (seconds: number, text: string) => () => void;
}

/** Runs one command line; gives the exit code: 0 done, 1 unknown name or bad file, 2 bad command line. */
export async function run(
  argv: readonly string[],
  streams: Streams,
  { workspaceAt, limit = () => () => {} }: RunOptions = {},
): Promise<0 | 1 | 2> {
  const language = languageIn(argv);
  try {
    await dispatch(argv, language, streams, { limit, ...(workspaceAt ? { workspaceAt } : {}) });
    return 0;
  } catch (error) {
    if (error instanceof UsageError) {
      streams.note(`${sentenceOf(error, language)}\n`);
      return 2;
    }
    if (error instanceof InputError) {
      streams.note(error.problems.map((problem) => `${problemText(problem, language)}\n`).join(""));
      return 1;
    }
    streams.note(`${sentence("UNEXPECTED", { message: firstLine(error) }, language)}\n`);
    return 1;
  }
}

async function dispatch(
  argv: readonly string[],
  language: Language,
  streams: Streams,
  run: RunOptions & Required<Pick<RunOptions, "limit">>,
): Promise<void> {
  const names = commands.map((command) => command.name);
  const { name, rest } = takeName(names, await optionsBefore(argv), argv);
  if (name === "help") return dispatch(["--help", ...rest], language, streams, run);
  const write = names.join(", ");
  if (name === undefined) {
    const { options } = parse(program, rest);
    if (options["version"]) return streams.result(`${version}\n`);
    if (options["help"]) return streams.result(helpOf(commands, program.options, language));
    throw new UsageError("USAGE_NO_COMMAND", { write });
  }
  const command = commands.find((one) => one.name === name);
  if (!command) {
    const group = commands.filter((one) => one.name.startsWith(`${name} `));
    if (group.length > 0) return dispatchGroup(name, group, rest, language, streams);
    const near = nearest(name, names);
    throw new UsageError("USAGE_UNKNOWN_COMMAND", { name, write: near.join(", ") || write });
  }
  const work = await command.load();
  const { words, options } = parse({ ...command, ...work }, rest);
  if (options["help"]) return streams.result(helpOfCommand({ ...command, ...work }, language));
  const { format, root } = options;
  const workspaceAt = run.workspaceAt ?? (await opener(work));
  let opened: Workspace | undefined;
  const several = work.severalInBulk === true && words.length > command.words.length;
  const isBulk = work.bulk ?? (several || work.inBulk?.some((option) => options[option] === true));
  const seconds = Number(options["limit-seconds"] ?? (isBulk ? Number.POSITIVE_INFINITY : SECONDS));
  const more = 5 * seconds;
  const callOff = Number.isFinite(seconds)
    ? run.limit(seconds, `${sentence("LIMIT_SECONDS", { seconds, more }, language)}\n`)
    : undefined;
  try {
    await work.run({
      words,
      options,
      format: (format as Format | undefined) ?? "table",
      language,
      get workspace() {
        opened ??= workspaceAt(typeof root === "string" ? root : undefined, ownPlans(work, options));
        return opened;
      },
      streams,
    });
  } finally {
    callOff?.();
  }
}

/** Options that may stand before the name; only where one of them is not every command's are the commands loaded. */
async function optionsBefore(argv: readonly string[]): Promise<Declaration["options"]> {
  const first = argv.findIndex((word) => !word.startsWith("-"));
  const before = argv.slice(0, first < 0 ? argv.length : first).map((word) => word.replace(/^--?|=.*$/g, ""));
  const known = new Set([...Object.keys(common), ...Object.keys(program.options), "h"]);
  const all = before.every((name) => known.has(name)) ? [] : await Promise.all(commands.map(({ load }) => load()));
  return Object.assign({}, ...all.map(({ options }) => options), common);
}

/** What opens a workspace: for a command without models without them. */
async function opener({ plain }: Work): Promise<NonNullable<RunOptions["workspaceAt"]>> {
  if (plain) return (await import("./workspace.js")).openFolder;
  return (await import("./open-workspace.js")).openWorkspace;
}

/** Folders of `--plan DIR`; of a command whose `--plan` names a plan, none. */
function ownPlans(
  { options: declared }: Work,
  { plan, workspace }: Readonly<Record<string, unknown>>,
): readonly string[] {
  if (typeof workspace === "string") return plansIn(workspace);
  return declared["plan"]?.value === "DIR" && typeof plan === "string" ? [plan] : [];
}

/** The first word of some commands alone: their help, or what else to write. */
function dispatchGroup(
  name: string,
  group: readonly Command[],
  rest: readonly string[],
  language: Language,
  streams: Streams,
): void {
  const { options } = parse({ name, words: ["…"], options: {} }, ["…", ...rest]);
  if (!options["help"])
    throw new UsageError("USAGE_NO_COMMAND", { write: group.map((command) => command.name).join(", ") });
  streams.result(helpOfGroup(name, group, language));
}

/** The language is needed even to say that the command line is wrong, so it is looked for before the rest is read. */
function languageIn(argv: readonly string[]): Language {
  const at = argv.findIndex((word) => word === "--lang");
  return (at >= 0 && argv[at + 1] === "en") || argv.includes("--lang=en") ? "en" : "vi";
}

function firstLine(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split("\n")[0] ?? "";
}
