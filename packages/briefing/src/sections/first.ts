import { standingBoard } from "@lotrinh/charts";
import { formatDate, type Language } from "@lotrinh/language";
import type { Assessment, Brief, TargetAssessment, WantedFigure } from "@lotrinh/reach";
import {
  asOfTexts,
  communeKind,
  decisionText,
  figureText,
  riskText,
  type SentenceCode,
  sentence,
  sentenceOf,
  verdictText,
} from "@lotrinh/wording";
import { column, figure, heading, paragraph, row } from "../blocks.js";
import { planTitle } from "../cite.js";
import type { Block, Content, Section } from "../document.js";
import { contentOf, joined, line, strong } from "../spans.js";
import { successorsOf } from "../successors.js";
import { capital, horizonsOf } from "../text.js";
import { drawnFor } from "./drawn-for.js";
import { placeName } from "./head.js";

const CHART = "toan-ke-hoach";

/** One page to decide by: the verdict, three decisions, five figures, one chart, the risks. */
export const first: Section = {
  id: "trang-dau",
  dense: true,
  figures({ dossier: { brief }, language }) {
    return drawnFor(CHART, (width) => brief && standingBoard(brief, { width, language }));
  },
  blocks({ dossier: { assessment, brief }, language }, drawn) {
    if (!brief) return [];
    const { targets, legend, asOf } = assessment;
    const open = targets.filter(({ state }) => state === "open");
    const years = horizonsOf(open.length > 0 ? open : targets);
    const name = capital(placeName(assessment, language));
    const about = [
      ...Object.values(legend.plans).map((plan) => planTitle(plan, language)),
      sentence("FIRST_AS_OF", { date: asOf }, language),
      sentence("FIRST_SCENARIO", { name: scenarioName(assessment, language) }, language),
      ...territory(assessment, name, language),
    ];
    return [
      heading(1, sentence("FIRST_TITLE", { name, years }, language)),
      paragraph(about.join(" · "), "kicker"),
      ...asOfTexts(assessment, language).map((text) => paragraph([strong(text)])),
      ...(hasIllustrative(open) ? [paragraph([strong(sentence("BRIEF_ILLUSTRATIVE", {}, language))])] : []),
      ...verdict(brief, assessment, language),
      paragraph(sentence("BRIEF_KEY", {}, language), "small"),
      ...(drawn.has(CHART) ? [figure(CHART)] : []),
      ...decisions(brief, assessment, language),
      ...figures(brief, assessment, language),
      ...risks(brief, assessment, language),
    ];
  },
};

function scenarioName({ legend }: Assessment, language: Language): string {
  return legend.scenario?.[language] ?? sentence("PAGE_NO_SCENARIO", {}, language);
}

function hasIllustrative(targets: readonly TargetAssessment[]): boolean {
  const used = targets.flatMap(({ latest, readings }) => [
    ...(latest ? [latest] : []),
    ...readings.flatMap(({ answer }) => answer?.conditions ?? []),
  ]);
  return used.some(({ status }) => status === "illustrative");
}

/** Of a locality that is no more: since when, and what holds its territory. */
function territory(assessment: Assessment, name: string, language: Language): string[] {
  const successors = successorsOf(assessment);
  if (!successors) return [];
  const { validTo, today } = successors;
  const code = today.length > 1 ? "FIRST_TERRITORY_MANY" : "FIRST_TERRITORY_ONE";
  const params = { name, date: formatDate(validTo, language), count: today.length, today: today[0] ?? "" };
  return [sentence(code, { ...params, kind: communeKind(assessment, language) }, language)];
}

function verdict(brief: Brief, assessment: Assessment, language: Language): Block[] {
  const [reached, out, open] = verdictText(brief, assessment, language);
  const said = (code: SentenceCode, text: string): Content =>
    line`${strong(sentenceOf({ code, params: {} }, language), ".")} ${text}`;
  return [
    paragraph(said("BRIEF_REACHED", reached), "verdict"),
    paragraph(said("BRIEF_NOT", out), "verdict"),
    paragraph(said("BRIEF_UNKNOWN", open), "verdict"),
  ];
}

