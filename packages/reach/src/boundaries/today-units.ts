import { type Figures, latest } from "@lotrinh/observations";
import type { Registry } from "@lotrinh/registry";
import { communesOf, successorOf } from "../given/unit-counts.js";
import type { TodayAssessment, TodayUnit } from "../types/today.js";
import { crosswalkOf, moveCounts } from "./crosswalk.js";

const POPULATION = "population_resident";

export interface TodayUnits {
  readonly units: readonly TodayUnit[];
  readonly oldUnits: number;
  readonly sharedBy: TodayAssessment["sharedBy"];
}

/**
 * Units that hold a locality's territory today, in the order of the lineage, and their parts of it: by the people of the
 * units, where all are counted and no old unit was divided, else with every old unit as large as the next.
 */
export function todayUnits(registry: Registry, figures: Figures, locality: string, asOf: string): TodayUnits {
  const lineage = registry.lineage.filter((one) => one.locality === locality);
  const level = registry.localities.find(({ id }) => id === locality)?.level;
  const communes = registry.localities.filter(({ id }) => communesOf(registry, locality).includes(id));
  const idOf = new Map(
    lineage.map((one) => {
      const commune = communes.find(({ name }) => name === one.toName);
      const named = commune ?? successorOf(registry.localities, level, one);
      return [one.toCode, one.to ?? named?.id ?? null] as const;
    }),
  );
  const population = Object.fromEntries(
    [...idOf].flatMap(([code, id]) => {
      const known = id === null ? undefined : latest(figures, { locality: id, indicator: POPULATION, asOf });
      return known ? [[code, known.value]] : [];
    }),
  );
  const crosswalk = crosswalkOf(lineage, { population });
  const ones = Object.fromEntries(crosswalk.map(({ from }) => [from, 1]));
  const moved = moveCounts(crosswalk, ones);
  const divided = crosswalk.some(({ weight }) => weight < 1);
  const byPeople = !divided && moved.length > 1 && moved.every(({ unit }) => (population[unit] ?? 0) > 0);
  const size = ({ unit, value }: { readonly unit: string; readonly value: number }): number =>
    byPeople ? (population[unit] as number) : value;
  const whole = moved.reduce((sum, one) => sum + size(one), 0);
  return {
    oldUnits: Object.keys(ones).length,
    sharedBy: moved.length < 2 ? null : byPeople ? "population" : "old-units",
    units: moved.map((one) => ({
      code: one.unit,
      name: one.name,
      locality: idOf.get(one.unit) ?? null,
      oldUnits: one.value,
      share: size(one) / whole,
      status: moved.length > 1 ? "assumed" : one.status,
    })),
  };
}
