import type { DraftFact } from "../types.js";
import { nameOf } from "./names.js";
import type { OwnIndicator } from "./own-indicators.js";

/** Why a reported result is left for a person. */
export type FigureLeft = "NO_YEAR" | "LATER" | "NO_INDICATOR" | "OTHER_UNIT" | "PART" | "DIFFERS" | "BEYOND";

/** A result that the plan reports of its own place, as a row of the planner's own figures. */
export interface PlanFigure {
  readonly fact: DraftFact;
  readonly indicator: string;
  readonly unit: string;
}

export interface PlanFigures {
  readonly used: readonly PlanFigure[];
  readonly left: readonly { readonly fact: DraftFact; readonly why: FigureLeft }[];
}

export interface FigureOptions {
  /** Unit and bounds of each indicator. */
  readonly known: ReadonlyMap<string, KnownIndicator>;
  /** What the plan's own targets measure that the registry does not know. */
  readonly own: readonly OwnIndicator[];
  /** Year in which the plan was made: what is later is no result. */
  readonly made: number;
  /** Level of the plan's place, and the place as the head of the document prints it. */
  readonly level: string;
  readonly place: string | null;
}

export interface KnownIndicator {
  readonly unit: string;
  readonly lower: number | null;
  readonly upper: number | null;
  /** `up` where more is better, `down` where less is, `none` where neither. Absent is `up`. */
  readonly direction?: "up" | "down" | "none";
}

const UNITS: Readonly<Record<string, string>> = { people: "persons" };

/** Results whose place, year, indicator and unit leave no doubt are figures; the others say why they are none. */
export function planFigures(facts: readonly DraftFact[], options: FigureOptions): PlanFigures {
  const read = facts.map((fact, i) => ({ fact, ...judged(withName(fact, facts[i - 1]), options) }));
  const valuesOf = new Map<string, Set<number>>();
  for (const { fact, indicator } of read) {
    if (indicator !== undefined)
      valuesOf.set(keyOf(fact, indicator), (valuesOf.get(keyOf(fact, indicator)) ?? new Set()).add(fact.value));
  }
  const used = new Map<string, PlanFigure>();
  const left: PlanFigures["left"][number][] = [];
  for (const { fact, indicator, unit, why } of read) {
    if (indicator === undefined || unit === undefined) left.push({ fact, why: why ?? "NO_INDICATOR" });
    else if ((valuesOf.get(keyOf(fact, indicator))?.size ?? 0) > 1) left.push({ fact, why: "DIFFERS" });
    else if (!used.has(keyOf(fact, indicator))) used.set(keyOf(fact, indicator), { fact, indicator, unit });
  }
  return { used: [...used.values()], left };
}

/** “Năm 2024 đạt 98,9 %; năm 2025 đạt 99,1 %”: the second, without words of its own, is of what the first names. */
function withName(fact: DraftFact, before: DraftFact | undefined): DraftFact {
  const follows = before?.line === fact.line && before.section === fact.section && before.unit === fact.unit;
  if (fact.indicator !== null || !follows || nameOf(fact) !== "") return fact;
  return fact.nearest[0] === before.indicator ? { ...fact, indicator: before.indicator } : fact;
}

function keyOf({ year }: DraftFact, indicator: string): string {
  return `${indicator}|${year}`;
}

interface Judged {
  readonly indicator?: string;
  readonly unit?: string;
  readonly why?: FigureLeft;
}

function judged(fact: DraftFact, options: FigureOptions): Judged {
  const { known, own, made } = options;
  if (fact.year === null) return { why: "NO_YEAR" };
  if (fact.year > made) return { why: "LATER" };
  const printed = UNITS[fact.unit] ?? fact.unit;
  const name = nameOf(fact);
  const mine = own.find((one) => one.name === name && one.unit === printed && one.like === "");
  const indicator = fact.indicator ?? mine?.id;
  if (indicator === undefined) return { why: "NO_INDICATOR" };
  if (isOfPart(fact, options)) return { why: "PART" };
  const { unit, lower, upper } = known.get(indicator) ?? { unit: mine?.unit ?? "", lower: null, upper: null };
  if (unit !== printed || fact.value_to !== null) return { why: "OTHER_UNIT" };
  if ((lower !== null && fact.value < lower) || (upper !== null && fact.value > upper)) return { why: "BEYOND" };
  return { indicator, unit };
}

const PARTS =
  /(?<!\p{L})(?:riêng|vùng|khu vực|khó khăn|nữ|dân tộc|miền núi|thôn|(?<!cơ |văn )bản|xóm|tổ dân phố|khuyết tật|công lập|tư thục)(?!\p{L})/iu;
const CHANGES = /(?<!\p{L})(?:so với|tăng|giảm|mục tiêu|kế hoạch|chỉ tiêu)(?!\p{L})/iu;
/** Indicators that are themselves of a part. */
const OF_PARTS = /minority|ethnic|girl|female|women|disab|public|private|hamlet|difficult/;
/** Places of other levels, by the level of the plan's own. */
const ELSEWHERE: Readonly<Record<string, RegExp>> = {
  commune:
    /(?<!\p{L})(?:cả nước|toàn quốc|toàn tỉnh|của tỉnh|toàn huyện|của huyện|các xã|xã khác|thành phố)(?!\p{L})/iu,
  district: /(?<!\p{L})(?:cả nước|toàn quốc|toàn tỉnh|của tỉnh|toàn xã|xã \p{Lu})/u,
  province: /(?<!\p{L})(?:cả nước|toàn quốc|toàn huyện|của huyện|toàn xã|(?:xã|huyện|quận|thị xã|thành phố) \p{Lu})/u,
};

/** Whether the words limit the result to a part of the people or the place, to a change, or speak of another place. */
function isOfPart({ phrase, said, place, indicator }: DraftFact, { level, place: own }: FigureOptions): boolean {
  const words = said.normalize("NFC");
  const isPart = PARTS.test(words) && !OF_PARTS.test(indicator ?? "");
  return place !== own || isPart || CHANGES.test(phrase.normalize("NFC")) || (ELSEWHERE[level]?.test(words) ?? false);
}
