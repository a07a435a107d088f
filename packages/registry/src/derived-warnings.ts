import { warningOf } from "@lotrinh/language";
import { fullName } from "./full-name.js";
import type { Benchmark, Locality, Registry, Target, Warning } from "./types.js";

type Known = Pick<Registry, "localities" | "lineage" | "benchmarks">;

/** Doubts that follow from the registry: a unit that ends before the deadline, a value below that of a higher level. */
export function derivedWarnings(target: Target, known: Known): Warning[] {
  const written = new Set(target.warnings.map(({ code }) => code));
  const locality = known.localities.find(({ id }) => id === target.locality);
  if (!locality) return [];
  return [...endWarning(target, locality, known), ...belowWarning(target, locality, known)].filter(
    ({ code }) => !written.has(code),
  );
}

/** A unit that goes on under its name has another territory; any other that ended leaves its targets without an owner. */
function endWarning({ horizon }: Target, locality: Locality, { lineage }: Known): Warning[] {
  const { id, validTo } = locality;
  if (validTo === null || validTo >= `${horizon}-12-31`) return [];
  const name = fullName(locality);
  const goesOn = lineage.some((one) => one.locality === id && one.fromName.toLowerCase() === name.toLowerCase());
  return [warningOf(goesOn ? "TERRITORY_CHANGED" : "ORPHAN_UNIT", { unit: name, date: validTo })];
}

/** Compares the default reading with the nearest level above that has a target for the same indicator. */
function belowWarning(
  { readings, horizon }: Target,
  { parent }: Locality,
  { localities, benchmarks }: Known,
): Warning[] {
  const reading = readings.find((one) => one.default);
  if (!reading || reading.value === null || reading.unit !== "percent" || !ATLEAST.has(reading.comparator)) return [];
  for (let above = parent; above !== null; above = localities.find(({ id }) => id === above)?.parent ?? null) {
    const benchmark = latestOf(benchmarks, above, reading.indicator, horizon);
    if (!benchmark) continue;
    if (reading.value >= benchmark.value || !ATLEAST.has(benchmark.comparator)) return [];
    const { act, year } = benchmark;
    const params = { value: reading.value, act, year };
    const level = localities.find(({ id }) => id === above);
    return level?.level === "country"
      ? [warningOf("BELOW_NATIONAL", { ...params, national: benchmark.value })]
      : [warningOf("BELOW_PARENT", { ...params, parent: benchmark.value, name: level ? fullName(level) : above })];
  }
  return [];
}

const ATLEAST: ReadonlySet<string> = new Set([">=", ">", "=", "maintain"]);

function latestOf(
  all: readonly Benchmark[],
  locality: string,
  indicator: string,
  horizon: number,
): Benchmark | undefined {
  return all
    .filter((one) => one.locality === locality && one.indicator === indicator && one.year <= horizon)
    .reduce<Benchmark | undefined>((last, one) => (last && last.year >= one.year ? last : one), undefined);
}
