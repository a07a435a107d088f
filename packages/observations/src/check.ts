import { type Params, type Problem, type ProblemCode, problemOf } from "@lotrinh/language";
import { type Indicator, type Place, type Registry, repeatedIds, unknownName } from "@lotrinh/registry";
import { observationColumns } from "./columns.js";
import { correctionForm, isBrokenCorrection } from "./correction.js";
import type { Observation, Source } from "./types.js";

const order = Object.keys(observationColumns);

type PlaceOf = (observation: Observation, column: string) => Place;

/** Figures against the registry, their sources and each other; empty where all is well. */
export function checkObservations(
  observations: readonly Observation[],
  {
    registry,
    sources,
    place = placeInOrder,
  }: { readonly registry: Registry; readonly sources: readonly Source[]; readonly place?: PlaceOf },
): Problem[] {
  const localities = new Set(registry.localities.map(({ id }) => id));
  const indicators = new Map(registry.indicators.map((indicator) => [indicator.id, indicator]));
  const sourceIds = new Set(sources.map(({ id }) => id));
  const keys = observations.map((observation) => ({ id: keyOf(observation), place: place(observation, "year") }));
  return [
    ...repeatedIds(keys, "FIGURE_REPEATED"),
    ...observations.flatMap((observation) => [
      ...unknownName(observation.locality, localities, "locality", place(observation, "locality")),
      ...unknownName(observation.indicator, indicators, "indicator", place(observation, "indicator")),
      ...unknownName(observation.source, sourceIds, "source", place(observation, "source")),
      ...checkFigure(observation, indicators.get(observation.indicator), place),
      ...toCome(observation, registry.asOf, place),
    ]),
  ];
}

/** Nobody can report a year that has not come. */
function toCome(observation: Observation, asOf: string, place: PlaceOf): Problem[] {
  const { status, year } = observation;
  const last = Number(asOf.slice(0, 4));
  if (status !== "reported" || year <= last || year > 2100) return [];
  return [problemOf("YEAR_TO_COME", { ...place(observation, "year"), key: "year", value: year, write: `≤ ${last}` })];
}

function checkFigure(observation: Observation, indicator: Indicator | undefined, place: PlaceOf): Problem[] {
  const { year, value, unit, status, note } = observation;
  const problem = (code: ProblemCode, key: string, params: Params): Problem =>
    ({ code, params: { ...place(observation, key), key, ...params } }) as Problem;
  const problems: Problem[] = [];
  if (year < 1900 || year > 2100) problems.push(problem("VALUE_RANGE", "year", { value: year, write: "1900–2100" }));
  if (status === "estimated" && note === "") problems.push(problem("NOTE_NEEDED", "note", { value: status }));
  if (isBrokenCorrection(observation)) {
    problems.push(problem("CORRECTION_FORM", "note", { value, write: correctionForm }));
  }
  if (indicator === undefined) return problems;
  const { id, lower, upper } = indicator;
  if (unit !== indicator.unit) {
    return [...problems, problem("UNIT_MISMATCH", "unit", { value: unit, indicator: id, write: indicator.unit })];
  }
  problems.push(...checkWhole(observation, problem));
  if (lower !== null && value < lower) problems.push(problem("VALUE_RANGE", "value", { value, write: `≥ ${lower}` }));
  if (upper !== null && value > upper) problems.push(problem("VALUE_RANGE", "value", { value, write: `≤ ${upper}` }));
  return [...problems, ...checkShare(observation, upper, problem)];
}

/** Units that count something: whole, and none below nothing. */
const COUNTS: ReadonlySet<string> = new Set([
  ...["persons", "schools", "teachers", "classes", "classrooms", "communes", "wards", "centres", "provinces", "units"],
]);

/** People, schools, classes come whole: `61.234` is a Vietnamese thousand, or something that nobody can count. */
function checkWhole(
  { value, unit, numerator, denominator }: Observation,
  problem: (code: ProblemCode, key: string, params: Params) => Problem,
): Problem[] {
  const counts = [
    ["value", COUNTS.has(unit) ? value : null] as const,
    ["numerator", numerator] as const,
    ["denominator", denominator] as const,
  ];
  return counts.flatMap(([key, count]) => {
    if (count === null || Number.isInteger(count)) return [];
    const thousand = Number((1000 * count).toFixed(6));
    const write = Number.isInteger(thousand) ? `${thousand} | ${Math.round(count)}` : `${Math.round(count)}`;
    return [problem("COUNT_NOT_WHOLE", key, { value: count, write })];
  });
}

/** A rate that prints its counts must be their quotient, as far as its printed decimals tell. */
function checkShare(
  { value, unit, numerator, denominator }: Observation,
  upper: number | null,
  problem: (code: ProblemCode, key: string, params: Params) => Problem,
): Problem[] {
  if (numerator !== null && numerator < 0)
    return [problem("VALUE_RANGE", "numerator", { value: numerator, write: "≥ 0" })];
  // Nobody may be counted, and then none of them.
  const empty = denominator === 0 && numerator === 0;
  if (denominator !== null && denominator <= 0 && !empty) {
    return [problem("VALUE_RANGE", "denominator", { value: denominator, write: "> 0" })];
  }
  if (unit !== "percent" || numerator === null || denominator === null || empty) return [];
  if (upper !== null && upper <= 100 && numerator > denominator) {
    return [problem("PART_ABOVE_WHOLE", "numerator", { value: numerator, whole: denominator })];
  }
  const share = (100 * numerator) / denominator;
  const decimals = String(value).split(".")[1]?.length ?? 0;
  if (Math.abs(share - value) <= 0.5 / 10 ** decimals + 1e-9) return [];
  return [problem("SHARE_MISMATCH", "value", { value, write: share.toFixed(decimals) })];
}

function keyOf({ locality, indicator, breakdown, year }: Observation): string {
  return [locality, indicator, breakdown, year].filter((part) => part !== "").join(" ");
}

/** The place of a figure whose file has the columns in their usual order. */
function placeInOrder({ file, line }: Observation, column: string): Place {
  return { file, line, column: order.indexOf(column) + 1 };
}
