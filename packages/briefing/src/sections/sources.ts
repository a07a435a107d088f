import { formatDate, isDate } from "@lotrinh/language";
import { codePart, conflictText, quotedIfForeign, sentence } from "@lotrinh/wording";
import { column, heading, list, paragraph, row } from "../blocks.js";
import { planAnchor, planTitle, sourceAnchor, sourceNumber } from "../cite.js";
import type { Section, Span } from "../document.js";
import { line, newLine, quiet, statusMark, strong } from "../spans.js";

/** Documents and sources that every figure leads to, and what the marks mean. */
export const sources: Section = {
  id: "nguon",
  blocks({ dossier: { assessment, conflicts }, language }) {
    const { legend, targets } = assessment;
    const plans = Object.values(legend.plans).flatMap((plan) => {
      const clauses = targets.flatMap(({ target }) => (target.plan === plan.id ? [target] : []));
      const lines = new Map(clauses.map(({ section, line: at }) => [section, at]));
      const printed = [...lines].map(([section, at]) => sentence("PAGE_SECTION_LINE", { section, line: at }, language));
      if (plan.status === "derived") {
        const acts = sentence("PAGE_DERIVED_FROM", {}, language);
        return [
          paragraph(`${plan.title}: ${planTitle(plan, language)}.`, undefined, planAnchor(plan.id)),
          paragraph(`${acts} ${printed.join("; ")}`, "small"),
        ];
      }
      const digest = sentence("PAGE_DOCUMENT_DIGEST", { lines: plan.document.lines }, language);
      return [
        paragraph(
          line`${planTitle(plan, language)}: ${plan.title}. ${digest} ${code(`sha256 ${plan.document.sha256}`)}`,
          undefined,
          planAnchor(plan.id),
        ),
        paragraph(`${sentence("PAGE_CLAUSES", {}, language)} ${printed.join("; ")}`, "small"),
      ];
    });
    const rows = Object.values(legend.sources).map((one) =>
      row(
        [
          `[${sourceNumber(one.id, legend)}]`,
          line`${strong(one.publisher)}${newLine}${one.title}${one.note ? [newLine, quiet(language === "en" ? quotedIfForeign(one.note) : one.note)] : null}${
            // A planner's own source is known by its title.
            one.id === one.title ? null : [newLine, code(one.id)]
          }`,
          [code(one.address)],
          isDate(one.retrieved) ? formatDate(one.retrieved, language) : one.retrieved || "–",
        ],
        sourceAnchor(one.id),
      ),
    );
    const marks = (["reported", "estimated", "assumed", "illustrative"] as const).map(
      (status) => line`${statusMark(status, language)} ${sentence(`PAGE_MARK_${codePart(status)}`, {}, language)}`,
    );
    return [
      heading(2, sentence("PAGE_SOURCES", {}, language)),
      heading(3, sentence("PAGE_DOCUMENTS", {}, language)),
      ...plans,
      heading(3, sentence("PAGE_STATISTICS", {}, language)),
      {
        kind: "table",
        caption: null,
        columns: [
          column(sentence("PAGE_ID", {}, language), { width: 9 }),
          column(sentence("PAGE_SOURCE_TITLE", {}, language)),
          column(sentence("PAGE_ADDRESS", {}, language), { width: 33 }),
          column(sentence("PAGE_RETRIEVED", {}, language), { width: 15, nowrap: true }),
        ],
        rows,
        look: "roomy",
      },
      ...(conflicts.length === 0
        ? []
        : [
            heading(3, sentence("PAGE_CONFLICTS", {}, language)),
            ...list(conflicts.map((one) => line`${conflictText(one, assessment.legend.names, language)}.`)),
          ]),
      heading(3, sentence("PAGE_MARKS", {}, language)),
      ...list(marks),
      paragraph(sentence("PAGE_TRACE", {}, language), "small"),
    ];
  },
};

function code(text: string): Span {
  return { kind: "code", text };
}
