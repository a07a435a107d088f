import { trajectoryFan } from "@lotrinh/charts";
import type { Language } from "@lotrinh/language";
import type { TargetAssessment, Trend } from "@lotrinh/reach";
import { sentence } from "@lotrinh/wording";
import { figure, heading, paragraph } from "../blocks.js";
import { clauseLink, sourceLink, targetFile } from "../cite.js";
import type { Section } from "../document.js";
import { joined, line, statusMark } from "../spans.js";
import { drawnFor } from "./drawn-for.js";
import { progressTable } from "./progress.js";

/** Series that bear on open targets, with where they go: the territory's own or, said in the title, a higher level's. */
export const trends: Section = {
  id: "chuoi-so-lieu",
  figures: ({ dossier: { assessment }, language }) =>
    assessment.targets.flatMap((one) =>
      drawnFor(nameOf(one.target), (width) => trajectoryFan(one, assessment, { width, language })),
    ),
  blocks({ dossier: { assessment }, language }, drawn) {
    const { legend, targets } = assessment;
    const shown = targets.flatMap(({ target, trend }) =>
      trend && drawn.has(nameOf(target)) ? [{ target, trend }] : [],
    );
    if (shown.length === 0) return [];
    const figures = shown.map(({ target, trend }) => {
      const statuses = [...new Set(trend.observed.map((one) => one.status))];
      const sources = [...new Set(trend.observed.map((one) => one.source))];
      const marks = joined(
        statuses.map((status) => [statusMark(status, language)]),
        " ",
      );
      const links = joined(
        sources.map((source) => sourceLink(source, legend, language)),
        " ",
      );
      const said = sentence("PAGE_TREND_NOTE", {}, language);
      const from = sentence("PAGE_TREND_FIGURES", {}, language);
      return figure(
        nameOf(target),
        line`${said} ${clauseLink(target, language)}. ${paceText(trend, language)} ${from} ${marks} ${links}`,
      );
    });
    return [
      heading(2, sentence("PAGE_TRENDS", {}, language)),
      paragraph(sentence("PAGE_TRENDS_INTRO", {}, language)),
      ...figures,
      ...progressTable(shown, language),
    ];
  },
};

function nameOf(target: TargetAssessment["target"]): string {
  return `chuoi-${targetFile(target)}`;
}

function paceText({ pace, unit }: Trend, language: Language): string {
  if (!pace || pace.required <= 0) return "";
  const { from, to, until } = pace;
  const points = (x: number) => Number(x.toFixed(2));
  const paces = { required: points(pace.required), observed: points(pace.observed) };
  if (unit === "percent") return sentence("PAGE_PACE", { from, to, until, ...paces }, language);
  return sentence("PAGE_PACE_COUNT", { from, to, until, unit, ...paces }, language);
}
