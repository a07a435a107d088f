import { formatPercent, type Language } from "@lotrinh/language";
import type { Answer } from "@lotrinh/reach";
import { sentence } from "@lotrinh/wording";
import { column, paragraph, row } from "../blocks.js";
import type { Block } from "../document.js";
import { line, number, statusMark } from "../spans.js";

/** What it takes, by renewal success: new recognitions a year and over all years, beside those that expire. */
export function effortTable({ frontier, conditions, flows, years, solutions }: Answer, language: Language): Block[] {
  const baseline = conditions.find((one) => one.lever === null);
  const expiring = flows.find((flow) => flow.id === "expiring");
  if (!frontier || !baseline || !expiring) return [];
  const renewal = solutions.find((one) => one.lever === frontier.by);
  const rows = frontier.lines.map(({ value, points }) => {
    const at = points.find((point) => point.baseline === baseline.value)?.effort ?? null;
    const success = formatPercent(100 * value, { language });
    if (at === null) {
      return row([success, sentence("PAGE_NO_SETTING", { most: frontier.effortRange[1] }, language), ""]);
    }
    const total = number(Math.ceil(at * years), frontier.baselineUnit, language);
    return row([success, [number(roundUp(at), frontier.effortUnit, language)], [total]]);
  });
  const params = { baseline: baseline.value, unit: baseline.unit, goal: frontier.probability, years };
  const files = { years, files: Math.round(expiring.total), unit: baseline.unit };
  const alone = renewal?.value === null ? sentence("PAGE_RENEWAL_ALONE_NOT", params, language) : "";
  return [
    {
      kind: "table",
      caption: line`${sentence("PAGE_EFFORT", params, language)} ${statusMark(baseline.status, language)}`,
      columns: [
        column(sentence("PAGE_EFFORT_RENEWAL", {}, language)),
        column(sentence("PAGE_EFFORT_YEARLY", {}, language), { number: true }),
        column(sentence("PAGE_EFFORT_TOTAL", { years }, language), { number: true }),
      ],
      rows,
      whole: true,
    },
    paragraph(`${sentence("PAGE_EFFORT_FILES", files, language)} ${alone}`),
  ];
}

/** Rounded up, so that the printed effort is enough. */
function roundUp(effort: number): number {
  return Math.ceil(Number((effort * 10).toFixed(6))) / 10;
}
