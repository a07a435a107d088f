import { parseArgs } from "node:util";
import type { Command, OptionDeclaration } from "./command.js";
import { common } from "./options.js";
import { UsageError } from "./usage-error.js";

export interface Parsed {
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, string | number | boolean | undefined>>;
}

/** Reads the words and options of one command. Throws a UsageError that says what to write instead. */
export function parse(command: Command, argv: readonly string[]): Parsed {
  const declared: Record<string, OptionDeclaration> = { ...command.options, ...common };
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(
      Object.entries(declared).map(
        ([name, { value }]) => [name, { type: value === "" ? "boolean" : "string" }] as const,
      ),
    ),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const words: string[] = [];
  const options: Record<string, string | number | boolean | undefined> = {};
  for (const token of tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind === "option") options[token.name] = readOption(command, declared, token);
  }
  if (!options["help"]) checkWords(command, words);
  return { words, options };
}

/** How a command is written, e.g. `lotrinh assess LOCALITY [--seed N]`. */
export function usageOf({ name, words, options }: Command): string {
  const written = Object.entries(options).map(
    ([option, { value }]) => `[--${option}${value === "" ? "" : ` ${value}`}]`,
  );
  return ["lotrinh", name, ...words, ...written].join(" ");
}

function readOption(
  command: Command,
  declared: Readonly<Record<string, OptionDeclaration>>,
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
  if (read === undefined) throw new UsageError("USAGE_OPTION_VALUE", { name: rawName, value, write });
  return read;
}

function checkWords(command: Command, words: readonly string[]): void {
  const write = usageOf(command);
  const missing = command.words[words.length];
  if (missing !== undefined)
    throw new UsageError("USAGE_ARGUMENT_MISSING", { command: command.name, name: missing, write });
  const extra = words[command.words.length];
  if (extra !== undefined) throw new UsageError("USAGE_ARGUMENT_EXTRA", { command: command.name, name: extra, write });
}
