import { type Language, yearLabel } from "@lotrinh/language";
import type { Assessment, TargetAssessment } from "@lotrinh/reach";
import { inEnglish, sentence, sentenceOf } from "@lotrinh/wording";
import type { Content, Span } from "./document.js";
import { contentOf, line, number, statusMark } from "./spans.js";

type Legend = Assessment["legend"];
type Target = TargetAssessment["target"];
type Observation = NonNullable<TargetAssessment["latest"]>;

/** Link from a figure to the clause that prints it. */
export function clauseLink(target: Target, language: Language): Span {
  const title = sentence("PAGE_LINE", { line: target.line }, language);
  return { kind: "citation", text: sectionOf(target, language), to: planAnchor(target.plan), title };
}

/** Where a plan prints a clause. */
function sectionOf({ section }: Target, language: Language): string {
  return language === "en" ? inEnglish(section) : section;
}

/** Number of a source in the list at the end. */
export function sourceNumber(source: string, { sources }: Legend): number {
  return Object.keys(sources).indexOf(source) + 1;
}

/** Link from a figure to its row of sources; a supposed figure has none and says so. */
export function sourceLink(source: string, legend: Legend, language: Language): Content {
  if (source === "") return contentOf(sentence("PAGE_NO_SOURCE", {}, language));
  return [{ kind: "citation", text: `[${sourceNumber(source, legend)}]`, to: sourceAnchor(source), title: null }];
}

interface Where {
  readonly locality: string;
  readonly legend: Legend;
}

/** A figure with its place (unless it is the locality's own), year, status and source. */
export function figureOf(one: Observation, { locality, legend }: Where, language: Language): Content {
  const place = one.locality === locality ? "" : `${legend.localities[one.locality]?.name ?? one.locality} `;
  const year = yearLabel(one.year, legend.timings[one.indicator] ?? "calendar");
  const value = number(one.value, one.unit, language, `${one.file}:${one.line}`);
  const source = sourceLink(one.source, legend, language);
  return line`${place}${year}: ${value} ${statusMark(one.status, language)} ${source}`;
}

export function planTitle(plan: Legend["plans"][string], language: Language): string {
  const { number: no, date, issuer, status } = plan;
  if (status === "derived") return sentence("PAGE_PLAN_DERIVED", {}, language);
  const params = { date, issuer };
  return no === ""
    ? sentence("PAGE_PLAN_UNNUMBERED", params, language)
    : sentence("PAGE_PLAN", { ...params, number: no }, language);
}

export function planAnchor(plan: string): string {
  return `ke-hoach-${plan}`;
}

export function sourceAnchor(source: string): string {
  return `nguon-${source.replace(/\s+/g, "-")}`;
}

export function targetAnchor(target: Target): string {
  return `chi-tieu-${target.id.replace(/[^a-z0-9]+/gi, "-")}`;
}

/** The name of a target in names of files: its id without the locality. */
export function targetFile({ id }: Target): string {
  return id.split(".").slice(1).join("-");
}

/** Figures of this territory that no answer uses, and why; empty where all are used. */
export function leftOutText({ leftOut }: TargetAssessment, language: Language): string {
  return leftOut.map((one) => `${sentenceOf(one, language)}.`).join(" ");
}
