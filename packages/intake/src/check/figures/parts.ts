import { measureOf } from "../../tables/candidate.js";
import { gradesOf } from "../../template/grade-totals.js";
import { shown } from "../finding-list.js";
import type { Doubt, Figure } from "../types.js";

/** Parts that make a whole, by key of breakdowns; grades are those of the indicator. */
const WHOLES: Readonly<Record<string, readonly (readonly string[])[]>> = {
  sex: [["female", "male"]],
  area: [["urban", "rural"]],
  ownership: [
    ["public", "non_public"],
    ["public", "private"],
  ],
  construction: [["permanent", "semi_permanent", "temporary"]],
};

/**
 * Totals against their parts in one locality and year: girls and boys, grades, public and not, town and country. All parts of a
 * count add up to it, some of them do not exceed it; a rate of the whole lies between those of its parts.
 */
export function partsOfTotals(placeYear: readonly Figure[]): Doubt[] {
  if (placeYear.every(({ breakdown }) => breakdown === "")) return [];
  const groups = new Map<
    string,
    { readonly key: string; readonly base: string; readonly parts: Map<string, Figure> }
  >();
  for (const figure of placeYear) {
    for (const pair of figure.breakdown === "" ? [] : figure.breakdown.split(";")) {
      const [key = "", value = ""] = pair.split("=");
      const base = figure.breakdown
        .split(";")
        .filter((one) => one !== pair)
        .join(";");
      const id = `${figure.indicator.id}|${base}|${key}`;
      const group = groups.get(id) ?? { key, base, parts: new Map<string, Figure>() };
      group.parts.set(value, figure);
      groups.set(id, group);
    }
  }
  const totals = new Map(placeYear.map((one) => [`${one.indicator.id}|${one.breakdown}`, one]));
  return [...groups.values()].flatMap(({ key, base, parts }): Doubt[] => {
    const [first] = parts.values();
    const total = first && totals.get(`${first.indicator.id}|${base}`);
    if (first === undefined || total === undefined) return [];
    const wholes = key === "grade" ? [gradesOf(first.indicator.id).map(String)] : (WHOLES[key] ?? []);
    const whole = wholes.find((values) => values.length > 0 && values.every((value) => parts.has(value)));
    const figures = whole ? whole.flatMap((value) => parts.get(value) ?? []) : [...parts.values()];
    if (figures.every(({ isKnown }) => isKnown) && total.isKnown) return [];
    const found = measureOf(total.indicator) === "count" ? ofCounts : ofRates;
    return found(total, figures, whole !== undefined);
  });
}

function ofCounts(total: Figure, parts: readonly Figure[], isWhole: boolean): Doubt[] {
  const sum = parts.reduce((all, { value }) => all + value, 0);
  const formula = parts.map(({ value, breakdown }) => `${shown(value)} [${breakdown}]`).join(" + ");
  const params = { formula, read: shown(sum) };
  if (isWhole && sum !== total.value) return [{ figure: total, severity: "error", code: "TOTAL_DIFFERS", params }];
  const largest = Math.max(...parts.map(({ value }) => value));
  if (isWhole || largest <= total.value) return [];
  return [{ figure: total, severity: "error", code: "TOTAL_BELOW_PART", params: { part: shown(largest) } }];
}

function ofRates(total: Figure, parts: readonly Figure[], isWhole: boolean): Doubt[] {
  if (!isWhole || measureOf(total.indicator) !== "percent") return [];
  const values = parts.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const slack = 0.1;
  if (total.value >= low - slack && total.value <= high + slack) return [];
  const params = { low: shown(low), high: shown(high) };
  return [{ figure: total, severity: "question", code: "RATE_OUTSIDE_PARTS", params }];
}
