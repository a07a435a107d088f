import {
  askedText,
  formatNumber,
  type IndicatorNames,
  InputError,
  indicatorName,
  indicatorNames,
  type Language,
  leverName,
  nearest,
  problemOf,
  quantity,
  statusName,
} from "@lotrinh/language";
import {
  type AssessInput,
  leversOf,
  type Sensitivity,
  type SolvedTarget,
  sensitivityOf,
  solveTarget,
} from "@lotrinh/reach";
import { type Locality, namesOf, type Scenario, type Target, targetsOf } from "@lotrinh/registry";
import { conditionName, sentence, solutionNotes, solutionRow, startText } from "@lotrinh/wording";
import type { Work } from "../command.js";
import { ofLocality, probability } from "../options.js";
import { print } from "../print.js";
import { plannedInput, plannedLocality, runOptions, scenarioNamed } from "../run.js";

export const solve: Work = {
  options: {
    lever: { value: "ID", about: "CLI_OPTION_LEVER", example: "recognitions_per_year" },
    probability: { value: "P", about: "CLI_OPTION_PROBABILITY", read: probability, example: "0.8" },
    ...ofLocality,
  },
  async run(invocation) {
    const { words, workspace, options, language, format, streams } = invocation;
    const locality = plannedLocality(words[0] ?? "", workspace);
    const input = await plannedInput(invocation, locality);
    const run = runOptions(options);
    const target = targetNamed(words[1] ?? "", locality, input, run.asOf ?? input.registry.asOf);
    const scenario = chosen(options["scenario"], locality, invocation.workspace, target);
    const { lever, probability: goal } = options;
    if (typeof lever === "string") checkLever(lever, target, scenario, input);
    const solved = solveTarget(input, locality.id, target.id, {
      ...run,
      ...(scenario ? { scenario } : {}),
      ...(typeof lever === "string" ? { lever } : {}),
      ...(typeof goal === "number" ? { probability: goal } : {}),
    });
    const moved = sensitivityOf(input, locality.id, target.id, { ...run, ...(scenario ? { scenario } : {}) });
    const names = namesOf(input.registry.indicators);
    if (format === "table") streams.result(`${head(solved, locality, names, language)}\n`);
    const set = solved.levers.some(({ lever }) => solved.answer?.conditions.some((one) => one.lever === lever));
    const now = set || solved.levers.length === 0 ? "COLUMN_NOW" : "COLUMN_AS_IT_GOES";
    const columns = ["COLUMN_LEVER", now, "COLUMN_NEEDED", "COLUMN_RANGE"] as const;
    if (format !== "table" || solved.levers.length > 0) {
      print(
        {
          table: {
            columns: columns.map((code) => sentence(code, {}, language)),
            rows: solved.levers.map((one) => [...solutionRow(one, language)]),
          },
          csv: flat(solved),
          json: { ...solved, sensitivity: moved },
        },
        invocation,
      );
    }
    if (format !== "table") return;
    for (const line of notes(solved, names, language)) streams.result(`\n${line}\n`);
    const lines = moved && moved.bars.length > 1 ? inputLines(moved, solved.reading.indicator, language) : [];
    if (lines.length > 0) streams.result(`\n${sentence("SOLVE_INPUTS", {}, language)}\n${lines.join("\n")}\n`);
  },
};

/** A target of the locality by its id, with or without the locality, or by its indicator. */
function targetNamed(name: string, locality: Locality, { registry }: AssessInput, asOf: string): Target {
  const all = targetsOf(registry, locality.id);
  const open = all.filter(({ horizon }) => asOf <= `${horizon}-12`);
  const named = open.filter(({ indicator }) => indicator === name);
  const found =
    all.find(({ id }) => id === name || id === `${locality.id}.${name}`) ?? (named.length === 1 && named[0]);
  const names = namesOf(registry.indicators);
  const write = nearestTargets(name, open, names)
    .map((one) => said(one, names))
    .join(", ");
  if (!found) throw new InputError([problemOf("UNKNOWN_TARGET", { name, write })]);
  if (open.includes(found)) return found;
  throw new InputError([problemOf("TARGET_PAST", { name: found.id, year: found.horizon, write })]);
}

/** By id, with or without the locality, or by the name of what is measured. */
function nearestTargets(name: string, open: readonly Target[], names: IndicatorNames): readonly Target[] {
  const shortOf = ({ id, locality }: Target): string => id.slice(locality.length + 1);
  const called = ({ indicator }: Target): string => indicatorName(indicator, names);
  const near = nearest(name, [...open.map(shortOf), ...open.map(({ id }) => id), ...open.map(called)]);
  const found = open.filter((one) => [shortOf(one), one.id, called(one)].some((text) => near.includes(text)));
  return found.length > 0 ? found : open.slice(0, 3);
}

