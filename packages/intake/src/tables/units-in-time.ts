import type { Locality } from "@lotrinh/registry";
import type { Candidate } from "./candidate.js";
import type { Reading } from "./reading.js";
import { isId } from "./resolve.js";

/** The first school year and the first end of a year that were those of today's units. */
const FIRST_OF_TODAY = 2025;

/**
 * The figures with the units of their years. A province of today may have the name of one that it is only partly made of: which of
 * them is meant the years of the table say, and where they are of both it is asked. So is a commune of old in a year after its end;
 * another unit that is no more keeps its figures, which is said.
 */
export function unitsInTime(
  candidates: readonly Candidate[],
  { places, asked, findings }: Pick<Reading, "places" | "asked" | "findings">,
): Candidate[] {
  const years = candidates.flatMap(({ year }) => year ?? []);
  const isOld = years.every((year) => year < FIRST_OF_TODAY);
  const isMixed = !isOld && years.some((year) => year < FIRST_OF_TODAY);
  return candidates.flatMap((one) => {
    const { locality, year, placeAs = "", at } = one;
    if (locality === null || year === null || locality === asked || isId(placeAs) || placeAs.includes("(")) return one;
    const place = places.find(locality);
    if (place === null) return one;
    const isLater = year >= FIRST_OF_TODAY;
    const named = place.level === "province" ? namesakes(place, places) : null;
    if (named !== null) {
      if (isMixed && !isLater) {
        findings.add("question", "UNIT_OF_WHICH_TIME", at, { name: named.now.name, year: String(year) });
        return [];
      }
      const unit = isLater ? named.now : named.old;
      if (unit.id !== locality) {
        findings.add("warning", "UNIT_IN_TIME", { sheet: at.sheet }, { name: unit.name, year: String(year) });
      }
      return { ...one, locality: unit.id };
    }
    if (place.validTo === null || !isLater) return one;
    if (place.level === "commune") {
      findings.add("question", "UNIT_OF_WHICH_TIME", at, { name: place.name, year: String(year) });
      return [];
    }
    findings.add("warning", "UNIT_GONE", { sheet: at.sheet }, { name: place.name, year: String(year) });
    return one;
  });
}

/** The provinces of June 2025 and of today that share a name; null where nothing changed or only one has it. */
function namesakes(
  { name }: Locality,
  places: Reading["places"],
): { readonly old: Locality; readonly now: Locality } | null {
  const bare = name.replace(/\s*\(.*\)$/, "");
  const [old, now] = ["cũ", "nay"].map((when) => places.find(`${bare} (${when})`));
  return old?.level === "province" && now?.level === "province" && old.id !== now.id ? { old, now } : null;
}
