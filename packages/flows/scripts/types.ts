import type { CohortSettings, LevelHistory, Yearly } from "@lotrinh/flows";

/** A projection that could have been made, with what happened. */
export interface Window {
  readonly province: string;
  /** Last known school year. */
  readonly origin: number;
  readonly history: LevelHistory;
  /** Pupils of the three levels, by year after the origin. */
  readonly actual: readonly (readonly number[])[];
  readonly births?: Yearly | undefined;
  readonly kindergarten?: Yearly | undefined;
}

/** What was missed in one level and year, by name. */
export type Row = { readonly level: number; readonly ahead: number } & Readonly<Record<string, number>>;

/** Which outcomes count. */
export type Passes = (outcome: { readonly province: string; readonly year: number }) => boolean;

export type Setting = keyof CohortSettings;
export type Move = (value: number, sign: number) => number;
/** A setting, the place in it where it is a list, and a coarse and a fine step. */
export type Coordinate = readonly [name: Setting, index: number | null, coarse: Move, fine: Move];
