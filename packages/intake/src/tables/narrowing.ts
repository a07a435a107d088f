import type { FoundTable } from "./find-tables.js";
import type { MeasureColumn } from "./measure-column.js";
import type { Named } from "./measures/indicator-index.js";
import { isMonths, scopeOf } from "./measures/scope-words.js";
import { meaningOf } from "./measures/signature.js";
import type { RowFacts } from "./row-facts.js";

/** What only some of those who are counted are or do. */
const NARROWER = /^(?:standard|dropped|repeated|disabled|two-sessions|by:(?:ethnicity|sex|area)=.*)$/;

/** That a title speaks of some of what its table counts: “Học sinh bỏ học” above “Học sinh tiểu học”. */
export interface Narrowing {
  readonly title: string;
  /** A feature of the lexicon, or the words of a scope. */
  readonly feature: string;
  readonly isScope: boolean;
  /** Null for everything that the table counts: “Mầm non ngoài công lập”. */
  readonly what: string | null;
}

/** Some of all people, schools and classes alike. */
const PART = /^(?:by:(?:ethnicity|ownership)=.*|disabled)$/;

const OWNER = /^by:ownership=/;

/** Features that a heading which only says which group has beside the group. */
const PLAIN = /^(?:what|stage|grade|age|level|by):|^(?:rate|per|joint|new|again|standard|repeated|dropped)$/;

/** What titles and the name of the sheet say of all figures and no heading or row repeats. */
export function narrowingsOf(
  { titles, grid }: FoundTable,
  measures: readonly MeasureColumn[],
  rows: readonly Pick<RowFacts, "text" | "section">[],
): Narrowing[] {
  const said = [...titles, grid.name];
  const owners = new Set(said.flatMap((title) => [...meaningOf(title).features].filter((one) => OWNER.test(one))));
  const found = said.flatMap((title): Narrowing[] => {
    const features = [...meaningOf(title).features];
    const parts = features.filter((one) => PART.test(one) && !(OWNER.test(one) && owners.size > 1));
    if (parts.length > 0) return parts.map((feature) => ({ title, feature, isScope: false, what: null }));
    const whats = features.filter((feature) => feature.startsWith("what:"));
    const [what] = whats;
    if (what === undefined || whats.length > 1) return [];
    return features
      .filter((feature) => NARROWER.test(feature))
      .map((feature) => ({ title, feature, isScope: false, what }));
  });
  const scopes = said.flatMap((title): Narrowing[] => {
    const feature = scopeOf(title);
    return feature === null ? [] : [{ title, feature, isScope: true, what: null }];
  });
  if (found.length === 0 && scopes.length === 0) return [];
  const texts = [...measures.flatMap(({ texts }) => texts), ...rows.flatMap(({ text, section }) => [text, section])];
  const groups = new Set(texts.flatMap(groupsSaid));
  return [...found.filter(({ feature }) => !groups.has(feature)), ...scopes];
}

/** “Trẻ khuyết tật” says which children; “Trẻ khuyết tật được tiếp cận giáo dục” is an indicator of its own. */
function groupsSaid(text: string): string[] {
  const { features } = meaningOf(text);
  const groups = [...features].filter((one) => !PLAIN.test(one) || one.startsWith("by:"));
  const isOwn = groups.includes("disabled") && groups.some((one) => one !== "disabled" && !one.startsWith("by:"));
  return isOwn ? [...features].filter((one) => one !== "disabled") : [...features];
}

/** What says that a figure that was read as one of all is only of some by the title. */
export function narrowingOf(
  { indicator, breakdown }: Named,
  narrowings: readonly Narrowing[],
  { texts, hasYear }: { readonly texts: readonly string[]; readonly hasYear: boolean },
): Narrowing | undefined {
  if (narrowings.length === 0) return undefined;
  const names = [indicator.name.vi, ...indicator.aliases];
  const features = new Set(names.flatMap((text) => [...meaningOf(text).features]));
  return narrowings.find(({ feature, what, isScope }) => {
    if (isScope && hasYear && isMonths(feature)) return false;
    if (isScope) return ![...names, ...texts].some((text) => scopeOf(text) === feature);
    const isSaid = features.has(feature) || breakdown.split(";").includes(feature.slice("by:".length));
    return (what === null || features.has(what)) && !isSaid;
  });
}

/** A note that says “chỉ tính …” narrows every figure of its table. */
export function narrowingOfNote(note: string): Narrowing {
  return { title: note, feature: scopeOf(note) ?? note, isScope: true, what: null };
}
