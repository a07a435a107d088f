import { simulateRatchet } from "@lotrinh/flows";
import { joinedSeries, latest, type Observation } from "@lotrinh/observations";
import { drawsAt, normalQuantile, uniforms } from "@lotrinh/trajectory";
import { ancestors } from "../../given/evidence.js";
import type { Run } from "../../given/run.js";
import { repeated } from "../repeated.js";

/** Draws of a shortfall; draw k of a run is draw k of it modulo their number. */
const DRAWS = 2000;
/** Least shortfall that a rate printed with one decimal may stand for. */
const LEAST = 0.0005;

/** A part of what a rate counts: where its figures stand, and how many there are. */
export interface Part {
  /** The rate of this part: the territory's own, or the country's under another name. */
  readonly rates: readonly string[];
  /** Counts of which it is the rate, whose last figure weighs it; none where they are not counted. */
  readonly counted: string;
}

/** A shortfall that goes down, in the year asked for. */
export interface Shortfall {
  /** The last figure, of the territory or of a place above it. */
  readonly last: Observation;
  readonly own: boolean;
  /** Whole things that it is a share of, and the figure that says so; null where nothing does. */
  readonly whole: { readonly count: number; readonly row: Observation } | null;
  /** Share still short in the year, by draw of the run, from a start so many standard deviations off; null: drawn. */
  readonly at: (deviations: number | null) => Float64Array;
}

/**
 * Of the nearest place with a figure; its pace from the nearest two figures since the last break. A start of a place above is
 * as far off as `spread`, a standard deviation of the shortfall's logarithm between places, says. Null without a pace.
 */
export function shortfallOf(
  { rates, counted }: Part,
  { locality, year, spread }: { readonly locality: string; readonly year: number; readonly spread: number },
  run: Run,
): Shortfall | null {
  const { registry, figures, asOf, seed, draws } = run;
  const places = [locality, ...ancestors(registry, locality)];
  const found = places.flatMap((place) =>
    rates.map((indicator) => joinedSeries(figures, { locality: place, indicator, asOf }).used),
  );
  const last = found.find((rows) => rows.length > 0)?.at(-1);
  const pace = found.find((rows) => rows.length > 1 && (rows[0]?.value ?? 0) < (rows.at(-1)?.value ?? 0));
  if (!last || !pace || last.year >= year) return null;
  const own = last.locality === locality;
  const shares = pace.map(({ value }) => Math.max(LEAST, 1 - value / 100));
  const start = Math.max(LEAST, 1 - last.value / 100);
  const most = Math.min(DRAWS, draws);
  const numbers = uniforms(most, seed, locality, "shortfall", rates[0] as string);
  const at = (deviations: number | null): Float64Array => {
    const off = (k: number) => (own ? 0 : spread * (deviations ?? normalQuantile(numbers[k] as number)));
    const paths = simulateRatchet(
      { locality, indicator: rates[0] as string, scenario: "", unit: "share" },
      {
        ...{ years: pace.map((one) => one.year), values: shares, from: last.year, to: year, draws: most, seed },
        start: new Float64Array(most).map((_, k) => Math.min(1, start * Math.exp(off(k)))),
      },
    );
    return repeated(drawsAt(paths, year), draws);
  };
  const rows = places.map((place) => latest(figures, { locality: place, indicator: counted, asOf }));
  const row = rows.find((one) => one !== undefined);
  return { last, own, whole: row ? wholeOf(row, locality, run) : null, at };
}

/** A count of a place above is cut to the territory by people, as far as both have a figure of them, weak ones too. */
function wholeOf(row: Observation, locality: string, { figures, asOf }: Run): Shortfall["whole"] {
  if (row.locality === locality) return { count: row.value, row };
  const people = (place: string) =>
    latest(figures, { locality: place, indicator: "population_resident", asOf, weak: true })?.value ??
    1000 * (latest(figures, { locality: place, indicator: "population_total", asOf })?.value ?? Number.NaN);
  const part = people(locality) / people(row.locality);
  return part > 0 && part <= 1 ? { count: Math.round(row.value * part), row } : null;
}
