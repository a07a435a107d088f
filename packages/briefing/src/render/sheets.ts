import { askedText, indicatorName, type Language, leverName, statusName, unitName } from "@lotrinh/language";
import { sentence } from "@lotrinh/wording";
import type { Document, Sheet, Value } from "../document.js";
import { weakestStatus } from "../status.js";

/** Tables of a pack for people who calculate: targets, assessments, figures, levers and their curves, sources, provenance. */
export function sheetsOf(document: Document): Sheet[] {
  const own = document.sheets ?? [targets, assessments, figures, levers, curves].map((make) => make(document));
  return [...own, sources(document), provenance(document)];
}

type Code =
  | "TARGETS"
  | "ASSESSMENTS"
  | "FIGURES"
  | "LEVERS"
  | "CURVES"
  | "SOURCES"
  | "PROVENANCE"
  | "REPORT"
  | "COMMUNES"
  | "SCORE";

/** A table by the head of its code. */
export function sheet(code: Code, language: Language, rows: readonly (readonly Value[])[]): Sheet {
  const head = sentence(`SHEET_${code}_HEAD`, {}, language).split("|");
  return { name: sentence(`SHEET_${code}`, {}, language), head, rows };
}

function targets({ dossier: { assessment }, language }: Document): Sheet {
  const rows = assessment.targets.map(({ target, state }) => [
    target.id,
    target.section,
    indicatorName(target.indicator, assessment.legend.names, language),
    target.phrase,
    askedText(target, language),
    target.value,
    unitName(target.unit, language),
    target.horizon,
    sentence(state === "open" ? "SHEET_STATE_OPEN" : "SHEET_STATE_PAST", {}, language),
    target.line,
  ]);
  return sheet("TARGETS", language, rows);
}

function assessments({ dossier: { assessment }, language }: Document): Sheet {
  const rows = assessment.targets.flatMap(({ target, readings }) =>
    readings.map(({ reading, structure, outcome, answer, silence }, at) => [
      target.id,
      at + 1,
      reading.label[language],
      reading.value,
      unitName(reading.unit, language),
      structure.verdict === "feasible" ? null : sentence(`verdict/${structure.verdict}`, {}, language),
      answer?.probability ?? null,
      answer ? sentence(`word/${answer.word}`, {}, language) : null,
      answer?.grade ?? null,
      answer ? statusName(weakestStatus(answer.conditions) ?? "estimated", language) : null,
      outcome
        ? sentence(`outcome/${outcome.verdict}`, {}, language)
        : silence && sentence(`silence/${silence}`, {}, language),
    ]),
  );
  return sheet("ASSESSMENTS", language, rows);
}

function figures({ dossier: { assessment }, language }: Document): Sheet {
  const { targets: all, legend } = assessment;
  const known = new Map(
    all.flatMap(({ latest, context, readings, trend }) =>
      [latest, readings[0]?.outcome?.observation, ...context, ...(trend?.observed ?? [])].flatMap((one) =>
        one ? [[`${one.file}:${one.line}`, one] as const] : [],
      ),
    ),
  );
  const rows = [...known.values()].map((one) => [
    legend.localities[one.locality]?.name ?? one.locality,
    indicatorName(one.indicator, legend.names, language),
    one.year,
    one.value,
    unitName(one.unit, language),
    statusName(one.status, language),
    legend.sources[one.source]?.publisher ?? null,
    one.source,
    one.file,
    one.line,
  ]);
  return sheet("FIGURES", language, rows);
}

function levers({ dossier: { assessment }, language }: Document): Sheet {
  const rows = assessment.targets.flatMap(({ target, readings: [first] }) => {
    const { conditions = [], solutions = [] } = first?.answer ?? {};
    return conditions.flatMap(({ lever, value, unit, status, source }): Value[][] => {
      if (lever === null) return [];
      const solved = solutions.find((one) => one.lever === lever);
      const needed = solved ? [solved.probability, solved.value, ...solved.range] : [null, null, null, null];
      return [
        [
          target.id,
          leverName(lever, language),
          value,
          unitName(unit, language),
          statusName(status, language),
          ...needed,
          source,
        ],
      ];
    });
  });
  return sheet("LEVERS", language, rows);
}

/** Probability by settings of each lever. */
function curves({ dossier: { tables }, language }: Document): Sheet {
  const rows = Object.entries(tables).flatMap(([target, levers]) =>
    levers.flatMap(({ lever, unit, outcome, points }) =>
      points.map(({ setting, probability, middle, now }) => [
        target,
        leverName(lever, language),
        setting,
        unitName(unit, language),
        now ? sentence("SHEET_AS_SET", {}, language) : null,
        probability,
        middle,
        unitName(outcome, language),
      ]),
    ),
  );
  return sheet("CURVES", language, rows);
}

function sources({ dossier: { assessment }, language }: Document): Sheet {
  const rows = Object.values(assessment.legend.sources).map((one) => [
    one.id,
    one.publisher,
    one.title,
    one.address,
    one.retrieved,
    one.note ?? null,
  ]);
  return sheet("SOURCES", language, rows);
}

function provenance({ dossier: { assessment }, language, version }: Document): Sheet {
  const { locality, asOf, seed, draws, scenario, legend } = assessment;
  const rows: Value[][] = [
    [sentence("SHEET_LOCALITY", {}, language), legend.localities[locality]?.name ?? locality],
    [sentence("PAGE_FACT_DATE", {}, language), asOf],
    [sentence("PAGE_FACT_SCENARIO", {}, language), scenario],
    [sentence("SHEET_DRAWS", {}, language), draws],
    [sentence("SHEET_SEED", {}, language), seed],
    [sentence("SHEET_VERSION", {}, language), version],
    ...Object.values(legend.plans).map((plan) => [`sha256: ${plan.id}`, plan.document.sha256]),
  ];
  return sheet("PROVENANCE", language, rows);
}
