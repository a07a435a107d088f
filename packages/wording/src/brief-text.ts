import {
  formatNumber,
  type IndicatorNames,
  indicatorName,
  type Language,
  leverName,
  quantity,
  yearSpans,
} from "@lotrinh/language";
import type { Assessment, BorrowedCost, Decision, Risk, TargetAssessment, WantedFigure } from "@lotrinh/reach";
import { conditionName } from "./condition-name.js";
import { sentence } from "./sentence.js";
import { targetNames, within } from "./target-name.js";

type Target = TargetAssessment["target"];
type Given = Pick<Assessment, "targets" | "legend" | "asOf" | "locality">;

export interface DecisionText {
  readonly what: string;
  readonly who: string;
  readonly without: string;
}

/** A decision in words: what, by whom, and what happens without it. `as` is the number of one whose sequel it has too. */
export function decisionText(
  decision: Decision,
  given: Given,
  language: Language = "vi",
  { as = null }: { readonly as?: number | null } = {},
): DecisionText {
  const { kind, cost, borrowed, supposed } = decision;
  const then = kind === "beyond" && supposed && !isDerived(given);
  const targets = targetsOf(decision.targets, given);
  const priced = [
    ...(cost === null ? [] : [sentence("BRIEF_COST", { cost: Math.ceil(cost) }, language)]),
    ...(borrowed === null ? [] : [borrowedText(borrowed, language)]),
  ];
  const what = [
    kind === "effort"
      ? effortText(decision, targets, given.legend.names, language)
      : askedText(decision, targets, given, language),
  ];
  return {
    what: [
      [...what, ...priced].join("; "),
      ...(then
        ? [
            as === null
              ? sentence("BRIEF_BEYOND_THEN", {}, language)
              : sentence("BRIEF_BEYOND_AGAIN", { at: as }, language),
          ]
        : []),
      "",
    ]
      .join(". ")
      .trim(),
    who: officeText(decision, given, language),
    without: `${[withoutText(decision, targets[0], language), ...otherReadingText(decision, language)].join("; ")}.`,
  };
}

/** In thousand million đồng, as offices say them. */
function borrowedText({ more, unit, low, high, at, place, years }: BorrowedCost, language: Language): string {
  const billions = (million: number) => formatNumber(Number((million / 1000).toPrecision(2)), { language });
  const common = { count: more, unit, place, years };
  const [first] = at;
  return first && at.length === 1
    ? sentence(
        "BRIEF_COST_AS",
        { ...common, cost: billions(low), each: billions(first.amount / first.count) },
        language,
      )
    : sentence("BRIEF_COST_BETWEEN", { ...common, low: billions(low), high: billions(high) }, language);
}

function effortText(
  { lever, size, goal, supposed }: Decision,
  targets: readonly Target[],
  names: IndicatorNames,
  language: Language,
): string {
  if (lever === null || size === null) return "";
  const { now, needed, unit, years, expiring } = size;
  const yearly = /_per_year$/.test(unit);
  const say = (value: number) => settingText(value, unit, language);
  const total = (value: number) => formatNumber(Math.ceil(Number((value * years).toFixed(6))), { language });
  const named = targetNames(targets, names, { most: 2, language });
  const params = {
    lever: leverName(lever, language),
    now: say(now),
    needed: say(needed),
    years,
    names: named,
    goal: goal ?? 0,
  };
  const parts = [
    sentence("BRIEF_EFFORT", params, language),
    ...(yearly ? [sentence("BRIEF_EFFORT_TOTAL", { total: total(needed), before: total(now) }, language)] : []),
    ...(expiring
      ? [sentence("BRIEF_EFFORT_EXPIRING", { count: Math.round(expiring.value), unit: expiring.unit }, language)]
      : []),
    ...(supposed ? [sentence("BRIEF_EFFORT_IF", {}, language)] : []),
  ];
  return parts.join("; ");
}

/** A lever's name says that it is a year's. */
function settingText(value: number, unit: string, language: Language): string {
  return /_per_year$/.test(unit) ? formatNumber(value, { language }) : quantity(value, unit, language);
}

