import { existsSync } from "node:fs";
import { placesFormats } from "@lotrinh/briefing";
import { askedText, formatProbability, InputError, indicatorName, type Language, problemOf } from "@lotrinh/language";
import { type ComparedTarget, type Comparison, compareScenarios } from "@lotrinh/reach";
import type { Locality, Scenario } from "@lotrinh/registry";
import { changeText, sentence, sentencesIn } from "@lotrinh/wording";
import type { Invocation, Work } from "../command.js";
import { ofScenarios, someOf } from "../options.js";
import { print } from "../print.js";
import { plannedInput, plannedLocality, runOptions, scenarioNamed } from "../run.js";
import { UsageError } from "../usage-error.js";
import type { Workspace } from "../workspace.js";
import { comparePlaces } from "./compare-places.js";

export const compare: Work = {
  options: {
    out: { value: "DIR", about: "CLI_OPTION_PLACES_OUT", example: "so-sanh/hai-phong-long-bien" },
    force: { value: "", about: "CLI_OPTION_FORCE" },
    formats: {
      value: placesFormats.join(","),
      about: "CLI_OPTION_PLACES_FORMATS",
      read: someOf(...placesFormats),
      example: "html",
    },
    ...ofScenarios,
  },
  async run(invocation) {
    const { words, workspace, options, language, format, streams } = invocation;
    const [name = "", ...named] = words;
    const locality = plannedLocality(name, workspace);
    const places = placesNamed(named, locality, workspace);
    const paged = ["out", "formats", "force"].find((one) => options[one] !== undefined);
    if (paged && !(places && options["out"] !== undefined)) {
      const [other = "LOCALITY"] = places?.map(({ id }) => id) ?? [];
      const write = `lotrinh compare ${locality.id} ${other} --out DIR`;
      throw new UsageError("USAGE_OPTION_PLACES", { name: `--${paged}`, write });
    }
    if (places) return comparePlaces([locality, ...places], invocation);
    const scenarios = named.map((one) => scenarioNamed(one, locality, workspace));
    const compared = twoOrMore(scenarios, invocation, locality.id);
    const comparison = compareScenarios(
      await plannedInput(invocation, locality),
      locality.id,
      compared,
      runOptions(options),
    );
    const moved = comparison.targets.filter((one) => one.differences.some(({ same }) => !same));
    print(
      {
        table: { columns: columnsOf(comparison, language), rows: moved.map((one) => row(one, comparison, language)) },
        csv: comparison.targets.flatMap(flat),
        json: comparison,
      },
      invocation,
    );
    if (format === "table") for (const line of notes(comparison, moved, language)) streams.result(`\n${line}\n`);
  },
};

/** The localities that the words name; null where they name scenarios or files, or nothing that is a place. */
function placesNamed(words: readonly string[], first: Locality, workspace: Workspace): Locality[] | null {
  const scenarios = workspace.registry().plans.flatMap((plan) => (plan.locality === first.id ? plan.scenarios : []));
  const isScenario = (word: string) => scenarios.some(({ id }) => id === word) || existsSync(word);
  if (words.some(isScenario) || !words.some((word) => isPlace(word, workspace))) return null;
  return words.map((word) => plannedLocality(word, workspace));
}

function isPlace(word: string, workspace: Workspace): boolean {
  try {
    return plannedLocality(word, workspace) !== null;
  } catch (error) {
    if (error instanceof InputError) return false;
    throw error;
  }
}

/** One scenario by itself is held against the plan's first. */
function twoOrMore(scenarios: readonly Scenario[], { workspace }: Invocation, locality: string): readonly Scenario[] {
  if (scenarios.length > 1) return scenarios;
  const known = workspace
    .registry()
    .plans.filter((plan) => plan.locality === locality)
    .flatMap((plan) => plan.scenarios);
  const [first, ...others] = known;
  const [only] = scenarios as readonly [Scenario];
  if (first && first.id !== only.id) return [first, only];
  const write = others.map(({ id }) => id).join(", ") || "FILE";
  throw new InputError([problemOf("ONE_SCENARIO", { scenario: only.id, write })]);
}

function columnsOf({ scenarios }: Comparison, language: Language): string[] {
  const [first, ...others] = scenarios;
  return [
    sentence("COLUMN_TARGET", {}, language),
    sentence("COLUMN_ASKED", {}, language),
    ...scenarios.map(({ id }) => `P ${id}`),
    ...others.map(({ id }) => sentence("COMPARE_CHANGE", { scenario: id, first: first?.id ?? "" }, language)),
  ];
}

function row(
  { target, reading, unit, answers, differences }: ComparedTarget,
  { names }: Comparison,
  language: Language,
): string[] {
  return [
    indicatorName(target.indicator, names, language),
    `${askedText(reading, language)} (${target.horizon})`,
    ...answers.map(({ probability }) => formatProbability(probability, { language })),
    ...differences.map((one) => changeText(one, unit, language)),
  ];
}

function notes({ targets, incomparable, draws, seed }: Comparison, moved: readonly unknown[], language: Language) {
  const say = sentencesIn(language);
  const unmoved = targets.length - moved.length;
  return [
    ...(moved.length === 0 ? [say("COMPARE_NOTHING")] : [say("COMPARE_NOTE", { draws, seed })]),
    ...(unmoved > 0 ? [say("COMPARE_UNCHANGED", { count: unmoved })] : []),
    ...incomparable.map(({ target, without }) => say("COMPARE_INCOMPARABLE", { target, without: without.join(", ") })),
  ];
}

function flat({ target, reading, unit, answers, differences }: ComparedTarget) {
  return answers.map((answer, index) => {
    const difference = differences[index - 1];
    const at = (p: number) => difference?.quantiles.find((quantile) => quantile.p === p)?.value ?? null;
    return {
      id: target.id,
      horizon: target.horizon,
      comparator: reading.comparator,
      asked: reading.value,
      scenario: answer.scenario,
      probability: answer.probability,
      word: answer.word,
      grade: answer.grade,
      model: answer.model,
      difference: difference?.probability ?? null,
      difference_low: difference?.interval[0] ?? null,
      difference_high: difference?.interval[1] ?? null,
      gained: difference?.gained ?? null,
      lost: difference?.lost ?? null,
      change_unit: unit === "percent" ? "points" : unit,
      change_mean: difference?.mean ?? null,
      change_p5: at(0.05),
      change_p50: at(0.5),
      change_p95: at(0.95),
    };
  });
}
