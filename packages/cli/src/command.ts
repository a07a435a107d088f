import type { Language } from "@lotrinh/language";
import type { SentenceCode } from "@lotrinh/wording";
import type { Workspace } from "./workspace.js";

export type Format = "table" | "json" | "csv";

/** Where a command writes: results, and everything else. */
export interface Streams {
  readonly result: (text: string) => void;
  readonly note: (text: string) => void;
}

/** Options as given, already checked against their declarations. */
export interface Invocation {
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, string | number | boolean | undefined>>;
  readonly format: Format;
  readonly language: Language;
  readonly workspace: Workspace;
  readonly streams: Streams;
}

/** A code of the help: it has nothing to fill in. */
export type HelpCode = Extract<SentenceCode, `CLI_${"COMMAND" | "OPTION"}_${string}`>;

export interface OptionDeclaration {
  /** Shown in help and in errors, e.g. `YYYY-MM`; empty for a switch. */
  readonly value: string;
  /** Code of the sentence that says what it does. */
  readonly about: HelpCode;
  /** The value read, or undefined where the text is none; absent for plain text. */
  readonly read?: (text: string) => string | number | undefined;
  /** The largest number that is read; a larger one is told so. */
  readonly most?: number;
  /** A right value, shown where one is wrong. */
  readonly example?: string;
  /** One letter that says the same. */
  readonly short?: string;
  /** The command cannot do without it. */
  readonly needed?: true;
}

/** A command by its name, as the help lists it. */
export interface Command {
  readonly name: string;
  /** Names of its words, all needed; one that ends in “…” is the last and may be repeated. */
  readonly words: readonly string[];
  readonly about: HelpCode;
  readonly load: () => Promise<Work>;
}

/** What may be written after a name. */
export interface Declaration extends Pick<Command, "name" | "words"> {
  readonly options: Readonly<Record<string, OptionDeclaration>>;
  /** Switches that stand in the place of its words and make it work in bulk. */
  readonly inBulk?: readonly string[];
}

/** What a command takes and does. */
export interface Work extends Omit<Declaration, "name" | "words"> {
  /** Works through as much as it is given: no limit of time unless one is asked for. */
  readonly bulk?: true;
  /** Works in bulk where its last word is given more than once. */
  readonly severalInBulk?: true;
  /** Runs no model and needs none to check a scenario: it starts without them. */
  readonly plain?: true;
  readonly run: (invocation: Invocation) => void | Promise<void>;
}
