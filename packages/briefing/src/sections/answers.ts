import { certificateFrontier, startCurve } from "@lotrinh/charts";
import { type IndicatorNames, indicatorName, type Language } from "@lotrinh/language";
import type { Answer, Assessment, ReadingAssessment, TargetAssessment } from "@lotrinh/reach";
import {
  answerText,
  codePart,
  conclusion,
  findingText,
  scoreText,
  sentence,
  silenceText,
  startText,
} from "@lotrinh/wording";
import { asked } from "../asked.js";
import { figure, heading, list, paragraph } from "../blocks.js";
import { clauseLink, figureOf, leftOutText, targetFile } from "../cite.js";
import type { Block, Content, Drawings, Given, Section, WantedFigure } from "../document.js";
import { questionOf } from "../question.js";
import { aside, line, quiet, statusMark, strong } from "../spans.js";
import { capital } from "../text.js";
import { conditionsTable } from "./conditions.js";
import { drawnFor } from "./drawn-for.js";
import { effortTable } from "./effort.js";
import { lawLines } from "./laws.js";
import { peopleTable } from "./people.js";
import { portfolioTable } from "./portfolio.js";
import { readingsTable } from "./readings.js";
import { tornadoOf } from "./tornado.js";

/** Targets that readers ask of first: the answer in a sentence, what it rests on, and what it takes. */
export const answers: Section = {
  id: "tra-loi",
  figures: (given) => answered(given.dossier.assessment).flatMap((one) => figuresOf(one, given)),
  blocks: (given, drawn) => answered(given.dossier.assessment).flatMap((one) => blocksOf(one, given, drawn)),
};

export function answered(assessment: Assessment): TargetAssessment[] {
  return asked(assessment).filter((one) => one.readings.length > 0 && one.state !== "past");
}

function filesOf({ target }: TargetAssessment) {
  const file = targetFile(target);
  return { frontier: `duong-bien-${file}`, start: `xuat-phat-${file}`, tornado: `dau-vao-${file}` };
}

function figuresOf(one: TargetAssessment, { dossier, language, version }: Given): WantedFigure[] {
  const files = filesOf(one);
  const frontier = certificateFrontier(one, { language });
  const tornado = tornadoOf(one, { dossier, language, version });
  return [
    ...(frontier ? [{ name: files.frontier, chart: frontier }] : []),
    ...(frontier ? [] : drawnFor(files.start, (width) => startCurve(one, dossier.assessment, { width, language }))),
    ...(tornado ? [tornado] : []),
  ];
}

function blocksOf(one: TargetAssessment, { dossier, language }: Given, drawn: Drawings): Block[] {
  const { target, readings } = one;
  const [first] = readings;
  if (!first) return [];
  const { assessment, portfolios } = dossier;
  const { answer } = first;
  const { names } = assessment.legend;
  const files = filesOf(one);
  const printed = sentence("PAGE_CLAUSE", { phrase: target.phrase }, language);
  const grade = answer ? gradeOf(answer, names, language) : "";
  const portfolio = portfolios[target.id];
  const leftOut = leftOutText(one, language);
  return [
    heading(2, questionOf(one, names, language)),
    paragraph(headed(saidOf(first, names, language)), "answer"),
    paragraph(
      [quiet(line`${printed} ${clauseLink(target, language)}. ${grade} ${spreadText(one, language)}`)],
      "small",
    ),
    ...(leftOut === "" ? [] : [paragraph([quiet(leftOut)], "small")]),
    ...lawLines(one, language),
    ...(drawn.has(files.frontier) ? [frontierFigure(files.frontier, one, language)] : []),
    ...(drawn.has(files.start) ? [startFigure(files.start, one, language)] : []),
    ...readingsTable(readings, names, language),
    ...(answer ? conditionsTable(answer.conditions, first.reading.indicator, assessment, language) : []),
    ...(answer ? peopleTable(answer, language) : []),
    ...(answer ? effortTable(answer, language) : []),
    ...(portfolio ? [portfolioTable(portfolio, language)] : []),
    ...(drawn.has(files.tornado) ? [figure(files.tornado)] : []),
    ...beside(one, assessment, language),
  ];
}

/** The answer itself stands out from what it rests on. */
function headed(said: string): Content {
  const end = said.search(/[;.] /);
  return end < 0 ? [strong(said)] : line`${strong(said.slice(0, end + 1))}${said.slice(end + 1)}`;
}

/** The answer; else what the clause runs into as written; else from which start it would be likely. */
function saidOf(reading: ReadingAssessment, names: IndicatorNames, language: Language): string {
  return conclusion(reading, {
    names,
    answer: (answer) => `${capital(answerText(answer, names, language)).replace(/\.$/, "")}.`,
    structure: ({ verdict, findings, checks }) => {
      const [first] = [...findings, ...checks];
      const said = capital(sentence(`verdict/${verdict}`, {}, language));
      const reason = first ? findingText(first, names, language) : "";
      return sentence("PAGE_CEILING", { verdict: said, reason }, language);
    },
    start: (start) => sentence("PAGE_NO_P", { start: startText(start, names, language) }, language),
    silence: (silence) => {
      const said = silenceText(reading, names, language) || sentence(`silence/${silence}`, {}, language);
      return `${capital(said)}.`;
    },
    language,
  });
}

function gradeOf({ grade, lowered, score }: Answer, names: IndicatorNames, language: Language): string {
  const reasons = lowered.map((one) => findingText(one, names, language)).join("; ");
  const said = `${sentence("PAGE_GRADE", {}, language)} ${sentence(`grade/${grade}`, {}, language)}.`;
  const why = reasons === "" ? [] : [sentence("PAGE_GRADE_LOWERED", { reasons }, language)];
  return [said, ...why, scoreText(score, language)].join(" ");
}

/** Nothing where the readings differ by less than is printed. */
function spreadText({ spread }: TargetAssessment, language: Language): string {
  return spread && spread.high - spread.low >= 0.005 ? sentence("PAGE_SPREAD", spread, language) : "";
}

function frontierFigure(name: string, { target, readings }: TargetAssessment, language: Language): Block {
  const method = readings[0]?.answer?.frontier?.method ?? "simulation";
  const said = sentence(`FRONTIER_NOTE_${codePart(method)}`, {}, language);
  return figure(name, line`${said} ${clauseLink(target, language)}`);
}

function startFigure(name: string, { target, readings }: TargetAssessment, language: Language): Block {
  const standard = readings[0]?.start?.standard;
  const range = standard && { independent: standard.independent, shared: standard.shared };
  const said = range
    ? `${sentence("PAGE_START_MARGIN_NOTE", {}, language)} ${sentence("PAGE_START_MARGIN_RANGE", range, language)}`
    : sentence("PAGE_START_NOTE", {}, language);
  return figure(name, line`${said} ${clauseLink(target, language)} ${statusMark("assumed", language)}`);
}

function beside({ context }: TargetAssessment, assessment: Assessment, language: Language): Block[] {
  if (context.length === 0) return [];
  const items = context.map((one) => {
    const noted = one.note ? line` ${aside(sentence("PAGE_SOURCE_NOTE", { note: one.note }, language))}` : null;
    return line`${indicatorName(one.indicator, assessment.legend.names, language)}: ${figureOf(one, assessment, language)}${noted}`;
  });
  return [
    heading(3, sentence("PAGE_BESIDE", {}, language)),
    ...list(items),
    paragraph([quiet(sentence("PAGE_BESIDE_NOTE", {}, language))], "small"),
  ];
}
