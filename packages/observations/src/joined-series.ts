import type { Params } from "@lotrinh/language";
import { breaksOf, type SeriesOptions, series } from "./series.js";
import type { Break, Figures, Observation } from "./types.js";

/** Figures that are left out of a series, and why; `params` fill the sentence of `code`. */
export type LeftOut = { readonly observations: readonly Observation[] } & (
  | {
      readonly code: "LEFT_OUT_AT_BREAK";
      readonly params: Params & {
        readonly count: number;
        readonly year: number;
        readonly first: number;
        readonly last: number;
        readonly note: string;
      };
    }
  | { readonly code: "LEFT_OUT_WEAK"; readonly params: Params & { readonly count: number; readonly years: string } }
);

export interface JoinedSeries {
  /** By year; all on one side of the last break. */
  readonly used: readonly Observation[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * The figures of a series that may be read together: those since its last break, weak ones left out. A break is none where
 * the note of the first figure after it begins with “nối:” and says why (`join:` in English).
 */
export function joinedSeries(figures: Figures, options: SeriesOptions): JoinedSeries {
  const known = series(figures, options);
  const all = options.weak ? known : series(figures, { ...options, weak: true });
  const weak = all.filter((one) => !known.includes(one));
  const last = known.at(-1);
  const cuts = breaksOf(figures, options.locality, options.indicator).filter((one) => isCut(one, known));
  const cut = last === undefined ? undefined : cuts.findLast(({ fromYear }) => fromYear <= last.year);
  const before = cut ? known.filter(({ year }) => year < cut.fromYear) : [];
  return {
    used: cut ? known.filter(({ year }) => year >= cut.fromYear) : known,
    leftOut: [
      ...(cut && before.length > 0 ? [leftOutAt(cut, before)] : []),
      ...(weak.length > 0 ? [leftOutWeak(weak)] : []),
    ],
  };
}

function isCut({ fromYear }: Break, known: readonly Observation[]): boolean {
  const first = known.find(({ year }) => year >= fromYear);
  return first === undefined || !/^(nối|join):\s*\S/i.test(first.note.normalize("NFC"));
}

function leftOutAt({ fromYear, when, note }: Break, observations: readonly Observation[]): LeftOut {
  const [first, last] = [observations[0], observations.at(-1)] as [Observation, Observation];
  const params = { count: observations.length, first: first.year, last: last.year, year: fromYear, note: note || when };
  return { code: "LEFT_OUT_AT_BREAK", params, observations };
}

function leftOutWeak(observations: readonly Observation[]): LeftOut {
  const years = observations.map(({ year }) => year).join(", ");
  return { code: "LEFT_OUT_WEAK", params: { count: observations.length, years }, observations };
}