function said({ id, indicator }: Target, names: IndicatorNames): string {
  return `${id} (${indicatorName(indicator, names)})`;
}

function chosen(
  named: string | number | boolean | undefined,
  locality: Locality,
  workspace: Parameters<typeof scenarioNamed>[2],
  target: Target,
): Scenario | null {
  if (typeof named === "string") return scenarioNamed(named, locality, workspace);
  const plan = workspace.registry().plans.find((one) => one.id === target.plan);
  return plan?.scenarios[0] ?? null;
}

function checkLever(lever: string, { id }: Target, scenario: Scenario | null, input: AssessInput): void {
  const known = leversOf(input, id, scenario);
  if (known.includes(lever)) return;
  if (known.length === 0) {
    throw new InputError([problemOf("NO_LEVER", { target: id, name: lever, scenario: scenario?.id ?? "–" })]);
  }
  const near = nearest(lever, known);
  const write = (near.length > 0 ? near : known).map((one) => `${one} (${leverName(one)})`).join(", ");
  throw new InputError([problemOf("UNKNOWN_LEVER", { target: id, name: lever, write })]);
}

/** Inputs by how much they move the probability, each from its low to its high end. */
function inputLines({ bars, names }: Sensitivity, asked: string, language: Language): string[] {
  return bars.map((bar) => {
    const end = ({ value, probability: p }: typeof bar.low) =>
      sentence("SENSITIVITY_END", { value: quantity(value, bar.unit, language), p }, language);
    const basis = sentence(`basis/${bar.basis}`, {}, language);
    return `  • ${conditionName(bar, asked, names, language)} (${basis}): ${end(bar.low)}; ${end(bar.high)}`;
  });
}

function head(
  { target, reading, scenario, goal, answer, levers }: SolvedTarget,
  { name }: Locality,
  names: IndicatorNames,
  language: Language,
) {
  const params = {
    place: name,
    indicator: indicatorNames(target.indicator, names),
    asked: askedText(reading, language),
    year: target.horizon,
    scenario: scenario || "–",
    goal,
    p: answer?.probability ?? 0,
  };
  const code = answer === null ? "SOLVE_SILENT" : levers.length === 0 ? "SOLVE_SERIES" : "SOLVE_HEAD";
  return sentence(code, params, language);
}

function notes(
  { reading, answer, levers, portfolio, start }: SolvedTarget,
  names: IndicatorNames,
  language: Language,
): string[] {
  const settings = portfolio?.levers.map(({ lever, unit, value }) => {
    return `${leverName(lever, language)}: ${quantity(value, unit, language)}`;
  });
  const standard = answer?.model === "standard" || Boolean(start?.standard);
  return [
    ...(levers.length === 0 ? [sentence(standard ? "SOLVE_STANDARD" : "SOLVE_NO_LEVERS", {}, language)] : []),
    ...(start ? [`${startText(start, names, language)} (${statusName("assumed", language)}).`] : []),
    ...solutionNotes({ reading, levers }, names, language),
    ...(portfolio && settings
      ? [
          sentence(
            "SOLVE_PORTFOLIO",
            {
              settings: settings.join("; "),
              cost: formatNumber(Math.ceil(portfolio.cost), { language, digits: 0 }),
              years: portfolio.years,
              p: portfolio.probability,
            },
            language,
          ),
        ]
      : []),
  ];
}

function flat({ target, scenario, goal, answer, levers, start, portfolio }: SolvedTarget) {
  const same = {
    target: target.id,
    scenario,
    goal,
    probability: answer?.probability ?? null,
    start_needed: start?.value ?? null,
    start_unit: start?.unit ?? null,
  };
  const none = { lever: null, unit: null, now: null, needed: null, lowest: null, highest: null, best: null };
  if (levers.length === 0) return [{ ...same, ...none, together: null, cost: null }];
  return levers.map(({ lever, unit, now, value, range, best }) => {
    const together = portfolio?.levers.find((one) => one.lever === lever);
    return {
      ...same,
      lever,
      unit,
      now,
      needed: value,
      lowest: range[0],
      highest: range[1],
      best,
      together: together?.value ?? null,
      cost: together?.cost ?? null,
    };
  });
}
