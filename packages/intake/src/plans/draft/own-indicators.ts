import { fold } from "@lotrinh/language";
import type { DraftTarget } from "../types.js";

/** A row of a plan's `indicators.csv`. */
export interface OwnIndicator {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly lower: string;
  readonly upper: string;
  readonly direction: "up" | "down";
  readonly timing: "year-end";
  readonly definition: string;
  readonly like: string;
}

const NUMBER = /\d+(?:[.,]\d+)*(?:\s*[-–/]\s*\d+(?:[.,]\d+)*)?\s*(?:điểm phần trăm|điểm %|%|‰)?/gu;
const TIMES =
  /(?:so với|so năm|giai đoạn|đến hết năm|đến năm|vào năm|trong năm|năm học|năm|hằng năm|hàng năm|mỗi năm)\s*(?:năm\s*)?\d{4}(?:\s*[-–]\s*\d{4})?|(?:mỗi|hằng|hàng) năm/giu;
const WORDS =
  /(?<!\p{L})(?:phấn đấu|đạt|ít nhất|tối thiểu|tối đa|không quá|trên|hơn|dưới|khoảng|từ|đến|trở lên|trở xuống|duy trì|giữ vững|tăng thêm|tăng|giảm|gấp|lần|nâng|lên|xuống|còn|không có|không còn|trong đó|riêng|so với|hai phần ba|một nửa|bình quân)(?!\p{L})/giu;
const LONGEST = 90;

/** What a clause is of, off its own words: numbers, years, verbs and bounds left out; empty where nothing is left. */
export function nameOf({ phrase }: Pick<DraftTarget, "phrase">): string {
  const rest = phrase
    .normalize("NFC")
    .replace(/\([^)]*\)/gu, " ")
    .replace(TIMES, " ")
    .replace(NUMBER, " ")
    .replace(WORDS, " ")
    .replace(/[\s:·;,“”"+-]+/gu, " ")
    .replace(/^\/+|\/+$/gu, "")
    .trim();
  const isSaid = rest.split(" ").length >= 2 && !/^(?:mức độ|vào|và|của|các|trong độ tuổi)$/iu.test(rest);
  if (!isSaid) return "";
  const short = rest.length > LONGEST ? rest.slice(0, rest.lastIndexOf(" ", LONGEST)) : rest;
  return short.charAt(0).toUpperCase() + short.slice(1);
}

/** An id off a name: `own_so_lop_ghep`. */
function idOf(name: string): string {
  const words = fold(name)
    .replace(/đ/g, "d")
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  return ["own", ...words.slice(0, 8)].join("_");
}

/** The indicator that a clause needs and nobody knows; `before` is the clause right before it, whose words may be meant. */
export function ownIndicator(
  target: DraftTarget,
  { unit, like, before }: { readonly unit: string; readonly like: string | null; readonly before: DraftTarget | null },
): OwnIndicator {
  const own = nameOf(target) || target.phrase.trim();
  const above = before && (target.subgroup !== null || nameOf(target) === "") ? nameOf(before) : "";
  const name = above === "" ? own : `${above}: ${target.subgroup ?? own}`;
  const falls = /^(?:<|<=|decrease_by)$/.test(target.comparator) || (target.value === 0 && target.kind === "count");
  const [lower, upper] = ["0", unit === "percent" ? "100" : ""];
  return {
    ...{ id: idOf(name), name, unit, lower, upper, direction: falls ? "down" : "up", timing: "year-end" },
    ...{ definition: `Theo câu của kế hoạch: ${target.phrase}`, like: like ?? "" },
  };
}
