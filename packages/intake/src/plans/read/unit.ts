import type { Quantity } from "../words/quantities.js";
import { perPlace } from "./scope.js";

/** Words between a quantity and its neighbours, and the change that they make of it. */
export interface Around {
  readonly before: string;
  readonly after: string;
  readonly change: "increase_by" | "decrease_by" | null;
}

/** Things by number, of which a change takes a share: “giảm 10% số trường”, “tinh giản 2% biên chế”. */
const OF_COUNTED = /^ ?(?:(?:tong )?so (?!voi)|bien che|dau moi|don vi|diem truong|ho so)/;

/** People over a place are named: children of a class, pupils of a school. */
function perUnit({ unit }: Quantity, noun: string, place: string): string {
  if (unit === "classrooms" && place === "class") return "rooms";
  if (unit !== "people") return unit;
  return / (?:tre|chau)/.test(noun) ? "children" : / (?:hoc sinh|hoc vien|hs|em)/.test(noun) ? "pupils" : unit;
}

/** The unit that a quantity is printed in, with the words around it. */
export function unitOf(
  one: Quantity,
  {
    before,
    after,
    change,
    base,
    perYear,
    noun,
  }: Around & { readonly base: boolean; readonly perYear: boolean; readonly noun: string },
): string {
  const place = one.shape === "number" ? perPlace(before, after) : null;
  const ofBase = one.unit === "percent" && change !== null && (base || OF_COUNTED.test(after));
  const unit = ofBase ? "percent_of_base" : place ? `${perUnit(one, noun, place)}_per_${place}` : one.unit;
  const rated =
    perYear && (one.shape === "number" || change !== null || /^ ?\/ ?nam/.test(after)) && unit !== "multiple";
  return rated ? `${unit}_per_year` : unit;
}
