import { indicatorName, type Language, yearSpans } from "@lotrinh/language";
import { type LocalityNeed, needs as needsOf } from "@lotrinh/reach";
import { namesOf, type Registry } from "@lotrinh/registry";
import { codePart, plausibleText, sentence, sentencesIn, togetherText } from "@lotrinh/wording";
import type { Work } from "../command.js";
import { ofNeeds } from "../options.js";
import { print } from "../print.js";
import { asked } from "../run.js";

const COLUMNS = ["TARGET", "NEED", "PLAUSIBLE", "UNLOCKS"] as const;
const UNLOCKS = ["answers", "firmer", "outcomes"] as const;

export const needs: Work = {
  options: ofNeeds,
  async run(asking) {
    const { language, words } = asking;
    const workspace = asking.workspace.ofLocality(words[0] ?? "");
    const invocation = { ...asking, workspace };
    const found = needsOf(...(await asked(words[0] ?? "", invocation)));
    const columns = COLUMNS.map((name) => sentence(`COLUMN_${name}`, {}, language));
    const rows = found.map((one) => row(one, workspace.registry(), language));
    print({ table: { columns, rows }, csv: found.map(flat), json: found }, invocation);
  },
};

function row(need: LocalityNeed, { localities, indicators }: Registry, language: Language): string[] {
  const say = sentencesIn(language);
  const { indicator, kind, years, to, counts, places, plausible, unit } = need;
  const what = say(`NEED_${codePart(kind)}`, { years: yearSpans(years), to: to ?? Number.NaN });
  const place = localities.find(({ id }) => id === plausible?.place)?.name ?? "";
  return [
    indicator === null ? say("PAGE_EVERY_INDICATOR") : indicatorName(indicator, namesOf(indicators), language),
    [
      what,
      ...(counts ? [say("NEED_COUNTS")] : []),
      ...(places.length > 0 ? [say("NEED_PLACES", { count: places.length })] : []),
      ...togetherText(need, namesOf(indicators), language),
    ].join(", "),
    plausible ? plausibleText(plausible, { unit: unit ?? "", place, language }) : "–",
    UNLOCKS.filter((name) => need[name].length > 0)
      .map((name) => say(`NEED_UNLOCKS_${codePart(name)}`, { count: need[name].length }))
      .join("; "),
  ];
}

function flat({ years, targets, answers, firmer, outcomes, plausible, from: _, to: __, ...rest }: LocalityNeed) {
  return {
    kind: rest.kind,
    indicator: rest.indicator,
    unit: rest.unit,
    years: years.join(" "),
    breakdown: rest.breakdown,
    places: rest.places.join(" "),
    counts: String(rest.counts),
    together: rest.together.join(" "),
    definition: rest.definition,
    worth: rest.worth,
    targets: targets.join(" "),
    answers: answers.length,
    firmer: firmer.length,
    outcomes: outcomes.length,
    plausible_from: plausible?.from ?? null,
    plausible_to: plausible?.to ?? null,
    plausible_basis: plausible?.basis ?? null,
    plausible_place: plausible?.place ?? null,
    plausible_source: plausible?.source ?? null,
  };
}
