import { formatNumber, formatPercent, indicatorName } from "@lotrinh/language";
import type { YearlyReport } from "@lotrinh/reach";
import { sentence } from "@lotrinh/wording";
import { column, heading, paragraph, row } from "../blocks.js";
import type { Section } from "../document.js";
import { line, number, statusMark } from "../spans.js";

/** How many people each commune still lacks, by criterion; what to get where no commune has counts. */
export function communes({ communes: all, assessment }: YearlyReport): Section {
  return {
    id: "thieu-theo-xa",
    blocks({ language }) {
      const asked = assessment.targets.some(({ readings: [first] }) => (first?.standards.length ?? 0) > 0);
      if (!asked) return [];
      const title = heading(2, sentence("REPORT_COMMUNES", {}, language));
      if (all.length === 0) return [title, paragraph(sentence("REPORT_COMMUNES_NONE", {}, language))];
      const { localities, names } = assessment.legend;
      const short = all.filter(({ missing }) => missing > 0);
      const full = { full: all.length - short.length, units: new Set(all.map(({ unit }) => unit)).size };
      const figures = (value: number) => formatNumber(value, { language });
      return [
        title,
        paragraph(sentence("REPORT_COMMUNES_INTRO", full, language)),
        ...(short.length === 0
          ? []
          : [
              {
                kind: "table" as const,
                caption: null,
                columns: [
                  column(sentence("REPORT_COMMUNE", {}, language), { labelled: true }),
                  column(sentence("REPORT_CRITERION", {}, language), { width: 33, labelled: true }),
                  column(sentence("REPORT_COUNTED", {}, language), { width: 27, labelled: true }),
                  column(sentence("REPORT_MISSING", {}, language), { number: true, width: 12, labelled: true }),
                ],
                rows: short.map(({ unit, indicator, threshold, counts, year, status, missing }) =>
                  row([
                    localities[unit]?.name ?? unit,
                    `${indicatorName(indicator, names, language)}, ${formatPercent(threshold, { language })}`,
                    line`${sentence("REPORT_OF", { numerator: figures(counts.numerator), denominator: figures(counts.denominator), year }, language)} ${statusMark(status, language)}`,
                    { text: [{ ...number(missing, "persons", language), text: figures(missing) }], sort: missing },
                  ]),
                ),
              },
            ]),
      ];
    },
  };
}
