import { indicatorName, indicatorNames, type Language, leverName, quantity } from "@lotrinh/language";
import type { Assessment, Condition } from "@lotrinh/reach";
import { sentence } from "@lotrinh/wording";
import { column, row } from "../blocks.js";
import type { Block } from "../document.js";
import { contentOf, line, number, quiet, statusMark } from "../spans.js";

/** What an answer supposes: each condition with its value, how it is known, and why. */
export function conditionsTable(
  all: readonly Condition[],
  asked: string,
  assessment: Assessment,
  language: Language,
): Block[] {
  return [
    {
      kind: "table",
      caption: contentOf(sentence("PAGE_CONDITIONS", {}, language)),
      columns: [
        column(sentence("PAGE_CONDITION", {}, language), { width: 19 }),
        column(sentence("PAGE_VALUE", {}, language), { number: true, width: 19 }),
        column(sentence("PAGE_STATUS", {}, language), { width: 12 }),
        column(sentence("PAGE_WHY", {}, language)),
      ],
      rows: all.map((one) =>
        row([
          nameOf(one, asked, assessment, language),
          [number(one.value, one.unit, language, one.source)],
          [statusMark(one.status, language)],
          line`${whyOf(one, assessment, language)}${evidenceOf(one, language)} ${one.source ? quiet({ kind: "code", text: one.source }) : null}`,
        ]),
      ),
      whole: true,
    },
  ];
}

function nameOf(
  { lever, borrowed, indicator, unit, year }: Condition,
  asked: string,
  { locality, legend }: Assessment,
  language: Language,
): string {
  if (lever !== null) return leverName(lever, language);
  if (indicator !== asked && (borrowed === null || borrowed === locality)) {
    return sentence("CONDITION_OF", { indicator: indicatorNames(indicator, legend.names), year }, language);
  }
  if (borrowed === null) {
    return sentence(unit === "percent" ? "CONDITION_START" : "CONDITION_BASELINE", { unit, year }, language);
  }
  if (borrowed === locality) return sentence("CONDITION_HOLDS_ON", { year }, language);
  return sentence("CONDITION_BORROWED", { place: legend.localities[borrowed]?.name ?? borrowed, year }, language);
}

/** What it was counted from, which assumption it displaced, and until when a lever by year is written. */
function evidenceOf({ lever, unit, displaces, record, effort, heldFrom }: Condition, language: Language): string {
  const said = [
    record ? sentence(unit === "share" ? "WHY_RECORD_SHARE" : "WHY_RECORD_RATE", record, language) : null,
    displaces ? sentence("WHY_DISPLACES", { value: quantity(displaces.value, unit, language) }, language) : null,
    effort
      ? sentence(
          "WHY_EFFORT",
          { asIs: quantity(effort.asIs, unit, language), here: quantity(effort.here, unit, language) },
          language,
        )
      : null,
    heldFrom === undefined || lever === null ? null : sentence("WHY_HELD", { year: heldFrom }, language),
  ];
  return said.flatMap((one) => (one === null ? [] : [` ${one}`])).join("");
}

function whyOf(
  { why, borrowed, indicator, year, value, unit, displaces, source }: Condition,
  { locality, legend }: Assessment,
  language: Language,
): string {
  if (why) return why[language];
  if (unit === "thousand_persons") return sentence("WHY_SIZE", { year }, language);
  if (displaces) return "";
  if (borrowed === null) return sentence(source === null ? "PAGE_SET_BY_HAND" : "PAGE_WRITTEN_IN", {}, language);
  const place = borrowed === locality ? "" : `${legend.localities[borrowed]?.name ?? borrowed} `;
  return `${indicatorName(indicator, legend.names, language)}: ${place}${year}, ${quantity(value, unit, language)}.`;
}
