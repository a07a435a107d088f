import { fileURLToPath } from "node:url";
import { type PlanDocument, type PlanReading, readPlan } from "@lotrinh/intake";
import { loadRegistry } from "@lotrinh/registry";

const registry = loadRegistry({ data: fileURLToPath(new URL("../../../../data", import.meta.url)), rules: false });
const indicators = registry.indicators.map(({ name, ...one }) => ({ ...one, name: name.vi }));

/** Reads lines as a text document, further blocks at its end. */
export function readLines(lines: readonly string[], ...more: readonly PlanDocument["blocks"][number][]): PlanReading {
  const paragraphs = lines.map((text, i) => ({ kind: "paragraph" as const, line: i + 1, text }));
  const blocks = [...paragraphs, ...more];
  const document: PlanDocument = { format: "txt", blocks, lines: blocks.length };
  return readPlan(document, { indicators });
}

/** Reads one target clause of a made-up plan of 2026 for 2026 to 2030. */
export function readClause(text: string): PlanReading {
  return readLines(["Thử, ngày 02 tháng 3 năm 2026", "KẾ HOẠCH giai đoạn 2026 - 2030", "II. MỤC TIÊU", `1. ${text}`]);
}
