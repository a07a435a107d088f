import { indicatorName, type Language, yearSpans } from "@lotrinh/language";
import type { Assessment, LocalityNeed } from "@lotrinh/reach";
import { codePart, plausibleText, sentence, togetherText } from "@lotrinh/wording";
import { column, heading, paragraph, row } from "../blocks.js";
import { clauseLink } from "../cite.js";
import type { Row, Section } from "../document.js";
import { contentOf, joined } from "../spans.js";

/** The figures that would turn silence into an answer, in the order of `needs`: those that help most first. */
export const needs: Section = {
  id: "so-lieu-can-co",
  blocks({ dossier: { assessment }, language }) {
    const rows = together(assessment.needs);
    if (rows.length === 0) return [];
    return [
      heading(2, sentence("PAGE_NEEDS", {}, language)),
      paragraph(sentence("PAGE_NEEDS_INTRO", {}, language)),
      {
        kind: "table",
        caption: null,
        columns: [
          column(sentence("PAGE_NEED", {}, language)),
          column(sentence("PAGE_NEED_WHAT", {}, language)),
          column(sentence("PAGE_PLAUSIBLE", {}, language)),
          column(sentence("PAGE_UNLOCKS", {}, language), { width: 19 }),
        ],
        rows: rows.map((one) => rowOf(one, assessment, language)),
      },
    ];
  },
};

/** One row for all that an indicator needs for the same targets, or for figures of use only with each other. */
function together(all: readonly LocalityNeed[]): LocalityNeed[][] {
  const rows = new Map<string, LocalityNeed[]>();
  for (const one of all) {
    const about = one.kind === "definition" ? one.indicator : withAll(one).join(" ");
    const key = [about, one.places.length > 0, ...one.targets].join("|");
    rows.set(key, [...(rows.get(key) ?? []), one]);
  }
  return [...rows.values()];
}

/** All that are of use only together, in one order; itself alone where it says something by itself. */
function withAll({ indicator, together: others }: LocalityNeed): string[] {
  return [indicator ?? "", ...others].sort();
}

function rowOf(needed: readonly LocalityNeed[], { targets: all, legend }: Assessment, language: Language): Row {
  const names = [...new Set(needed.map(({ indicator }) => indicator))].map((indicator) =>
    indicator === null
      ? sentence("PAGE_EVERY_INDICATOR", {}, language)
      : indicatorName(indicator, legend.names, language),
  );
  const targets = all.flatMap(({ target }) => (needed[0]?.targets.includes(target.id) ? [target] : []));
  const ranges = new Set(needed.filter(({ plausible }) => plausible).map((one) => rangeOf(one, legend, language)));
  return row([
    names.join("; "),
    whatOfAll(needed, legend, language),
    [...ranges].join("; ") || "–",
    targets.length === all.length
      ? contentOf(sentence("PAGE_ALL_TARGETS", {}, language))
      : joined(
          targets.map((target) => [clauseLink(target, language)]),
          "; ",
        ),
  ]);
}

/** Of figures that stand in one row because each is of use only with the others, what they need is said once. */
function whatOfAll(needed: readonly LocalityNeed[], legend: Assessment["legend"], language: Language): string {
  const [first] = needed;
  const apart = new Set(needed.map(({ indicator }) => indicator));
  if (!first || apart.size < 2) return needed.map((one) => whatOf(one, legend, language)).join("; ");
  const all = withAll(first).every((indicator) => apart.has(indicator));
  const alike = new Set(needed.map((one) => whatOf(all ? { ...one, together: [] } : one, legend, language)));
  return [...alike, ...(all ? [sentence("NEED_ALL_OF", { count: apart.size }, language)] : [])].join("; ");
}

function whatOf(need: LocalityNeed, { names }: Assessment["legend"], language: Language): string {
  const { kind, years, to, places } = need;
  return [
    sentence(`NEED_${codePart(kind)}`, { years: yearSpans(years), to: to ?? Number.NaN }, language),
    ...(places.length > 0 ? [sentence("NEED_PLACES", { count: places.length }, language)] : []),
    ...togetherText(need, names, language),
  ].join(", ");
}

function rangeOf({ plausible, unit }: LocalityNeed, { localities }: Assessment["legend"], language: Language): string {
  if (plausible === null) return "–";
  const place = localities[plausible.place ?? ""]?.name ?? "";
  return plausibleText(plausible, { unit: unit ?? "", place, language });
}
