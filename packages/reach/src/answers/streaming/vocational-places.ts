import { latest, type Observation } from "@lotrinh/observations";
import { drawsAt } from "@lotrinh/trajectory";
import type { Run } from "../../given/run.js";
import { autumnAfter } from "../../pupils/outside.js";
import { countedGrade9, GRADE_9 } from "../../pupils/own-grade9.js";
import { projectionOf } from "../../pupils/projection-of.js";
import { repeated } from "../repeated.js";

/** Places in vocational study that the territory has for its completers of grade 9. */
export const PLACES = "vocational_places_after_grade9";

export interface VocationalPlaces {
  readonly known: Observation;
  /** The part of a year's completers for whom they are enough, by draw; null where nobody has counted those of this territory. */
  readonly enoughAt: ((year: number) => Float64Array) | null;
}

/** The places last reported, supposed to stay, beside the completers that are projected; null where none are reported. */
export function vocationalPlaces(locality: string, horizon: number, run: Run): VocationalPlaces | null {
  const { figures, asOf, draws } = run;
  const known = latest(figures, { locality, indicator: PLACES, asOf });
  if (!known) return null;
  const projection = projectionOf(locality, horizon, run);
  const grade9 = latest(figures, { locality, indicator: GRADE_9, asOf });
  const counted = projection && grade9 ? countedGrade9(projection, grade9) : null;
  const own = counted ?? (projection && projection.basis.kind !== "parent" ? projection : null);
  if (!own) return { known, enoughAt: null };
  const completers = autumnAfter(own.completersGrade9);
  const [first, last] = [completers.years[0] as number, completers.years.at(-1) as number];
  const enoughAt = (year: number) => {
    const people = drawsAt(completers, Math.min(last, Math.max(first, year)));
    return repeated(
      people.map((count) => (count > 0 ? known.value / count : 1)),
      draws,
    );
  };
  return { known, enoughAt };
}
