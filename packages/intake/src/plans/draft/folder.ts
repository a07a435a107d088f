import { stringify } from "yaml";
import type { PlanReading } from "../read/read-plan.js";
import type { PlanDocument } from "../types.js";
import { planHead } from "./head.js";
import type { OwnIndicator } from "./own-indicators.js";
import { type LeftOut, sortTargets } from "./targets.js";

export interface DraftOptions {
  /** Id of the locality, and its name. */
  readonly locality: { readonly id: string; readonly name: string };
  /** Id of the plan: the name of its folder. */
  readonly id: string;
  /** SHA-256 of the document’s bytes, 64 letters. */
  readonly sha256: string;
  /** Unit of each indicator. */
  readonly units: ReadonlyMap<string, string>;
  /** Indicators of which less is better. Defaults to none. */
  readonly down?: ReadonlySet<string>;
  /** Date of the data, written where the document prints no date: `2026-11`. */
  readonly asOf: string;
}

export interface DraftFolder {
  /** Texts by name. */
  readonly files: ReadonlyMap<string, string>;
  readonly targets: number;
  /** Clauses left for a person: without a deadline, or whose indicator nobody knows. */
  readonly left: number;
  /** Whether the document prints its date. */
  readonly dated: boolean;
}

const REASONS: Readonly<Record<LeftOut, string>> = {
  NO_YEAR: "không nêu thời hạn",
  NO_UNIT: "chưa có đơn vị này",
};

/** The files of a plan’s folder by name: what a document says, and in the notes what only a person can decide. */
export function draftFolder(document: PlanDocument, reading: PlanReading, options: DraftOptions): DraftFolder {
  const { id, locality, sha256, units, asOf, down = new Set<string>() } = options;
  const head = planHead(document);
  const made = Number((head.date || asOf).slice(0, 4));
  const { rows, indicators, unsure, left } = sortTargets(reading.targets, { locality: locality.id, units, made, down });
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
    "## Kết quả đã đạt, đưa vào sổ số liệu",
    "",
    ...reading.facts.map(
      (fact) =>
        `- Mục ${fact.section}, dòng ${fact.line}: “${fact.phrase}” (${fact.value} ${fact.unit}, ${fact.year ?? "không nêu năm"}${fact.place === null ? "" : `, ${fact.place}`}).`,
    ),
    "",
  ];
  const files = new Map([
    ["plan.yaml", stringify(plan)],
    ["targets.yaml", stringify(rows, { lineWidth: 0 })],
    ["scenarios/hien-trang.yaml", stringify(asIs)],
    ["notes.md", notes.join("\n")],
  ]);
  if (indicators.length > 0) files.set("indicators.csv", csvOf(indicators));
  return { files, targets: rows.length, left: left.length + unsure.length, dated: head.date !== "" };
}

/** With a heading, cells quoted where they must be. */
function csvOf(indicators: readonly OwnIndicator[]): string {
  const columns = ["id", "name", "unit", "lower", "upper", "direction", "timing", "definition", "like"] as const;
  const cell = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const rows = indicators.map((one) => columns.map((column) => cell(one[column])).join(","));
  return `${[columns.join(","), ...rows].join("\n")}\n`;
}
