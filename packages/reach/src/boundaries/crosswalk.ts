import type { Lineage } from "@lotrinh/registry";

/** Part of an old unit that a unit of today holds. */
export interface CrosswalkPart {
  readonly from: string;
  readonly to: string;
  readonly toName: string;
  /** Weights of one `from` sum to 1. */
  readonly weight: number;
  /** Assumed where the unit was divided: nobody counted its people on either side of the line. */
  readonly status: "reported" | "assumed";
}

/** A count on a unit of today. */
export interface MovedCount {
  readonly unit: string;
  readonly name: string;
  readonly value: number;
  /** Assumed as soon as a part of it comes from a unit that was divided. */
  readonly status: "reported" | "assumed";
}

export interface CrosswalkOptions {
  /**
   * People of units of today, by code: a unit that was divided is split in their proportion. Defaults to none: the weights
   * stay as written. Those of a unit with a receiver that has no people here stay so too.
   */
  readonly population?: Readonly<Record<string, number>>;
}

/** Which parts of the old units the units of today hold, by code. Weights of an old unit sum to 1. */
export function crosswalkOf(
  lineage: readonly Lineage[],
  { population = {} }: CrosswalkOptions = {},
): readonly CrosswalkPart[] {
  const units = [...new Set(lineage.map(({ fromCode }) => fromCode))];
  return units.flatMap((unit) => {
    const rows = lineage.filter(({ fromCode }) => fromCode === unit);
    const people = rows.map(({ toCode }) => population[toCode] ?? 0);
    const by = rows.length > 1 && people.every((one) => one > 0) ? people : rows.map(({ weight }) => weight);
    const whole = by.reduce((sum, one) => sum + one, 0);
    return rows.map(
      ({ fromCode: from, toCode: to, toName, weightStatus }, at): CrosswalkPart => ({
        from,
        to,
        toName,
        weight: (by[at] as number) / whole,
        status: rows.length > 1 ? "assumed" : weightStatus,
      }),
    );
  });
}

/**
 * Counts of old units, by code, on the units of today; what they add up to stays the same.
 * @throws RangeError for a unit that the crosswalk does not hold, and for a count that is no finite number
 */
export function moveCounts(
  crosswalk: readonly CrosswalkPart[],
  counts: Readonly<Record<string, number>>,
): readonly MovedCount[] {
  const held = new Set(crosswalk.map(({ from }) => from));
  for (const [unit, value] of Object.entries(counts)) {
    if (!held.has(unit)) throw new RangeError(`invalid unit; not one of ${[...held].join(", ")}: ${unit}`);
    if (!Number.isFinite(value)) throw new RangeError(`invalid count of ${unit}; write a finite number: ${value}`);
  }
  const moved = new Map<string, MovedCount>();
  for (const { from, to, toName: name, weight, status } of crosswalk) {
    const value = counts[from];
    if (value === undefined) continue;
    const sum = moved.get(to) ?? { unit: to, name, value: 0, status: "reported" };
    moved.set(to, {
      ...sum,
      value: sum.value + weight * value,
      status: status === "assumed" ? "assumed" : sum.status,
    });
  }
  return [...moved.values()];
}