function decisions({ decisions: all }: Brief, assessment: Assessment, language: Language): Block[] {
  const year = Number(assessment.asOf.slice(0, 4)) + 1;
  const say = (code: SentenceCode) => sentenceOf({ code, params: { year } }, language);
  if (all.length === 0) return [heading(2, say("BRIEF_DECISIONS_FEWER")), paragraph(say("BRIEF_NO_DECISION"))];
  const asking = all.findIndex(({ kind, supposed }) => kind === "beyond" && supposed);
  const costless = all.every(({ cost, borrowed }) => cost === null && borrowed === null);
  const efforts = all.some(({ kind }) => kind === "effort");
  return [
    heading(2, say(all.length === 3 ? "BRIEF_DECISIONS" : "BRIEF_DECISIONS_FEWER")),
    {
      kind: "table",
      caption: null,
      columns: [
        column(say("BRIEF_DECISION"), { labelled: true }),
        column(say("BRIEF_WHO"), { width: 19, labelled: true }),
        column(say("BRIEF_WITHOUT"), { width: 25, labelled: true }),
      ],
      rows: all.map((one, at) => {
        const { what, who, without } = decisionText(one, assessment, language, {
          as: asking < at && asking >= 0 ? asking + 1 : null,
        });
        return row([line`${strong(`${at + 1}. `)}${what}`, who, without]);
      }),
    },
    ...(costless && efforts ? [paragraph(say("BRIEF_NO_COST"), "small")] : []),
  ];
}

/** How the figures to obtain first relate to the decisions that ask for figures, beside their title. */
function served({ decisions: all }: Pick<Brief, "decisions">, title: string, language: Language): string {
  const asking = all.flatMap((one, at) => (one.kind === "beyond" && one.supposed ? [{ ...one, at: at + 1 }] : []));
  if (asking.length === 0) return title;
  const params = {
    title,
    count: asking.reduce((sum, { targets }) => sum + targets.length, 0),
    served: asking.reduce((sum, one) => sum + one.served, 0),
    at: asking.map(({ at }) => at).join(", "),
  };
  return sentence("BRIEF_FIGURES_SERVE", params, language);
}

function figures({ figures: all, ...brief }: Brief, assessment: Assessment, language: Language): Block[] {
  if (all.length === 0) return [];
  const say = (code: SentenceCode) => sentenceOf({ code, params: {} }, language);
  return [
    heading(2, served(brief, say(all.length === 5 ? "BRIEF_FIGURES" : "BRIEF_FIGURES_FEWER"), language)),
    {
      kind: "table",
      caption: null,
      columns: [
        column(say("BRIEF_FIGURE"), { labelled: true }),
        column(say("BRIEF_FROM"), { width: 27, labelled: true }),
        column(say("BRIEF_SETTLES"), { width: 38, labelled: true }),
      ],
      rows: all.map((one) => {
        const { what, from, settles } = figureText(one, assessment, language);
        return row([what, from, forDecisions(one, brief.decisions, language) ?? settles]);
      }),
    },
  ];
}

/** For which decisions a figure makes how many probabilities firmer; null where it serves none, or gives a first one. */
function forDecisions({ answers, firmer }: WantedFigure, all: Brief["decisions"], language: Language): string | null {
  const of = all.flatMap(({ targets }, at) =>
    targets.some((id) => firmer.includes(id)) ? [{ targets, at: at + 1 }] : [],
  );
  if (answers.length > 0 || of.length === 0) return null;
  const count = firmer.filter((id) => of.some(({ targets }) => targets.includes(id))).length;
  const params = { at: of.map(({ at }) => at).join(", "), count, others: firmer.length - count };
  return sentence(params.others > 0 ? "BRIEF_FIGURE_FOR_MORE" : "BRIEF_FIGURE_FOR", params, language);
}

function risks({ risks: all }: Brief, assessment: Assessment, language: Language): Block[] {
  if (all.length === 0) return [];
  const texts = all.map((one) => contentOf(riskText(one, assessment, language)));
  const intro = line`${strong(sentence("BRIEF_RISKS", {}, language), ".")} `;
  return [paragraph([...intro, ...joined(texts, " ")])];
}
