import { formatPercent, type IndicatorNames, indicatorName, type Language } from "@lotrinh/language";
import type { Assessment, CriterionView, StandardView, StartFrontier, TargetAssessment } from "@lotrinh/reach";
import { codeNamed, sentence, standardLines, standardText, startText } from "@lotrinh/wording";
import { column, figure, heading, list, paragraph, row } from "../blocks.js";
import { clauseLink, figureOf, sourceLink } from "../cite.js";
import type { Block, Row, Section } from "../document.js";
import { aside, contentOf, line, newLine, quiet, statusMark } from "../spans.js";
import { capital } from "../text.js";
import { criteriaTiles, tilesFile } from "./commune-criteria.js";
import { drawnFor } from "./drawn-for.js";
import { lawBlocks } from "./laws.js";

/**
 * The legal standards that open targets ask for: each criterion with its threshold, how sure that is, and what is known;
 * then the acts that bear on the plan.
 */
export const standards: Section = {
  id: "chuan",
  figures: ({ dossier: { assessment }, language }) =>
    asked(assessment).flatMap(({ views }) =>
      views.flatMap(({ view }) =>
        drawnFor(tilesFile(view), (width) => criteriaTiles(view, assessment, { width, language })),
      ),
    ),
  blocks({ dossier: { assessment }, language }, drawn) {
    const shown = asked(assessment);
    const views = shown.flatMap((one) => one.views);
    const acts = lawBlocks(assessment, language);
    if (views.length === 0) return acts;
    const counted = views.some(({ view }) => standardText(view, language) !== "");
    const supposed = shown.some(({ start }) => start?.standard);
    return [
      heading(2, sentence("PAGE_STANDARDS", {}, language)),
      paragraph(sentence(counted ? "PAGE_STANDARDS_INTRO" : "PAGE_STANDARDS_NO_COUNTS", {}, language)),
      ...shown.flatMap((one) => [
        ...one.views.flatMap(({ view, criteria }) => [
          ...oneStandard(view, criteria, assessment, language),
          ...(drawn.has(tilesFile(view)) ? [figure(tilesFile(view))] : []),
        ]),
        ...startOf(one, assessment.legend.names, language),
      ]),
      ...(supposed ? [paragraph([quiet(sentence("PAGE_START_MARGIN_NOTE", {}, language))], "small")] : []),
      ...acts,
    ];
  },
};

/** What one target adds to the section. */
interface Shown {
  readonly target: TargetAssessment["target"];
  readonly views: readonly { readonly view: StandardView; readonly criteria: readonly CriterionView[] }[];
  /** How far above its thresholds all that it asks for would have to be. */
  readonly start: StartFrontier | null;
  /** Standards that it asks for. */
  readonly count: number;
}

/** Standards of default readings, each once and with the criteria that none before it had. */
function asked({ targets }: Assessment): Shown[] {
  const shown = new Set<string>();
  const criteria = new Set<string>();
  return targets.flatMap(({ target, state, readings: [first] }) => {
    if (state === "past" || !first) return [];
    const views = first.standards.flatMap((view) => {
      if (shown.has(`${view.ruleSet} ${view.standard}`)) return [];
      shown.add(`${view.ruleSet} ${view.standard}`);
      const fresh = view.criteria.filter(({ standard, indicator }) => {
        const key = `${view.ruleSet} ${standard} ${indicator}`;
        return !criteria.has(key) && criteria.add(key);
      });
      return [{ view, criteria: fresh }];
    });
    return [{ target, views, start: first.answer ? null : first.start, count: first.standards.length }];
  });
}

function startOf({ target, start, count }: Shown, names: IndicatorNames, language: Language): Block[] {
  if (!start?.standard) return [];
  const { independent, shared } = start.standard;
  const said = startText(start, names, language);
  const whole = count === 1 ? `${capital(said)}.` : sentence("PAGE_START_TOGETHER", { count, said }, language);
  const range = aside(sentence("PAGE_START_MARGIN_RANGE", { independent, shared }, language));
  return [paragraph(line`${clauseLink(target, language)}: ${whole} ${range} ${statusMark("assumed", language)}`)];
}

function oneStandard(
  view: StandardView,
  criteria: readonly CriterionView[],
  assessment: Assessment,
  language: Language,
): Block[] {
  const said = standardText(view, language);
  const named = { standard: `standard/${view.standard}` as const, act: view.act };
  const above = { text: [quiet(sentence("PAGE_CRITERIA_ABOVE", {}, language))], columns: 5 };
  return [
    {
      kind: "table",
      caption: line`${capital(sentence("PAGE_STANDARD", named, language))} ${view.actFrom ? statusMark("assumed", language) : null}`,
      columns: [
        column(sentence("PAGE_CRITERION", {}, language)),
        column(sentence("PAGE_ORDINARY", {}, language), { number: true }),
        column(sentence("PAGE_DIFFICULT", {}, language), { number: true }),
        column(sentence("PAGE_CERTAINTY", {}, language)),
        column(sentence("BOARD_KNOWN", {}, language)),
      ],
      rows: criteria.length === 0 ? [row([above])] : criteria.map((one) => rowOf(one, view, assessment, language)),
    },
    ...(view.quota ? [paragraph(quotaText(view, language), "small")] : []),
    ...(said === "" ? [] : [paragraph(said)]),
    ...list(standardLines(view, assessment.legend, language)),
  ];
}

function rowOf(one: CriterionView, view: StandardView, assessment: Assessment, language: Language): Row {
  const { standard, indicator, normal, difficult, certainty, source, known } = one;
  const below =
    standard === view.standard
      ? null
      : line`${newLine}${aside(sentence(codeNamed("standard", standard), {}, language))}`;
  const threshold = (value: number | null) => (value === null ? "–" : formatPercent(value, { language }));
  const { legend } = assessment;
  const from = source && legend.sources[source] ? sourceLink(source, legend, language) : contentOf(source);
  return row([
    line`${indicatorName(indicator, legend.names, language)}${below}`,
    threshold(normal),
    threshold(difficult),
    line`${sentence(`certainty/${certainty}`, {}, language)} ${from}`,
    known ? figureOf(known, assessment, language) : [quiet(sentence("BOARD_NOTHING_KNOWN", {}, language))],
  ]);
}

function quotaText({ quota, tier, act }: StandardView, language: Language): string {
  if (!quota) return "";
  const { of, share, units, needed, certainty, open } = quota;
  const named = { act, tier: `tier/${tier}`, of: `tier/${of}` } as const;
  if (open === "no-units") return sentence("PAGE_QUOTA_NO_UNITS", named, language);
  if (share === null) return sentence("PAGE_QUOTA_OPEN", named, language);
  const params = { ...named, share, certainty: `certainty/${certainty}` } as const;
  if (units === null || needed === null) return sentence("PAGE_QUOTA", params, language);
  return sentence("PAGE_QUOTA_UNITS", { ...params, units, needed }, language);
}
