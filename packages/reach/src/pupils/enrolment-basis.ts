import type { CohortEvidence, LevelHistory, Unborn, Yearly } from "@lotrinh/flows";
import { breaksOf, type Figures, type Observation, type PopulationFigure, series } from "@lotrinh/observations";
import { ancestors } from "../given/evidence.js";
import { LEVELS, type Level, pupilsOf } from "../given/levels.js";
import { weakest } from "../given/weakest-status.js";
import type { TrajectoryInput } from "../types/trajectory.js";
import { type Children, childrenOf } from "./children.js";
import type { EnrolmentData } from "./enrolment-data.js";

/** Fewer years do not tell cohorts and transitions apart. */
const LEAST_YEARS = 6;

/** What a projection of pupils rests on, and the nearest place that has it. */
export interface EnrolmentBasis {
  readonly locality: string;
  readonly history: LevelHistory;
  /** All rows since the last break, those after the history as well. */
  readonly observed: Readonly<Record<Level, readonly Observation[]>>;
  readonly evidence: CohortEvidence & { readonly unborn?: Unborn | undefined };
  readonly inputs: readonly TrajectoryInput[];
  /** Last year of births, and of the ages of a larger place; null where there are none. */
  readonly birthsTo: number | null;
  readonly agesOf: { readonly locality: string; readonly to: number } | null;
  readonly children: Children | null;
}

/** Pupils by level of the locality, else of the nearest level above that has six years of them; null where none has. */
export function enrolmentBasis(data: EnrolmentData, locality: string, asOf: string): EnrolmentBasis | null {
  const places = [locality, ...ancestors(data.registry, locality)];
  for (const [i, place] of places.entries()) {
    const basis = basisOf(data, place, places.slice(i), asOf);
    if (basis) return basis;
  }
  return null;
}

function basisOf(data: EnrolmentData, place: string, places: readonly string[], asOf: string): EnrolmentBasis | null {
  const { registry, figures } = data;
  const ended = registry.localities.find((one) => one.id === place)?.validTo?.slice(0, 4);
  const end = ended === undefined ? Number.POSITIVE_INFINITY : Number(ended);
  const known = (indicator: string) => sinceBoundary(figures, { locality: place, indicator, asOf }, end);
  const observed = { primary: known(pupilsOf("primary")), ...levelsAbove(known) };
  const whole = observed.primary
    .map(({ year }) => year)
    .filter((year) => LEVELS.every((level) => observed[level].some((one) => one.year === year)));
  const [first, last] = [whole[0], whole.at(-1)];
  if (first === undefined || last === undefined || whole.length < LEAST_YEARS) return null;
  const years = Array.from({ length: last - first + 1 }, (_, t) => first + t);
  const valuesOf = (level: Level) =>
    years.map((year) => observed[level].find((one) => one.year === year)?.value ?? Number.NaN);

  const rates = known("crude_birth_rate");
  const totals = known("population_total");
  const born = rates.flatMap((rate) => {
    const total = totals.find(({ year }) => year === rate.year);
    return total ? [{ year: rate.year, value: rate.value * total.value, rows: [rate, total] }] : [];
  });
  const shocks = breaksOf(figures, place, "pupils_kindergarten")
    .filter(({ kind }) => kind === "shock")
    .map(({ fromYear }) => fromYear);
  const kindergarten = known("pupils_kindergarten").filter(({ year }) => year <= last && !shocks.includes(year));
  const children = childrenOf(data, places, asOf);

  const series = [...LEVELS.map((level) => observed[level].filter(({ year }) => year <= last)), kindergarten];
  return {
    locality: place,
    history: {
      years,
      primary: valuesOf("primary"),
      lowerSecondary: valuesOf("lower_secondary"),
      upperSecondary: valuesOf("upper_secondary"),
    },
    observed,
    evidence: {
      births: yearly(born),
      kindergarten: yearly(kindergarten),
      driver: children?.driver,
      unborn: children?.born?.unborn,
    },
    inputs: [
      ...series.flatMap((rows) => figuresInput(rows) ?? []),
      ...(born.length > 0 ? [birthsInput(born)] : []),
      ...(children?.born ? [figuresInput(children.born.rows)].filter((one) => one !== null) : []),
      ...(children ? [agesInput(children.aged)] : []),
    ],
    birthsTo: born.at(-1)?.year ?? null,
    agesOf: children && { locality: children.locality, to: children.driver.years.at(-1) ?? Number.NaN },
    children,
  };
}

function levelsAbove(known: (indicator: string) => Observation[]) {
  return {
    lower_secondary: known(pupilsOf("lower_secondary")),
    upper_secondary: known(pupilsOf("upper_secondary")),
  };
}

/**
 * A series since the territory last changed; a shock of one year does not cut it. Nor does the end of the place: what is
 * counted under its name later is counted on its old territory.
 */
function sinceBoundary(
  figures: Figures,
  one: { readonly locality: string; readonly indicator: string; readonly asOf: string },
  end: number,
): Observation[] {
  const all = series(figures, one);
  const last = Math.min(end - 1, all.at(-1)?.year ?? Number.NEGATIVE_INFINITY);
  const cuts = breaksOf(figures, one.locality, one.indicator)
    .filter(({ kind, fromYear }) => kind !== "shock" && fromYear <= last)
    .map(({ fromYear }) => fromYear);
  return all.filter(({ year }) => year >= Math.max(...cuts, Number.NEGATIVE_INFINITY));
}

function yearly(rows: readonly { readonly year: number; readonly value: number }[]): Yearly {
  return { years: rows.map(({ year }) => year), values: rows.map(({ value }) => value) };
}

/** A series of rows as an input; null of no rows. */
export function figuresInput(rows: readonly Observation[]): TrajectoryInput | null {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!first || !last) return null;
  return {
    id: first.indicator,
    kind: "figures",
    locality: first.locality,
    from: first.year,
    to: last.year,
    value: null,
    unit: first.unit,
    status: weakest(rows.map(({ status }) => status)),
    sources: [...new Set(rows.map(({ source }) => source).filter((id) => id !== ""))],
  };
}

function birthsInput(
  born: readonly { readonly year: number; readonly rows: readonly Observation[] }[],
): TrajectoryInput {
  const rows = born.flatMap((one) => one.rows);
  return {
    id: "births",
    kind: "figures",
    locality: rows[0]?.locality ?? null,
    from: born[0]?.year ?? null,
    to: born.at(-1)?.year ?? null,
    value: null,
    unit: "persons",
    status: weakest(["estimated", ...rows.map(({ status }) => status)]),
    sources: [...new Set(rows.map(({ source }) => source).filter((id) => id !== ""))],
  };
}

function agesInput(aged: readonly PopulationFigure[]): TrajectoryInput {
  return {
    id: "population_age_6",
    kind: "figures",
    locality: aged[0]?.locality ?? null,
    from: aged[0]?.year ?? null,
    to: aged.at(-1)?.year ?? null,
    value: null,
    unit: "persons",
    status: weakest(aged.map(({ status }) => status)),
    sources: [...new Set(aged.map(({ source }) => source))],
  };
}
