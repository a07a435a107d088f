import { type Problem, problemOf, unitIds } from "@lotrinh/language";
import { repeatedIds, unknownName } from "./check-names.js";
import { checkIndicators } from "./indicators.js";
import type { DataTables } from "./load-data.js";
import { cellPlace } from "./table.js";
import type { Binding } from "./types.js";

/** What no single cell of the tables shows: names of each other, order of dates, sums of weights. */
export function checkData(tables: DataTables): Problem[] {
  return [
    ...checkLocalities(tables),
    ...checkLineage(tables),
    ...checkIndicators(tables.indicators),
    ...checkBenchmarks(tables),
    ...checkBindings(tables),
    ...checkEnded(tables),
  ];
}

/** A binding is of a benchmark that is there. */
function checkBindings({ benchmarks, bindings }: DataTables): Problem[] {
  const known = new Set(benchmarks.rows.map(({ cells }) => benchmarkKey({ ...cells, benchmark: cells.locality })));
  return (bindings?.rows ?? []).flatMap((row) => {
    const place = cellPlace(bindings as NonNullable<typeof bindings>, row, "indicator");
    return unknownName(benchmarkKey(row.cells), known, "indicator", place);
  });
}

function benchmarkKey(one: Pick<Binding, "benchmark" | "indicator" | "year" | "source">): string {
  return [one.benchmark, one.indicator, one.year, one.source].join(" ");
}

/** Names in `abolished.csv` and `succession.csv`; one that ends with * stands for many. */
function checkEnded({ indicators, abolished, succession }: DataTables): Problem[] {
  const ids = new Set(indicators.rows.map(({ cells }) => cells.id));
  const units = new Set(unitIds());
  return [
    ...(abolished?.rows ?? []).flatMap((row) =>
      [...row.cells.indicators, ...(row.cells.read_as === null ? [] : [row.cells.read_as])].flatMap((name) =>
        unknownName(name, ids, "indicator", cellPlace(abolished as NonNullable<typeof abolished>, row, "indicators")),
      ),
    ),
    ...(succession?.rows ?? []).flatMap((row) => {
      const at = (column: "indicators" | "unit") =>
        cellPlace(succession as NonNullable<typeof succession>, row, column);
      return [
        ...row.cells.indicators
          .filter((name) => !name.endsWith("*"))
          .flatMap((name) => unknownName(name, ids, "indicator", at("indicators"))),
        ...(row.cells.unit === null ? [] : unknownName(row.cells.unit, units, "unit", at("unit"))),
      ];
    }),
  ];
}

function checkLocalities({ localities }: DataTables): Problem[] {
  const ids = new Set(localities.rows.map(({ cells }) => cells.id));
  const parents = new Map(localities.rows.map(({ cells }) => [cells.id, cells.parent]));
  return [
    ...repeatedIds(localities.rows.map((row) => ({ id: row.cells.id, place: cellPlace(localities, row, "id") }))),
    ...localities.rows.flatMap((row): Problem[] => {
      const { id, parent, valid_from: from, valid_to: to } = row.cells;
      const place = cellPlace(localities, row, "parent");
      const datesPlace = cellPlace(localities, row, "valid_to");
      return [
        ...(parent === null ? [] : unknownName(parent, ids, "parent", place)),
        ...(isAboveItself(id, parents) ? [problemOf("PARENT_CYCLE", { ...place, key: "parent", value: id })] : []),
        ...(from !== null && to !== null && from >= to
          ? [problemOf("DATES_ORDER", { ...datesPlace, key: "valid_to", value: to, other: from })]
          : []),
      ];
    }),
  ];
}

function isAboveItself(id: string, parents: ReadonlyMap<string, string | null>): boolean {
  const seen = new Set<string>();
  for (let at = parents.get(id); at && !seen.has(at); at = parents.get(at)) {
    if (at === id) return true;
    seen.add(at);
  }
  return false;
}

function checkLineage({ localities, lineage }: DataTables): Problem[] {
  const ids = new Set(localities.rows.map(({ cells }) => cells.id));
  const sums = new Map<string, number>();
  const unitOf = ({ locality, from_code: code }: (typeof lineage.rows)[number]["cells"]) => `${locality} ${code}`;
  for (const { cells } of lineage.rows) sums.set(unitOf(cells), (sums.get(unitOf(cells)) ?? 0) + cells.weight);
  return lineage.rows.flatMap((row): Problem[] => {
    const { locality, from_code: value } = row.cells;
    const unit = unitOf(row.cells);
    const sum = sums.get(unit) ?? 1;
    sums.delete(unit);
    const place = cellPlace(lineage, row, "weight");
    return [
      ...unknownName(locality, ids, "locality", cellPlace(lineage, row, "locality")),
      ...(Math.abs(sum - 1) <= 1e-6 ? [] : [problemOf("LINEAGE_WEIGHTS", { ...place, key: "weight", value, sum })]),
    ];
  });
}

function checkBenchmarks({ localities, indicators, benchmarks }: DataTables): Problem[] {
  const localityIds = new Set(localities.rows.map(({ cells }) => cells.id));
  const units = new Map(indicators.rows.map(({ cells }) => [cells.id, cells.unit]));
  return benchmarks.rows.flatMap((row): Problem[] => {
    const { locality, indicator, unit } = row.cells;
    const write = units.get(indicator) ?? unit;
    const unitPlace = cellPlace(benchmarks, row, "unit");
    return [
      ...unknownName(locality, localityIds, "locality", cellPlace(benchmarks, row, "locality")),
      ...unknownName(indicator, units, "indicator", cellPlace(benchmarks, row, "indicator")),
      ...(unit === write
        ? []
        : [problemOf("UNIT_MISMATCH", { ...unitPlace, key: "unit", value: unit, indicator, write })]),
    ];
  });
}
