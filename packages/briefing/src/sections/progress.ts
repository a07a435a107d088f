import { formatNumber, type Language } from "@lotrinh/language";
import type { Rating, TargetAssessment, Trend } from "@lotrinh/reach";
import { sentence } from "@lotrinh/wording";
import { column, heading, paragraph, row } from "../blocks.js";
import { clauseLink } from "../cite.js";
import type { Block } from "../document.js";

interface Shown {
  readonly target: TargetAssessment["target"];
  readonly trend: Trend;
}

/** What Eurostat, the UN, SDSN and ESCAP would say: a side table for readers used to them. */
export function progressTable(shown: readonly Shown[], language: Language): Block[] {
  const rated = shown.flatMap(({ target, trend: { progress } }) => (progress ? [{ target, progress }] : []));
  if (rated.length === 0) return [];
  return [
    heading(3, sentence("PAGE_PROGRESS", {}, language)),
    paragraph(sentence("PAGE_PROGRESS_NOTE", {}, language), "small"),
    {
      kind: "table",
      caption: null,
      columns: [
        column(sentence("COLUMN_TARGET", {}, language)),
        column(sentence("COLUMN_YEAR", {}, language)),
        ...["Eurostat", "UN", "SDSN", "ESCAP"].map((name) => column(name)),
      ],
      rows: rated.map(({ target, progress }) =>
        row([
          [clauseLink(target, language)],
          spanOf(progress, language),
          ratingText(progress.eurostat, language),
          ratingText(progress.un, language),
          ratingText(progress.sdsn, language),
          escapText(progress.escap, language),
        ]),
      ),
    },
  ];
}

type Progress = NonNullable<Trend["progress"]>;

function spanOf({ from, to, until }: Progress, language: Language): string {
  return sentence("PROGRESS_SPAN", { from, to, until }, language);
}

function ratingText({ ratio, label }: Rating, language: Language): string {
  if (ratio === null || label === null) return "–";
  const said = sentence(`progress/${label}`, {}, language);
  return sentence("PROGRESS_RATIO", { label: said, ratio: two(ratio, language) }, language);
}

function escapText({ current, today, label }: Progress["escap"], language: Language): string {
  const said = sentence(`progress/${label}`, {}, language);
  const params = { current: two(current, language), today: two(today, language), label: said };
  return sentence("PROGRESS_ESCAP", params, language);
}

function two(x: number, language: Language): string {
  return formatNumber(Number(x.toFixed(2)), { language });
}
