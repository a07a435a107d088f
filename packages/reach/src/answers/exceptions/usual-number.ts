import { latest } from "@lotrinh/observations";
import type { Indicator } from "@lotrinh/registry";
import { constantOf } from "../../given/constants.js";
import { successors } from "../../given/evidence.js";
import type { Run } from "../../given/run.js";
import { isKnown } from "../../given/written-at.js";
import { yearClassesOf } from "../../given/year-classes.js";

/** Constants: children of one age, and schools of all levels, by level of the place. */
const AGE_CLASS: Constants = {
  province: "age_class_province",
  district: "age_class_district",
  commune: "age_class_commune",
};
const ALL_SCHOOLS: Constants = {
  province: "schools_province",
  district: "schools_district",
  commune: "schools_commune",
};
type Constants = Readonly<Record<string, string>>;

/** Sizes that are tried, as shares of the usual one, each as likely. */
export const SIZES = [0.25, 0.5, 1, 2, 4];

/** Series of how many there are, by the words of `indicators.csv`. */
const SCHOOLS: Readonly<Record<string, string>> = {
  "trường mầm non và phổ thông": "schools_total",
  "mọi trường mầm non và phổ thông": "schools_total",
  "trường phổ thông": "schools_all_general",
  "trường mầm non": "schools_preschool",
  "trường tiểu học": "schools_primary",
  "trường trung học cơ sở": "schools_lower_secondary",
  "trường trung học phổ thông": "schools_upper_secondary",
};

/** About how many a rate is of. */
export interface UsualNumber {
  readonly count: number;
  readonly of: "persons" | "schools";
  /** The constant that it rests on; none where they are counted. */
  readonly constant: string | null;
}

/** Of how many a rate of children, pupils or schools is about, where nobody gave their number; null for what is neither. */
export function usualNumber(
  { population }: Pick<Indicator, "population">,
  locality: string,
  run: Run,
): UsualNumber | null {
  const level = run.registry.localities.find(({ id }) => id === locality)?.level ?? "";
  const series = SCHOOLS[population];
  if (series !== undefined) {
    const count = counted(series, locality, run);
    if (count !== null) return { count, of: "schools", constant: null };
    const constant = series === "schools_total" ? ALL_SCHOOLS[level] : undefined;
    return constant === undefined ? null : { count: constantOf(run, constant), of: "schools", constant };
  }
  const classes = yearClassesOf(population);
  const constant = AGE_CLASS[level];
  if (classes === null || constant === undefined) return null;
  return { count: classes * constantOf(run, constant), of: "persons", constant };
}

/** Here, or in the unit that took the place in. */
function counted(series: string, locality: string, { registry, figures, asOf }: Run): number | null {
  for (const place of [locality, ...successors(registry, locality)]) {
    const known = latest(figures, { locality: place, indicator: series, asOf });
    if (known && isKnown(known) && known.value > 0) return known.value;
  }
  return null;
}
