import { fold, formatNumber } from "@lotrinh/language";
import type { Observation } from "@lotrinh/observations";
import type { Indicator } from "@lotrinh/registry";
import { measureOf } from "../tables/candidate.js";
import { cellName, type Grid } from "../tables/grid.js";
import type { CellReader } from "./cells.js";
import { keyOf } from "./figure-rows.js";
import { linesOf, type SheetLine } from "./lines.js";
import { COMMUNES, FIGURE_SHEETS } from "./sheets.js";

const OPEN = ["Giá trị", "Tử số", "Mẫu số"] as const;
/** Below it a rate in percent looks like a part of one. */
const PART = 1;

export interface FigureContext {
  readonly file: string;
  readonly cells: CellReader;
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** Ids of places by folded name. */
  readonly places: ReadonlyMap<string, string>;
}

/** Every figure that is filled in on the sheets of figures; a line without one is passed over. */
export function readFigureSheets(grids: readonly Grid[], context: FigureContext): Observation[] {
  const lines = [...FIGURE_SHEETS.map(({ name }) => name), COMMUNES].flatMap(
    (name) => linesOf(grids, name, "Mã") ?? [],
  );
  const seen = new Map<string, SheetLine>();
  return lines.flatMap((line) => {
    if (OPEN.every((head) => line.cell(head) === undefined)) return [];
    const one = figureOf(line, context);
    if (one === undefined) return [];
    const other = seen.get(keyOf(one));
    if (other !== undefined) {
      context.cells.fault(line, "Năm", "TEMPLATE_FIGURE_TWICE", {
        other: `${other.sheet}!${cellName(other.row, other.column("Năm"))}`,
      });
      return [];
    }
    seen.set(keyOf(one), line);
    return [one];
  });
}

function figureOf(line: SheetLine, { file, cells, indicators, places }: FigureContext): Observation | undefined {
  const id = line.text("Mã");
  const indicator = indicators.get(id);
  if (indicator === undefined) return cells.fault(line, "Mã", "TEMPLATE_INDICATOR_UNKNOWN");
  const locality = places.get(fold(line.text("Nơi")));
  if (locality === undefined) return cells.fault(line, "Nơi", "TEMPLATE_PLACE_UNKNOWN");
  const measure = measureOf(indicator);
  const year = cells.year(line, "Năm");
  const printed = cells.number(line, "Giá trị", measure);
  const numerator = cells.number(line, "Tử số", "count");
  const denominator = cells.number(line, "Mẫu số", "count");
  const status = cells.status(line, "Trạng thái");
  const source = cells.source(line, "Nguồn");
  const note = line.text("Ghi chú");
  if (status === "estimated" && note === "") return cells.fault(line, "Ghi chú", "TEMPLATE_NOTE_NEEDED");
  if (year === undefined || status === undefined || source === undefined) return undefined;
  if (printed === undefined || numerator === undefined || denominator === undefined) return undefined;
  const value = filledValue(line, { printed, numerator, denominator }, indicator, cells);
  if (value === undefined) return undefined;
  const head = printed === null ? "Tử số" : "Giá trị";
  return {
    ...{ locality, indicator: id, breakdown: line.text("Phân tổ"), year, value, unit: indicator.unit },
    ...{ numerator, denominator, status, quality: "medium", source, note },
    file: `${file} [${line.sheet}!${cellName(line.row, line.column(head))}]`,
    line: line.row + 1,
  };
}

interface Filled {
  readonly printed: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** The value filled in, or the quotient of the counts; undefined where it cannot be. */
function filledValue(
  line: SheetLine,
  { printed, numerator, denominator }: Filled,
  { unit, upper, lower, direction }: Indicator,
  cells: CellReader,
): number | undefined {
  for (const [head, count] of [
    ["Tử số", numerator],
    ["Mẫu số", denominator],
  ] as const) {
    if (count !== null && count < 0) return cells.fault(line, head, "VALUE_BELOW", { write: "≥ 0" });
  }
  if (numerator !== null && denominator !== null && numerator > denominator && (upper ?? 101) <= 100)
    return cells.fault(line, "Tử số", "TEMPLATE_PART_ABOVE_WHOLE", { whole: denominator });
  const isRate = unit === "percent";
  const share = isRate && numerator !== null && denominator ? (100 * numerator) / denominator : null;
  if (printed === null) {
    if (share === null) return cells.fault(line, "Giá trị", "TEMPLATE_VALUE_MISSING");
    return Number(share.toFixed(4));
  }
  if (lower !== null && printed < lower) return cells.fault(line, "Giá trị", "VALUE_BELOW", { write: `≥ ${lower}` });
  if (upper !== null && printed > upper) return cells.fault(line, "Giá trị", "VALUE_ABOVE", { write: `≤ ${upper}` });
  if (share !== null) {
    const decimals = String(printed).split(".")[1]?.length ?? 0;
    if (Math.abs(share - printed) > 0.5 / 10 ** decimals + 1e-9)
      return cells.fault(line, "Giá trị", "TEMPLATE_SHARE_DIFFERS", { read: formatNumber(share, { language: "vi" }) });
  } else if (isRate && direction === "up" && printed > 0 && printed <= PART) {
    const write = formatNumber(100 * printed, { language: "vi" });
    return cells.fault(line, "Giá trị", "RATE_AS_FRACTION", { write });
  }
  return printed;
}