/** What the communes of today are called: `xã`, `phường`, or both. */
export function communeKind({ legend }: Pick<Assessment, "legend">, language: Language): string {
  const today = legend.successors?.today ?? [];
  const kinds = ["xã", "phường"].filter((kind) => today.some((name) => name.toLowerCase().startsWith(kind)));
  const said = kinds.length > 0 ? kinds.join(", ") : "xã, phường";
  return language === "en" ? (said === "phường" ? "wards" : "communes") : said;
}

function askedText(
  { kind, supposed, places }: Decision,
  targets: readonly Target[],
  given: Given,
  language: Language,
): string {
  const params = {
    count: targets.length,
    places,
    kind: communeKind(given, language),
    names: targetNames(targets, given.legend.names, { most: targets.length > 2 ? 1 : 2, language }),
  };
  if (kind === "count") return sentence("BRIEF_COUNT", params, language);
  if (kind === "clarify") return sentence("BRIEF_CLARIFY", params, language);
  if (isDerived(given)) return sentence("BRIEF_BEYOND_DERIVED", params, language);
  return sentence(supposed ? "BRIEF_BEYOND_SUPPOSED" : "BRIEF_BEYOND", params, language);
}

function withoutText(
  { kind, probability: p, without, targets, several }: Decision,
  first: Target | undefined,
  language: Language,
) {
  if (kind === "count") return sentence("BRIEF_WITHOUT_COUNT", { count: targets.length }, language);
  if (kind === "clarify" || p === null) return sentence("BRIEF_WITHOUT_CLARIFY", {}, language);
  if (!without || !first || first.value === null || first.unit !== without.unit) {
    const still = several ? "BRIEF_WITHOUT_STILL_LEAST" : "BRIEF_WITHOUT_STILL";
    return sentence(kind === "effort" ? "BRIEF_WITHOUT_P" : still, { p }, language);
  }
  const { value, unit, year } = without;
  const digits = unit === "percent" ? 1 : 0;
  const said = quantity(Number(value.toFixed(digits)), unit, language);
  const asked = quantity(first.value, unit, language);
  return sentence("BRIEF_WITHOUT_EXPECTED", { p, year, value: said, asked }, language);
}

/** Where how a clause is read decides: one row's P is by the default reading. */
function otherReadingText({ kind, probability, several, otherReading }: Decision, language: Language): string[] {
  if (!otherReading || probability === null || kind === "count" || kind === "clarify") return [];
  const { count, probability: p } = otherReading;
  return [sentence(several ? "BRIEF_WITHOUT_READINGS" : "BRIEF_WITHOUT_READING", { p, count }, language)];
}

/** Of a place without a plan: what is asked of it is others' to change. */
function isDerived({ legend }: Given): boolean {
  return Object.values(legend.plans)[0]?.status === "derived";
}

/** Who has the powers today: of a unit that is no more, its successors. */
function officeText({ who }: Decision, given: Given, language: Language): string {
  const { legend, asOf, locality } = given;
  const place = legend.localities[locality];
  const gone = place?.validTo != null && place.validTo < asOf;
  const today = gone ? (legend.successors?.today ?? []) : [];
  const name = place?.name ?? locality;
  const kind = place?.kind ?? "";
  const own = name.toLowerCase().startsWith(kind.toLowerCase()) ? name : `${kind} ${name}`;
  if (who === "issuer" && isDerived(given)) return sentence("office/department", {}, language);
  if (who === "issuer") {
    const issuer = (Object.values(legend.plans)[0]?.issuer ?? own).replace("Ủy ban nhân dân", "UBND");
    return sentence(today.length > 1 ? "office/issuer-gone" : "office/issuer", { place: issuer }, language);
  }
  if (who === "department") return sentence("office/department", {}, language);
  if (today.length > 1)
    return sentence("office/committee-many", { count: today.length, kind: communeKind(given, language) }, language);
  return sentence("office/committee-one", { place: within(today[0] ?? own) }, language);
}

