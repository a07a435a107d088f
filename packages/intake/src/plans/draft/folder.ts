import { harmless } from "@lotrinh/language";
import { stringify } from "yaml";
import { frameOf } from "../read/frame.js";
import type { PlanReading } from "../read/read-plan.js";
import type { DraftFact, PlanDocument } from "../types.js";
import { planHead } from "./head.js";
import type { OwnIndicator } from "./own-indicators.js";
import { type FigureLeft, type KnownIndicator, type PlanFigure, planFigures } from "./plan-figures.js";
import { type LeftOut, sortTargets } from "./targets.js";

export interface DraftOptions {
  /** Id of the locality, its name and level. */
  readonly locality: { readonly id: string; readonly name: string; readonly level: string };
  /** Id of the plan: the name of its folder. */
  readonly id: string;
  /** SHA-256 of the document’s bytes, 64 letters. */
  readonly sha256: string;
  /** Unit, bounds and better side of each indicator. */
  readonly known: ReadonlyMap<string, KnownIndicator>;
  /** Ids of targets that stand in other plans. Defaults to none. */
  readonly taken?: ReadonlySet<string>;
  /** Date of the data, written where the document prints no date: `2026-11`. */
  readonly asOf: string;
}

export interface DraftFolder {
  /** Texts by name. */
  readonly files: ReadonlyMap<string, string>;
  readonly targets: number;
  /** Clauses left for a person: without a deadline, or whose indicator nobody knows. */
  readonly left: number;
  /** Results that the document reports and that became figures. */
  readonly figures: number;
  /** Whether the document prints its date. */
  readonly dated: boolean;
}

const REASONS: Readonly<Record<LeftOut, string>> = {
  NO_YEAR: "không nêu thời hạn",
  NO_UNIT: "chưa có đơn vị này",
};

const FIGURE_REASONS: Readonly<Record<FigureLeft, string>> = {
  NO_YEAR: "không nêu năm",
  LATER: "năm sau khi lập kế hoạch, chưa thể là kết quả",
  NO_INDICATOR: "chưa rõ chỉ số",
  OTHER_UNIT: "không theo đơn vị của chỉ số",
  PART: "nói về một phần, một thay đổi hoặc nơi khác",
  DIFFERS: "kế hoạch nêu hai số khác nhau cho cùng năm",
  BEYOND: "ngoài giới hạn của chỉ số",
};

/** Figures that a plan brings along, in its folder; those of `--data` hold over them. */
export const FIGURES = "so-lieu.csv";

