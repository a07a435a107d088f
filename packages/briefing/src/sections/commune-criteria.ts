import { type Chart, communeTiles } from "@lotrinh/charts";
import type { Language } from "@lotrinh/language";
import type { Assessment, StandardView } from "@lotrinh/reach";
import { codeNamed, sentence } from "@lotrinh/wording";
import { capital } from "../text.js";

export function tilesFile({ ruleSet, standard }: StandardView): string {
  return `o-xa-${ruleSet}-${standard}`.replace(/[^a-z\d-]+/gi, "-");
}

/** In how many criteria of a standard each commune of today lacks people; null where no commune has counts. */
export function criteriaTiles(
  { communes, standard }: StandardView,
  { legend }: Assessment,
  { width, language }: { readonly width: number; readonly language: Language },
): Chart | null {
  const tiles = communes.map(({ unit, criteria }) => {
    const lacking = criteria.filter(({ missing }) => (missing ?? 0) > 0).length;
    const known = criteria.length > 0;
    const text = known ? sentence("TILES_CRITERIA_OF", { lacking, of: criteria.length }, language) : "";
    return { name: legend.localities[unit]?.name ?? unit, value: known ? lacking : null, text };
  });
  const counted = tiles.filter(({ value }) => value !== null);
  if (counted.length === 0) return null;
  const params = {
    standard: capital(sentence(codeNamed("standard", standard), {}, language)),
    count: counted.filter(({ value }) => value !== 0).length,
    of: counted.length,
  };
  return communeTiles(tiles, { title: sentence("TILES_CRITERIA", params, language), width, language });
}