export interface WantedText {
  readonly what: string;
  readonly from: string;
  readonly settles: string;
}

/** A figure to obtain in words: what, from whom, and what it settles. */
export function figureText(figure: WantedFigure, given: Given, language: Language = "vi"): WantedText {
  const { kind, places, from, answers, firmer, outcomes, years } = figure;
  const settled = [
    ...settles("BRIEF_ANSWERS", answers, given, language),
    ...settles("BRIEF_FIRMER", firmer, given, language),
    ...(outcomes.length > 0 && answers.length + firmer.length === 0
      ? [sentence("BRIEF_OUTCOMES", { count: outcomes.length }, language)]
      : []),
  ];
  const names = itemsText(figure, given.legend.names, language);
  const what =
    kind === "definition"
      ? sentence("BRIEF_DEFINITION", { names }, language)
      : places > 0
        ? sentence(
            "BRIEF_COMMUNES",
            { count: figure.indicators.length, places, kind: communeKind(given, language), names },
            language,
          )
        : names;
  const span = years.length > 0 ? `, ${yearSpans(years)}` : "";
  return {
    what: `${what.charAt(0).toUpperCase()}${what.slice(1)}${span}`,
    from: sentence(`holder/${from}`, {}, language),
    settles: capital(settled.join("; ")),
  };
}

function itemsText({ indicators }: WantedFigure, called: IndicatorNames, language: Language): string {
  if (indicators.length === 0) return sentence("PAGE_EVERY_INDICATOR", {}, language);
  const names = within(indicatorName(indicators[0] ?? "", called, language));
  const count = indicators.length - 1;
  return count > 0 ? sentence("BRIEF_ITEMS", { names, count }, language) : names;
}

function settles(
  code: "BRIEF_ANSWERS" | "BRIEF_FIRMER",
  ids: readonly string[],
  given: Given,
  language: Language,
): string[] {
  if (ids.length === 0) return [];
  const [first] = targetsOf(ids, given);
  const name = within(indicatorName(first?.indicator ?? "", given.legend.names, language));
  const names = ids.length > 1 ? sentence("BRIEF_OTHERS", { names: name, count: ids.length - 1 }, language) : name;
  return [sentence(code, { count: ids.length, names }, language)];
}

/** What could turn the verdict around. */
export function riskText(risk: Risk, given: Given, language: Language = "vi"): string {
  if (risk.kind === "supposed") return sentence("BRIEF_RISK_SUPPOSED", { count: risk.count, of: risk.of }, language);
  if (risk.kind === "expiry") {
    const params = { ...risk, expiring: Math.round(risk.expiring), lapsed: Math.round(risk.lapsed) };
    const { years, expiring, lapsed, unit } = params;
    return sentence("BRIEF_RISK_EXPIRY", { years, expiring, lapsed, unit }, language);
  }
  const [target] = targetsOf([risk.target], given);
  if (!target) return "";
  const name = within(indicatorName(target.indicator, given.legend.names, language));
  if (risk.kind === "reading") {
    return capital(sentence("BRIEF_RISK_READING", { name, low: risk.low, high: risk.high }, language));
  }
  if (risk.kind === "keep") {
    const code = risk.units > 1 ? "BRIEF_RISK_KEEP" : "BRIEF_RISK_KEEP_ONE";
    return capital(
      sentence(code, { name, units: risk.units, kind: communeKind(given, language), best: risk.best }, language),
    );
  }
  const { low, high, unit } = risk;
  const params = {
    name,
    input: within(conditionName(risk, target.indicator, given.legend.names, language)),
    low: settingText(low.value, unit, language),
    high: settingText(high.value, unit, language),
    pLow: low.probability,
    pHigh: high.probability,
  };
  return sentence("BRIEF_RISK_INPUT", params, language);
}

function targetsOf(ids: readonly string[], { targets }: Given): Target[] {
  return ids.flatMap((id) => targets.find(({ target }) => target.id === id)?.target ?? []);
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
