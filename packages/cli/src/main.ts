import { InputError, type Language, nearest, problemText } from "@lotrinh/language";
import { sentence, sentenceOf } from "@lotrinh/wording";
import type { Command, Declaration, Format, Streams } from "./command.js";
import { assess } from "./commands/assess.js";
import { backtest } from "./commands/backtest.js";
import { briefing } from "./commands/briefing.js";
import { check } from "./commands/check.js";
import { compare } from "./commands/compare.js";
import { data } from "./commands/data.js";
import { draws } from "./commands/draws.js";
import { forecast } from "./commands/forecast.js";
import { importFile } from "./commands/import.js";
import { indicators } from "./commands/indicators.js";
import { init } from "./commands/init.js";
import { localities } from "./commands/localities.js";
import { needs } from "./commands/needs.js";
import { planCheck } from "./commands/plan-check.js";
import { planNew } from "./commands/plan-new.js";
import { planRead } from "./commands/plan-read.js";
import { planReview } from "./commands/plan-review.js";
import { query } from "./commands/query.js";
import { reach } from "./commands/reach.js";
import { solve } from "./commands/solve.js";
import { start } from "./commands/start.js";
import { targets } from "./commands/targets.js";
import { template } from "./commands/template.js";
import { trajectory } from "./commands/trajectory.js";
import { why } from "./commands/why.js";
import { helpOf, helpOfCommand, helpOfGroup } from "./help.js";
import { parse, takeName } from "./parse.js";
import { plansIn } from "./planner-folder.js";
import { UsageError } from "./usage-error.js";
import { openWorkspace, version, type Workspace } from "./workspace.js";

const commands: readonly Command[] = [
  targets,
  localities,
  indicators,
  data,
  importFile,
  check,
  assess,
  draws,
  query,
  compare,
  solve,
  needs,
  template,
  trajectory,
  briefing,
  why,
  planRead,
  planNew,
  planCheck,
  planReview,
  init,
  forecast,
  backtest,
  reach,
  start,
];

/** Seconds that a command which is not in bulk may compute. */
const SECONDS = 60;

/** What is left when no command is named. */
const program: Declaration = {
  name: "lotrinh",
  words: [],
  options: { version: { value: "", about: "CLI_OPTION_VERSION" } },
};

export interface RunOptions {
  /** Opens the folder of `--root`, or the default one. Runs of many command lines may share what it has read. */
  readonly workspaceAt?: (root?: string, plans?: readonly string[]) => Workspace;
  /** Ends the run after some seconds of computing with a text; gives what calls it off. None by default. */
  readonly limit?: (seconds: number, text: string) => () => void;
}

/** Runs one command line; gives the exit code: 0 done, 1 unknown name or bad file, 2 bad command line. */
export async function run(
  argv: readonly string[],
  streams: Streams,
  { workspaceAt = openWorkspace, limit = () => () => {} }: RunOptions = {},
): Promise<0 | 1 | 2> {
  const language = languageIn(argv);
  try {
    await dispatch(argv, language, streams, { workspaceAt, limit });
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
  run: Required<RunOptions>,
): Promise<void> {
  const { name, rest } = takeName(commands, argv);
  if (name === "help") return dispatch(["--help", ...rest], language, streams, run);
  const write = commands.map((command) => command.name).join(", ");
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
    const near = nearest(
      name,
      commands.map((one) => one.name),
    );
    throw new UsageError("USAGE_UNKNOWN_COMMAND", { name, write: near.join(", ") || write });
  }
  const { words, options } = parse(command, rest);
  if (options["help"]) return streams.result(helpOfCommand(command, language));
  const { format, root } = options;
  let opened: Workspace | undefined;
  const isBulk = command.bulk ?? command.inBulk?.some((option) => options[option] === true);
  const seconds = Number(options["limit-seconds"] ?? (isBulk ? Number.POSITIVE_INFINITY : SECONDS));
  const more = 5 * seconds;
  const callOff = Number.isFinite(seconds)
    ? run.limit(seconds, `${sentence("LIMIT_SECONDS", { seconds, more }, language)}\n`)
    : undefined;
  try {
    await command.run({
      words,
      options,
      format: (format as Format | undefined) ?? "table",
      language,
      get workspace() {
        opened ??= run.workspaceAt(typeof root === "string" ? root : undefined, ownPlans(command, options));
        return opened;
      },
      streams,
    });
  } finally {
    callOff?.();
  }
}

/** Folders of `--plan DIR`; of a command whose `--plan` names a plan, none. */
function ownPlans(
  { options: declared }: Command,
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
