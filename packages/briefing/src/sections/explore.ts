import { approximate, formatNumber, type Language, leverName, quantity } from "@lotrinh/language";
import type { Assessment, Comparison, LeverTable, StartFrontier, TargetAssessment } from "@lotrinh/reach";
import { sentence, targetName } from "@lotrinh/wording";
import { heading, paragraph } from "../blocks.js";
import { clauseLink, targetFile } from "../cite.js";
import type { Choice, Given, Panel, Section, Slider } from "../document.js";
import { line, statusMark } from "../spans.js";
import { capital } from "../text.js";
import { followsOf } from "./readings.js";

/** Readings, scenarios and settings that a reader of the page moves over: nothing that was not computed. */
export const explore: Section = {
  id: "thu-muc-khac",
  screen: true,
  blocks(given) {
    const { dossier, language } = given;
    const open = dossier.assessment.targets.filter(({ state }) => state === "open");
    const panels = open.map((one) => panelOf(one, given)).filter(hasSome);
    if (panels.length === 0) return [];
    return [
      heading(2, sentence("EXPLORE", {}, language)),
      paragraph(sentence("EXPLORE_INTRO", {}, language)),
      { kind: "explorer", pick: sentence("EXPLORE_PICK", {}, language), panels: panels.sort(byInterest) },
    ];
  },
};

function hasSome({ choices, sliders }: Panel): boolean {
  return choices.length > 0 || sliders.length > 0;
}

/** Those with sliders first. */
function byInterest(a: Panel, b: Panel): number {
  return b.sliders.length - a.sliders.length;
}

function panelOf(one: TargetAssessment, { dossier, language }: Given): Panel {
  const { assessment, tables, comparison } = dossier;
  const { target, readings } = one;
  const start = readings[0]?.answer ? null : (readings[0]?.start ?? null);
  return {
    id: `thu-${targetFile(target)}`,
    name: capital(targetName(target, assessment.legend.names, language)),
    clause: line`“${target.phrase}” ${clauseLink(target, language)}`,
    choices: [...readingChoice(one, assessment, language), ...scenarioChoice(one, comparison, language)],
    sliders: [
      ...(tables[target.id] ?? []).map((table) => leverSlider(table, one, assessment, language)),
      ...(start && start.points.length > 1 ? [startSlider(start, language)] : []),
    ],
  };
}

function readingChoice({ readings }: TargetAssessment, { legend }: Assessment, language: Language): Choice[] {
  if (readings.length < 2) return [];
  const options = readings.map((one) => ({
    label: one.reading.label[language],
    said: line`${followsOf(one, legend.names, language)}`,
  }));
  return [{ legend: sentence("EXPLORE_READINGS", {}, language), options }];
}

/** Nothing where every scenario says the same. */
function scenarioChoice({ target }: TargetAssessment, comparison: Comparison | null, language: Language): Choice[] {
  const found = comparison?.targets.find((one) => one.target.id === target.id);
  if (!comparison || !found || found.differences.every(({ same }) => same)) return [];
  const first = comparison.scenarios[0]?.name[language] ?? "";
  const options = found.answers.map(({ probability: p, word, middle }, at) => {
    const said = sentence(
      "EXPLORE_SCENARIO",
      { p, word, year: target.horizon, middle: middleText(middle, found.unit, language) },
      language,
    );
    const difference = at === 0 ? null : found.differences[at - 1];
    const against = difference ? ` (${changeText(difference.probability, first, language)})` : "";
    return { label: comparison.scenarios[at]?.name[language] ?? "", said: line`${said}${against}` };
  });
  return [{ legend: sentence("EXPLORE_SCENARIOS", {}, language), options }];
}

function changeText(change: number, first: string, language: Language): string {
  const points = Number((100 * change).toFixed(1));
  if (points === 0) return sentence("EXPLORE_SAME", { first }, language);
  const said = `${points > 0 ? "+" : ""}${formatNumber(points, { language })}`;
  return sentence("EXPLORE_AGAINST", { change: said, first }, language);
}

function leverSlider(
  { lever, unit, outcome, points }: LeverTable,
  { target, readings: [first] }: TargetAssessment,
  { draws, legend }: Assessment,
  language: Language,
): Slider {
  const year = target.horizon;
  const status = first?.answer?.conditions.find((one) => one.lever === lever)?.status ?? "assumed";
  const params = {
    count: points.length,
    draws: formatNumber(draws, { language }),
    scenario: legend.scenario?.[language] ?? "",
  };
  return {
    label: leverName(lever, language),
    status: [statusMark(status, language)],
    rests: sentence("EXPLORE_RESTS", params, language),
    table: sentence("EXPLORE_TABLE", { count: points.length }, language),
    columns: [
      sentence("EXPLORE_SETTING", {}, language),
      sentence("EXPLORE_P", {}, language),
      sentence("EXPLORE_MIDDLE", { year }, language),
    ],
    points: points.map(({ setting, probability: p, word, middle, now }) => {
      const value = quantity(setting, unit, language);
      const named = now ? sentence("EXPLORE_NOW", { setting: value }, language) : value;
      const middleSaid = middleText(middle, outcome, language);
      return {
        cells: [named, sentence("PAGE_P", { p, word }, language), middleSaid],
        said: sentence("EXPLORE_SAID", { setting: named, p, word, year, middle: middleSaid }, language),
        probability: p,
      };
    }),
    at: Math.max(
      0,
      points.findIndex(({ now }) => now),
    ),
  };
}

/** It begins at the smallest start that is likely to do, else at the best. */
function startSlider({ unit, points, standard, value, bestStart, year }: StartFrontier, language: Language): Slider {
  const begin = value ?? bestStart;
  const at = points.findIndex(({ start }) => start >= begin);
  return {
    label: sentence(standard ? "EXPLORE_START_ABOVE" : "EXPLORE_START", { year }, language),
    status: [statusMark("assumed", language)],
    rests: sentence("EXPLORE_RESTS_START", { count: points.length }, language),
    table: sentence("EXPLORE_TABLE", { count: points.length }, language),
    columns: [sentence("EXPLORE_SETTING", {}, language), sentence("EXPLORE_P", {}, language)],
    points: points.map(({ start, probability: p }) => {
      const setting =
        unit === "points"
          ? sentence("EXPLORE_POINTS", { value: formatNumber(start, { language }) }, language)
          : quantity(start, unit, language);
      return {
        cells: [setting, sentence("CURVE_POINT", { p }, language)],
        said: sentence("EXPLORE_SAID_START", { setting, p }, language),
        probability: p,
      };
    }),
    at: at < 0 ? points.length - 1 : at,
  };
}

function middleText(middle: number, unit: string, language: Language): string {
  if (unit === "percent" || unit === "share") return approximate(middle, unit, language);
  const rounded = Number(approximate(middle, unit, "en").replaceAll(",", ""));
  return quantity(rounded, unit, language);
}
