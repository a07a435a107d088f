import type { LocalityLevel } from "../types.js";

/** An administrative unit of the statistics office's lists: of today, of June 2025, or of both where nothing changed. */
export interface Unit {
  /** Two digits of a province, three of a district, five of a commune. */
  readonly code: string;
  /** Without its kind. */
  readonly name: string;
  /** “xã”, “phường”, “thị trấn”, “đặc khu”, “huyện”, “quận”, “thị xã”, “thành phố”, “tỉnh”. */
  readonly kind: string;
  readonly level: Extract<LocalityLevel, "province" | "district" | "commune">;
  /** Whether it is a unit of the lists of today, of June 2025, or of both. */
  readonly isToday: boolean;
  readonly isOld: boolean;
  /** Unit above it: today's where it is one of today's. */
  readonly above: Unit | null;
  /** District that it stood in, of a commune of both lists. */
  readonly district: Unit | null;
  /** Another name that it had. */
  readonly alias: string | null;
}

/** Part of a unit of June 2025 that a unit of today holds: shares of one `from` sum to 1, equal where nobody counted them. */
export interface Part {
  readonly from: Unit;
  readonly to: Unit;
  readonly weight: number;
  readonly weightStatus: "reported" | "assumed";
}

/** Every place of the country. */
export interface Places {
  readonly units: readonly Unit[];
  /** Provinces, communes and districts without communes of June 2025 to units of today. */
  readonly parts: readonly Part[];
  /** Units by bare name: without kind, folded. */
  readonly named: ReadonlyMap<string, readonly Unit[]>;
  /** Units of the other list that hold some of a unit's territory. */
  readonly moved: ReadonlyMap<Unit, readonly Unit[]>;
  readonly today: ReadonlyMap<string, Unit>;
  readonly old: ReadonlyMap<string, Unit>;
}