/** The files of a plan’s folder by name: what a document says, and in the notes what only a person can decide. */
export function draftFolder(document: PlanDocument, reading: PlanReading, options: DraftOptions): DraftFolder {
  const { id, locality, sha256, known, taken = new Set<string>(), asOf } = options;
  const head = planHead(document);
  const made = Number((head.date || asOf).slice(0, 4));
  const { rows, indicators, unsure, left } = sortTargets(reading.targets, {
    locality: locality.id,
    known,
    made,
    taken,
  });
  const figures = planFigures(reading.facts, {
    known,
    own: indicators,
    made,
    level: locality.level,
    place: frameOf(document).place,
  });
  const scanned = reading.problems.some(({ code }) => code === "PLAN_SCANNED");
  const plan = {
    ...{
      id,
      locality: locality.id,
      title: head.title || id,
      issuer: head.issuer || locality.name,
      number: head.number,
    },
    ...{ date: head.date || asOf, status: scanned ? "ocr" : head.number === "" ? "unsigned" : "signed" },
    document: { sha256, lines: Math.max(document.lines, 1) },
    missing: [],
    questions: [],
  };
  const asIs = { id: "hien-trang", name: { vi: "Hiện trạng", en: "As is" }, assumptions: [] };
  const notes = [
    `# ${plan.title}`,
    "",
    `${rows.length} chỉ tiêu đã vào targets.yaml; ${unsure.length} chỉ tiêu dùng chỉ số riêng trong indicators.csv; ${left.length} câu chưa ghi được; ${reading.facts.length} kết quả đã đạt không phải chỉ tiêu.`,
    "",
    "## Chỉ số riêng của kế hoạch",
    "",
    "Bảng chỉ số chung chưa có, hoặc câu chữ chưa đủ rõ để gắn. Nếu đúng là một chỉ số đã có thì thay mã trong targets.yaml và bỏ dòng ấy trong indicators.csv; nếu không thì giữ, và nhập số liệu theo mã riêng.",
    "",
    ...unsure.map(
      ({ target, indicator }) =>
        `- ${indicator}: mục ${target.section}, dòng ${target.line}, “${target.phrase}”; gần nhất: ${target.nearest.join(", ") || "không có"}.`,
    ),
    "",
    "## Câu chưa ghi được",
    "",
    ...left.map(
      ({ target, why }) =>
        `- Mục ${target.section}, dòng ${target.line}: “${target.phrase}” (${target.comparator} ${target.value} ${target.unit}, ${target.year ?? "không nêu năm"}): ${REASONS[why]}; chỉ số gần nhất: ${target.indicator ?? target.nearest.join(", ")}.`,
    ),
    "",
    `## Kết quả đã đạt, đã ghi vào ${FIGURES}`,
    "",
    "Là số liệu của chính kế hoạch, dùng thay cho số ước đoán khi đánh giá; sai thì sửa hoặc bỏ dòng trong tệp ấy.",
    "",
    ...figures.used.map(({ fact, indicator }) => `- ${indicator}: ${factText(fact)}.`),
    "",
    "## Kết quả đã đạt chưa dùng",
    "",
    ...figures.left.map(({ fact, why }) => `- ${factText(fact)}: ${FIGURE_REASONS[why]}${nearestText(fact)}.`),
    "",
  ];
  const files = new Map([
    ["plan.yaml", stringify(plan)],
    ["targets.yaml", stringify(rows, { lineWidth: 0 })],
    ["scenarios/hien-trang.yaml", stringify(asIs)],
    ["notes.md", notes.join("\n")],
  ]);
  if (indicators.length > 0) files.set("indicators.csv", indicatorsCsv(indicators));
  if (figures.used.length > 0)
    files.set(FIGURES, figuresCsv(figures.used, { locality: locality.id, number: head.number }));
  return {
    ...{ files, targets: rows.length, left: left.length + unsure.length },
    ...{ figures: figures.used.length, dated: head.date !== "" },
  };
}

function factText({ section, line, phrase, value, unit, year }: DraftFact): string {
  return `mục ${section || "–"}, dòng ${line}, “${phrase}” (${value} ${unit}, ${year ?? "không nêu năm"})`;
}

function nearestText({ indicator, nearest }: DraftFact): string {
  return indicator === null && nearest.length > 0 ? ` (gần nhất: ${nearest.join(", ")})` : "";
}

function indicatorsCsv(indicators: readonly OwnIndicator[]): string {
  const columns = ["id", "name", "unit", "lower", "upper", "direction", "timing", "definition", "like"] as const;
  const written = (one: OwnIndicator) => ({ ...one, name: harmless(one.name), definition: harmless(one.definition) });
  return csvOf([columns, ...indicators.map(written).map((one) => columns.map((column) => one[column]))]);
}

/** In the columns of a planner's own figures. */
function figuresCsv(
  used: readonly PlanFigure[],
  { locality, number }: { readonly locality: string; readonly number: string },
): string {
  const columns = ["locality", "indicator", "year", "value", "unit", "status", "source", "note"];
  const plan = number === "" ? "kế hoạch" : `kế hoạch số ${number}`;
  const rows = used.map(({ fact: { section, line, phrase, year, value }, indicator, unit }) => {
    const status = /(?<!\p{L})ước(?!\p{L})/iu.test(phrase) ? "estimated" : "reported";
    const source = `Số báo cáo trong ${plan}, mục ${section || "–"}`;
    return [locality, indicator, String(year), String(value), unit, status, source, `dòng ${line}: ${phrase}`];
  });
  return csvOf([columns, ...rows]);
}

/** Cells quoted where they must be. */
function csvOf(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return `${rows.map((row) => row.map(cell).join(",")).join("\n")}\n`;
}
