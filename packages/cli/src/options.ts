import type { OptionDeclaration } from "./command.js";

/** What takes about ten seconds for the largest plan: Hải Phòng's, in docs/benchmarks.md. */
const MOST_DRAWS = 50_000;
const MOST_SECONDS = 86_400;
/** Those of reach, which would be loaded for every `--help`. */
export const AS_OF_YEARS = [1990, 2060] as const;

/** Options that every command takes. */
export const common: Readonly<Record<string, OptionDeclaration>> = {
  format: { value: "table|json|csv", about: "CLI_OPTION_FORMAT", read: oneOf("table", "json", "csv"), example: "json" },
  lang: { value: "vi|en", about: "CLI_OPTION_LANG", read: oneOf("vi", "en"), example: "en" },
  root: { value: "DIR", about: "CLI_OPTION_ROOT" },
  "limit-seconds": {
    value: "N",
    about: "CLI_OPTION_LIMIT_SECONDS",
    read: whole(1, MOST_SECONDS),
    most: MOST_SECONDS,
    example: "120",
  },
  help: { value: "", about: "CLI_OPTION_HELP", short: "h" },
};

/** Options of a run of assessments. */
export const options = {
  "as-of": { value: "YYYY-MM", about: "CLI_OPTION_AS_OF", read: month, example: "2026-11" },
  seed: { value: "N", about: "CLI_OPTION_SEED", read: whole(0, Number.MAX_SAFE_INTEGER), example: "1" },
  draws: {
    value: "N",
    about: "CLI_OPTION_DRAWS",
    read: whole(1, MOST_DRAWS),
    most: MOST_DRAWS,
    example: "10000",
  },
} satisfies Readonly<Record<string, OptionDeclaration>>;

const data: OptionDeclaration = { value: "FILE", about: "CLI_OPTION_DATA", example: "so-lieu.xlsx" };

/** Of a folder with a plan of one's own, beside those of `seeds/`. */
export const plan: OptionDeclaration = { value: "DIR", about: "CLI_OPTION_OWN_PLAN", example: "ke-hoach-cua-toi" };

/** Of one locality whose scenarios are named as words: also figures of one's own. */
export const ofScenarios = { plan, data, ...options } satisfies Readonly<Record<string, OptionDeclaration>>;

/** Of one locality: also a scenario, of its plan or of one's own. */
export const ofLocality = {
  scenario: { value: "SCENARIO", about: "CLI_OPTION_SCENARIO", example: "tang-toc" },
  plan,
  data,
  ...options,
} satisfies Readonly<Record<string, OptionDeclaration>>;

/** Of one locality, without draws: nothing is simulated that a reader sees. */
export const ofNeeds = {
  scenario: ofLocality.scenario,
  plan,
  data,
  "as-of": options["as-of"],
} satisfies Readonly<Record<string, OptionDeclaration>>;

/** Reads one of some words. */
export function oneOf(...words: string[]): (text: string) => string | undefined {
  return (text) => (words.includes(text) ? text : undefined);
}

/** Reads some of some words, with commas between. */
export function someOf(...words: string[]): (text: string) => string | undefined {
  return (text) => (text.split(",").every((one) => words.includes(one)) ? text : undefined);
}

function month(text: string): string | undefined {
  const [least, most] = AS_OF_YEARS;
  const year = Number(text.slice(0, 4));
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text) && year >= least && year <= most ? text : undefined;
}

/** Reads a probability between 0 and 1, both excluded. */
export function probability(text: string): number | undefined {
  const number = /^0?\.\d+$/.test(text) ? Number(text) : Number.NaN;
  return number > 0 && number < 1 ? number : undefined;
}

/** Reads a whole number of a range. */
export function whole(least: number, most: number): (text: string) => number | undefined {
  return (text) => {
    const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    return number >= least && number <= most ? number : undefined;
  };
}
