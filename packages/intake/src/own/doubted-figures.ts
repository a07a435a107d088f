import { type Language, type Problem, problemOf, problemText } from "@lotrinh/language";
import { type Figures, figureKey, type Observation } from "@lotrinh/observations";
import type { Locality, Registry } from "@lotrinh/registry";
import { isAnswered } from "../check/figures/answered.js";
import { surroundings } from "../check/figures/around.js";
import { checkFigures } from "../check/figures/check-figures.js";
import { FigureTable } from "../check/figures/figure-table.js";
import { placeFinder } from "../check/files/place-finder.js";
import { shown } from "../check/finding-list.js";
import type { Doubt } from "../check/types.js";

interface Doubting {
  readonly registry: Registry;
  readonly locality: Locality;
  readonly language?: Language;
}

/**
 * The figures of a planner's file without those that `checkFiles` would ask about or call wrong beside the others: what may be
 * read two ways is not used, and each is told. What was known in its place stays.
 */
export function withoutDoubted(
  merged: Figures,
  known: Figures,
  { registry, locality, language }: Doubting,
): { readonly figures: Figures; readonly doubts: readonly Problem[] } {
  const bundled = new Set(known.observations);
  const own = merged.observations.filter((one) => !bundled.has(one));
  const found = doubtsOf(own, known, registry, locality);
  if (found.size === 0) return { figures: merged, doubts: [] };
  const keys = new Set([...found.keys()].map(figureKey));
  const observations = [
    ...merged.observations.filter((one) => !found.has(one)),
    ...known.observations.filter((one) => keys.has(figureKey(one))),
  ];
  const conflicts = (merged.conflicts ?? []).filter(({ kept }) => !found.has(kept));
  const doubts = [...found].map(([one, doubt]) => told(one, doubt, language));
  return { figures: { ...merged, observations, conflicts }, doubts };
}

function doubtsOf(
  own: readonly Observation[],
  known: Figures,
  registry: Registry,
  locality: Locality,
): ReadonlyMap<Observation, Doubt> {
  const indicators = new Map(registry.indicators.map((one) => [one.id, one]));
  const places = placeFinder(registry, locality);
  const table = new FigureTable();
  own.forEach((one, row) => {
    const indicator = indicators.get(one.indicator);
    if (indicator === undefined) return;
    places.find(one.locality);
    const at = { file: "", sheet: null, row, column: 0 };
    table.add({ ...one, indicator, at, isKnown: false, isSure: isAnswered(one.note) });
  });
  const found = new Map<Observation, Doubt>();
  checkFigures(table, surroundings(known, places.met, registry.identities), {
    doubt: (doubt) => {
      const { severity, figure } = doubt;
      const one = own[figure.at.row];
      const isTold = severity === "error" || (severity === "question" && !figure.isSure);
      if (one !== undefined && isTold && !found.has(one)) found.set(one, doubt);
    },
  });
  return found;
}

function told({ file, line, value }: Observation, { severity, code, params }: Doubt, language?: Language): Problem {
  const where = file.endsWith("]") ? file : `${file}:${line}`;
  const why = problemText({ code, params: { value: shown(value), ...params } } as Problem, language);
  return problemOf(severity === "error" ? "OWN_FIGURE_WRONG" : "OWN_FIGURE_ASKED", { where, why });
}
