import { formatNumber } from "@lotrinh/language";
import type { YearlyReport } from "@lotrinh/reach";
import { sentence } from "@lotrinh/wording";
import { heading, paragraph } from "../blocks.js";
import type { Section } from "../document.js";

/** How our own probabilities came true, once there are enough of them. */
export function score({ issued, score: { resolved, met, least, mean, brier, constant } }: YearlyReport): Section {
  return {
    id: "cham-diem",
    blocks({ language }) {
      if (!issued) return [];
      const title = heading(2, sentence("REPORT_SCORE", {}, language));
      if (brier === null || constant === null || mean === null) {
        return [title, paragraph(sentence("REPORT_SCORE_FEW", { resolved, least }, language))];
      }
      const share = Math.round((100 * met) / resolved);
      const digits = (value: number) => formatNumber(value, { language, digits: 3 });
      return [
        title,
        paragraph(
          [
            sentence("REPORT_SCORE_SAID", { resolved, met, mean: Math.round(100 * mean), share }, language),
            sentence("REPORT_SCORE_BRIER", { brier: digits(brier), constant: digits(constant), share }, language),
            sentence(brier < constant ? "report-score/better" : "report-score/worse", {}, language),
          ].join(" "),
        ),
      ];
    },
  };
}
