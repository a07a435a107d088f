import type { FoundTable } from "./find-tables.js";
import type { MeasureColumn } from "./measure-column.js";
import type { Named } from "./measures/indicator-index.js";
import { meaningOf } from "./measures/signature.js";
import type { RowFacts } from "./row-facts.js";

/** What only some of those who are counted are or do. */
const NARROWER = /^(?:standard|dropped|repeated|disabled|two-sessions|by:(?:ethnicity|sex|area)=.*)$/;

/** That a title speaks of some of what its table counts: “Học sinh bỏ học” above “Học sinh tiểu học”. */
export interface Narrowing {
  readonly title: string;
  readonly feature: string;
  /** Null for everything that the table counts: “Mầm non ngoài công lập”. */
  readonly what: string | null;
}

/** Some of all people, schools and classes alike. */
const PART = /^by:(?:ethnicity|ownership)=/;

const OWNER = /^by:ownership=/;

/** What titles say of all figures and no heading or row repeats. */
export function narrowingsOf(
  { titles }: FoundTable,
  measures: readonly MeasureColumn[],
  rows: readonly Pick<RowFacts, "text" | "section">[],
): Narrowing[] {
  const owners = new Set(titles.flatMap((title) => [...meaningOf(title).features].filter((one) => OWNER.test(one))));
  const found = titles.flatMap((title): Narrowing[] => {
    const features = [...meaningOf(title).features];
    const parts = features.filter((one) => PART.test(one) && !(OWNER.test(one) && owners.size > 1));
    if (parts.length > 0) return parts.map((feature) => ({ title, feature, what: null }));
    const whats = features.filter((feature) => feature.startsWith("what:"));
    const [what] = whats;
    if (what === undefined || whats.length > 1) return [];
    return features.filter((feature) => NARROWER.test(feature)).map((feature) => ({ title, feature, what }));
  });
  if (found.length === 0) return [];
  const texts = [...measures.flatMap(({ texts }) => texts), ...rows.flatMap(({ text, section }) => [text, section])];
  const said = new Set(texts.flatMap((text) => [...meaningOf(text).features]));
  return found.filter(({ feature }) => !said.has(feature));
}

/** What says that a figure that was read as one of all is only of some by the title. */
export function narrowingOf({ indicator, breakdown }: Named, narrowings: readonly Narrowing[]): Narrowing | undefined {
  if (narrowings.length === 0) return undefined;
  const features = new Set([indicator.name.vi, ...indicator.aliases].flatMap((text) => [...meaningOf(text).features]));
  return narrowings.find(({ feature, what }) => {
    const isSaid = features.has(feature) || breakdown.split(";").includes(feature.slice("by:".length));
    return (what === null || features.has(what)) && !isSaid;
  });
}
