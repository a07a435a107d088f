import type { FoundTable } from "./find-tables.js";
import type { MeasureColumn } from "./measure-column.js";
import type { Named } from "./measures/indicator-index.js";
import { meaningOf } from "./measures/signature.js";
import type { RowFacts } from "./row-facts.js";

/** What only some of those who are counted are or do. */
const NARROWER = /^(?:standard|dropped|repeated|disabled|two-sessions|by:(?:ethnicity|sex|area)=.*)$/;

/** That a title speaks of some of what its table counts: “Học sinh bỏ học” above “Học sinh tiểu học”. */
export interface Narrowing {
  readonly feature: string;
  readonly what: string;
}

/** What titles say of all figures and no heading or row repeats. */
export function narrowingsOf(
  { titles }: FoundTable,
  measures: readonly MeasureColumn[],
  rows: readonly Pick<RowFacts, "text" | "section">[],
): Narrowing[] {
  const found = titles.flatMap((title) => {
    const features = [...meaningOf(title).features];
    const whats = features.filter((feature) => feature.startsWith("what:"));
    const [what] = whats;
    if (what === undefined || whats.length > 1) return [];
    return features.filter((feature) => NARROWER.test(feature)).map((feature) => ({ feature, what }));
  });
  if (found.length === 0) return [];
  const texts = [...measures.flatMap(({ texts }) => texts), ...rows.flatMap(({ text, section }) => [text, section])];
  const said = new Set(texts.flatMap((text) => [...meaningOf(text).features]));
  return found.filter(({ feature }) => !said.has(feature));
}

/** Whether a figure that was read as one of all is only of some by the title. */
export function isNarrowed({ indicator, breakdown }: Named, narrowings: readonly Narrowing[]): boolean {
  if (narrowings.length === 0) return false;
  const features = new Set([indicator.name.vi, ...indicator.aliases].flatMap((text) => [...meaningOf(text).features]));
  return narrowings.some(({ feature, what }) => {
    const isSaid = features.has(feature) || breakdown.split(";").includes(feature.slice("by:".length));
    return features.has(what) && !isSaid;
  });
}
