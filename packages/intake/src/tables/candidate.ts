import type { Indicator } from "@lotrinh/registry";
import type { At } from "./findings.js";
import type { Measure } from "./read-number.js";
import type { RowStatus } from "./types.js";

/** A figure that was read and is still to be judged beside the others. */
export interface Candidate {
  readonly locality: string | null;
  /** As its row or column prints the place; absent where they name none. */
  readonly placeAs?: string;
  readonly indicator: Indicator;
  readonly breakdown: string;
  readonly year: number | null;
  readonly value: number;
  /** Of a rate, where the table has them. */
  readonly numerator?: number;
  readonly denominator?: number;
  /** Whether the rate is computed from them. */
  readonly isComputed?: boolean;
  readonly status: RowStatus;
  readonly at: Required<At>;
  readonly source: string;
  readonly note: string;
  /** Whether a mark between thousands was read: because the file writes so, or only perhaps. */
  readonly thousands?: "sure" | "perhaps";
  readonly isPercent: boolean;
  /** Whether the words around a rate say that it is one; its bare name may head a count as well. */
  readonly isRateSaid: boolean;
}

const COUNTED: ReadonlySet<string> = new Set([
  ...["schools", "persons", "teachers", "communes", "wards", "centres", "classes", "classrooms", "provinces"],
  ...["unit", "units"],
]);

export function measureOf({ unit }: Indicator): Measure {
  if (unit === "percent" || unit === "met" || unit === "level") return unit;
  return COUNTED.has(unit) ? "count" : "other";
}
