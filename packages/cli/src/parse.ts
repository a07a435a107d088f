import { parseArgs } from "node:util";
import type { Declaration, OptionDeclaration } from "./command.js";
import { common } from "./options.js";
import { UsageError } from "./usage-error.js";

export interface Parsed {
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, string | number | boolean | undefined>>;
}

/** Takes the name of a command, a word or two like `plan read`, out of a command line; `options` may stand before it. */
export function takeName(
  names: readonly string[],
  options: Declaration["options"],
  argv: readonly string[],
): { name?: string; rest: string[] } {
  const at = tokensOf(options, argv).find((token) => token.kind === "positional")?.index;
  if (at === undefined) return { rest: [...argv] };
  const rest = [...argv];
  const [first = ""] = rest.splice(at, 1);
  const group = names.filter((name) => name.startsWith(`${first} `));
  const next = group.length === 0 ? undefined : tokensOf(options, rest).find((token) => token.kind === "positional");
  const full = next?.kind === "positional" ? `${first} ${next.value}` : first;
  if (next && group.includes(full)) rest.splice(next.index, 1);
  return { name: full, rest };
}

/** Reads the words and options of one command. Throws a UsageError that says what to write instead. */
export function parse(command: Declaration, argv: readonly string[]): Parsed {
  const declared = { ...command.options, ...common };
  const tokens = tokensOf(declared, argv);
  const words: string[] = [];
  const options: Record<string, string | number | boolean | undefined> = {};
  for (const token of tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind === "option") options[token.name] = readOption(command, declared, token);
  }
  if (!options["help"]) checkWords(command, words, options);
  return { words, options };
}

type Declared = Readonly<Record<string, OptionDeclaration>>;

function tokensOf(declared: Declared, argv: readonly string[]) {
  const options = Object.entries(declared).map(([name, { value, short }]) => {
    const type = value === "" ? ("boolean" as const) : ("string" as const);
    return [name, { type, ...(short ? { short } : {}) }] as const;
  });
  return parseArgs({
    args: [...argv],
    options: Object.fromEntries(options),
    allowPositionals: true,
    strict: false,
    tokens: true,
  }).tokens;
}

/** How a command is written, e.g. `lotrinh assess LOCALITY [--seed N]`. */
export function usageOf({ name, words, options }: Declaration): string {
  const written = Object.entries(options).map(([option, { value, needed }]) => {
    const one = `--${option} ${value}`.trim();
    return needed ? one : `[${one}]`;
  });
  return ["lotrinh", name, ...words, ...written].join(" ");
}

function readOption(
  command: Declaration,
  declared: Declared,
  { name, rawName, value }: { readonly name: string; readonly rawName: string; readonly value?: string | undefined },
): string | number | boolean {
  const option = Object.hasOwn(declared, name) ? declared[name] : undefined;
  if (!option) {
    const write = Object.keys(declared).map((known) => `--${known}`);
    throw new UsageError("USAGE_UNKNOWN_OPTION", { command: command.name, name: rawName, write: write.join(", ") });
  }
  const write = `--${name}${option.value === "" ? "" : ` ${option.example ?? option.value}`}`;
  if (option.value === "") {
    if (value !== undefined) throw new UsageError("USAGE_OPTION_VALUE", { name: rawName, value, write });
    return true;
  }
  if (value === undefined || value === "") throw new UsageError("USAGE_OPTION_EMPTY", { name: rawName, write });
  const read = option.read ? option.read(value) : value;
  if (read === undefined && /^\d+$/.test(value) && Number(value) > (option.most ?? Number.POSITIVE_INFINITY)) {
    throw new UsageError("USAGE_OPTION_MOST", { name: rawName, value, write: String(option.most) });
  }
  if (read === undefined) throw new UsageError("USAGE_OPTION_VALUE", { name: rawName, value, write });
  return read;
}

function checkWords(command: Declaration, words: readonly string[], options: Parsed["options"]): void {
  const { name, inBulk = [] } = command;
  const write = usageOf(command);
  const isBulk = inBulk.some((option) => options[option] === true);
  const needed = Object.keys(command.options).filter((option) => command.options[option]?.needed);
  const forgotten = needed.find((option) => options[option] === undefined);
  const missing = (isBulk ? undefined : command.words[words.length]) ?? (forgotten && `--${forgotten}`);
  if (missing !== undefined) throw new UsageError("USAGE_ARGUMENT_MISSING", { command: name, name: missing, write });
  const extra = words[isBulk ? 0 : command.words.length];
  if (extra === undefined || command.words.at(-1)?.endsWith("…")) return;
  // A name of several words, without its quotation marks, is the likeliest slip.
  const quoted = `lotrinh ${name} "${words.join(" ")}"`;
  const instead = command.words.length === 1 && !isBulk ? quoted : write;
  throw new UsageError("USAGE_ARGUMENT_EXTRA", { command: name, name: extra, write: instead });
}
