import type { FindingList } from "../finding-list.js";
import { aboveParent } from "./above-parent.js";
import type { Surroundings } from "./around.js";
import type { FigureTable } from "./figure-table.js";
import { jumps } from "./jumps.js";
import { knownDiffers } from "./known-differs.js";
import { mixedUnits } from "./mixed-units.js";
import { partsOfTotals } from "./parts.js";
import { relatedIndicators } from "./related.js";
import { onePerYear, repeatedFigures } from "./repeated.js";
import { staleCopies } from "./stale-copy.js";

/** Every check of figures beside each other and beside what is known. */
export function checkFigures(
  table: FigureTable,
  { of, at, identities }: Surroundings,
  list: Pick<FindingList, "doubt">,
): void {
  for (const all of table.bySeries()) {
    const [first] = all;
    if (first === undefined) continue;
    const around = of(first.locality, first.indicator.id, first.breakdown);
    const series = onePerYear(all);
    const asked = [...repeatedFigures(all), ...mixedUnits(series, around), ...aboveParent(series, around)];
    const questions = asked.filter(({ severity }) => severity === "question");
    const doubted = new Set(questions.map(({ figure }) => figure));
    for (const one of [...asked, ...knownDiffers(series, around), ...jumps(series, around, doubted)]) list.doubt(one);
  }
  for (const group of table.byPlaceYear()) {
    for (const one of [...partsOfTotals(group), ...relatedIndicators(group, identities)]) list.doubt(one);
  }
  for (const place of table.byPlace()) {
    for (const one of staleCopies(place, at(place[0]?.locality ?? ""))) list.doubt(one);
  }
}
