import type { Params, Problem, ProblemCode } from "@lotrinh/language";
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
      ...checkObservation(observation, {
        indicator: indicators.get(observation.indicator),
        asOf: registry.asOf,
        place,
      }),
    ]),
  ];
}

type Tell = (code: ProblemCode, key: string, params: Params) => void;

/** A figure by itself, against its indicator and the date (`YYYY-MM`) of what is known; empty where all is well. */
export function checkObservation(
  observation: Observation,
  {
    indicator,
    asOf,
    place = placeInOrder,
  }: { readonly indicator: Indicator | undefined; readonly asOf: string; readonly place?: PlaceOf },
): Problem[] {
  const { year, value, unit, status, note } = observation;
  const problems: Problem[] = [];
  const tell: Tell = (code, key, params) =>
    void problems.push({ code, params: { ...place(observation, key), key, ...params } } as Problem);
  if (year < 1900 || year > 2100) tell("VALUE_RANGE", "year", { value: year, write: "1900–2100" });
  if (status === "estimated" && note === "") tell("NOTE_NEEDED", "note", { value: status });
  if (note !== "" && isBrokenCorrection(observation)) tell("CORRECTION_FORM", "note", { value, write: correctionForm });
  if (indicator !== undefined && unit !== indicator.unit) {
    tell("UNIT_MISMATCH", "unit", { value: unit, indicator: indicator.id, write: indicator.unit });
  } else if (indicator !== undefined) {
    const { lower, upper } = indicator;
    checkWhole(observation, tell);
    if (lower !== null && value < lower) tell("VALUE_RANGE", "value", { value, write: `≥ ${lower}` });
    if (upper !== null && value > upper) tell("VALUE_RANGE", "value", { value, write: `≤ ${upper}` });
    checkShare(observation, upper, tell);
  }
  // Nobody can report a year that has not come, but for what is settled years ahead.
  const last = Number(asOf.slice(0, 4)) + (indicator?.yearsAhead ?? 0);
  if (status === "reported" && year > last && year <= 2100) {
    tell("YEAR_TO_COME", "year", { value: year, write: `≤ ${last}` });
  }
  return problems;
}

/** Units that count something: whole, and none below nothing. */
const COUNTS: ReadonlySet<string> = new Set([
  ...["persons", "schools", "teachers", "classes", "classrooms", "communes", "wards", "centres", "provinces", "units"],
]);

/** People, schools, classes come whole: `61.234` is a Vietnamese thousand, or something that nobody can count. */
function checkWhole({ value, unit, numerator, denominator }: Observation, tell: Tell): void {
  const check = (key: string, count: number | null): void => {
    if (count === null || Number.isInteger(count)) return;
    const thousand = Number((1000 * count).toFixed(6));
    const write = Number.isInteger(thousand) ? `${thousand} | ${Math.round(count)}` : `${Math.round(count)}`;
    tell("COUNT_NOT_WHOLE", key, { value: count, write });
  };
  if (COUNTS.has(unit)) check("value", value);
  check("numerator", numerator);
  check("denominator", denominator);
}

/** A rate that prints its counts must be their quotient, as far as its printed decimals tell. */
function checkShare({ value, unit, numerator, denominator }: Observation, upper: number | null, tell: Tell): void {
  if (numerator !== null && numerator < 0) {
    tell("VALUE_RANGE", "numerator", { value: numerator, write: "≥ 0" });
    return;
  }
  // Nobody may be counted, and then none of them.
  const empty = denominator === 0 && numerator === 0;
  if (denominator !== null && denominator <= 0 && !empty) {
    tell("VALUE_RANGE", "denominator", { value: denominator, write: "> 0" });
    return;
  }
  if (unit !== "percent" || numerator === null || denominator === null || empty) return;
  if (upper !== null && upper <= 100 && numerator > denominator) {
    tell("PART_ABOVE_WHOLE", "numerator", { value: numerator, whole: denominator });
    return;
  }
  const share = (100 * numerator) / denominator;
  const decimals = String(value).split(".")[1]?.length ?? 0;
  if (Math.abs(share - value) <= 0.5 / 10 ** decimals + 1e-9) return;
  tell("SHARE_MISMATCH", "value", { value, write: share.toFixed(decimals) });
}

function keyOf({ locality, indicator, breakdown, year }: Observation): string {
  return [locality, indicator, breakdown, year].filter((part) => part !== "").join(" ");
}

/** The place of a figure whose file has the columns in their usual order. */
function placeInOrder({ file, line }: Observation, column: string): Place {
  return { file, line, column: order.indexOf(column) + 1 };
}
