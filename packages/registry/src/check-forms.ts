import { type Problem, problemOf } from "@lotrinh/language";
import { unknownName } from "./check-names.js";
import type { ClauseForms, ReadingForms } from "./clause-forms.js";
import type { Path } from "./issues.js";
import type { Place, Plan, Target } from "./types.js";

type PlaceAt = (path: Path) => Place;

/** The forms of a clause and of its readings against its value, its deadline and the plan's other targets. */
export function checkForms(target: Target, plan: Plan, place: PlaceAt): Problem[] {
  const others = new Set(plan.targets.filter(({ id }) => id !== target.id).map(({ id }) => id));
  const { partOf, compared, horizon } = target;
  const printed = problemsOf(target, target.value, horizon, place);
  return [
    ...printed,
    ...(partOf === undefined ? [] : unknownName(partOf, others, "part_of", place(["part_of"]))),
    ...(compared?.target === undefined
      ? []
      : unknownName(compared.target, others, "compared.target", place(["compared", "target"]))),
    ...(printed.length > 0
      ? []
      : target.readings.flatMap((reading, i) =>
          problemsOf(reading, reading.value, horizon, (path) => place(["readings", i, ...path])),
        )),
  ];
}

function problemsOf(
  forms: ClauseForms | ReadingForms,
  value: number | null,
  horizon: number,
  place: PlaceAt,
): Problem[] {
  const { valueTo, period, base, multiple, steps, zero, fraction } = forms;
  const range = (path: Path, found: number, write: string): Problem =>
    problemOf("VALUE_RANGE", {
      ...place(path),
      key: path.filter((part) => typeof part === "string").join("."),
      value: found,
      write,
    });
  const years = steps?.map(({ year }) => year) ?? [];
  const fallen = years.findIndex((year, i) => i > 0 && year <= (years[i - 1] as number));
  const last = years.at(-1);
  return [
    ...(valueTo !== undefined && value !== null && valueTo <= value
      ? [range(["value_to"], valueTo, `> ${value}`)]
      : []),
    ...(period && period.from > period.to ? [range(["period", "from"], period.from, `≤ ${period.to}`)] : []),
    ...(period && period.to !== horizon ? [range(["period", "to"], period.to, `${horizon}`)] : []),
    ...(base && base.year >= horizon ? [range(["base", "year"], base.year, `< ${horizon}`)] : []),
    ...(multiple !== undefined && base === undefined
      ? [problemOf("FORM_NEEDS", { ...place(["multiple"]), key: "multiple", write: "base: { year: 2025 }" })]
      : []),
    ...(fallen < 0 ? [] : [range(["steps", fallen, "year"], years[fallen] as number, `> ${years[fallen - 1]}`)]),
    ...(last !== undefined && last > horizon ? [range(["steps", years.length - 1, "year"], last, `≤ ${horizon}`)] : []),
    ...(zero && value !== 0 ? [range(["value"], value ?? Number.NaN, "0")] : []),
    ...(fraction && fraction.k > 3 * fraction.n ? [range(["fraction", "k"], fraction.k, `≤ ${fraction.n}`)] : []),
  ];
}
