import { type AgeStructure, type Ages, peopleAged } from "./age-structure.js";

export interface LiteracyGain {
  /** What a plan promises, as a share: 0.005 for "0.5 %". */
  readonly share: number;
  /** Whose share it is: of the people of those ages, or of the illiterate among them. */
  readonly of: "people" | "illiterate";
  /** [15, 200] for adults, [15, 60] for the decree's. */
  readonly ages: Ages;
  /** Literate share of those ages. Needed for a share of the illiterate only. */
  readonly rate?: number;
}

/** New literates that a promise means, read as a share of all people of some ages or of the illiterate among them. */
export function peopleOfGain(population: AgeStructure, { share, of, ages, rate }: LiteracyGain): number {
  const people = peopleAged(population, ages);
  if (of === "people") return share * people;
  if (rate === undefined || !(rate >= 0 && rate <= 1)) throw new RangeError(`invalid rate; not in [0, 1]: ${rate}`);
  return share * (1 - rate) * people;
}
