import { readFileSync } from "node:fs";
import type { AnnualSeries } from "@lotrinh/forecast";

/** What R's forecast 8.20 made of a series: `fixtures/README.md` has the calls. */
export interface Reference {
  readonly id: string;
  readonly n: number;
  readonly train: readonly number[];
  readonly methods: Readonly<Record<string, ReferenceForecast>>;
}

export interface ReferenceForecast {
  readonly mean: readonly number[];
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  readonly fit: {
    readonly components?: readonly string[];
    readonly par?: Readonly<Record<string, number>>;
    readonly initstate?: number | readonly number[];
    readonly sigma2?: number;
    readonly loglik?: number | null;
    readonly order?: readonly [number, number, number];
    readonly coef?: Readonly<Record<string, number>>;
    readonly alpha?: number;
    readonly drift?: number;
  };
}

const file = new URL("fixtures/repo-safe-annual-r-forecast-8.20.series.json", import.meta.url);

export const references = (JSON.parse(readFileSync(file, "utf8")) as { series: Reference[] }).series;

export function seriesOf({ train }: Pick<Reference, "train">): AnnualSeries {
  return { years: train.map((_, i) => 2000 + i), values: train };
}

/** Largest difference, in units of the mean absolute value of the series. */
export function gap({ train }: Pick<Reference, "train">, ours: readonly number[], theirs: readonly number[]): number {
  const size = train.reduce((sum, x) => sum + Math.abs(x) / train.length, 0) || 1;
  return Math.max(...ours.map((x, i) => Math.abs(x - (theirs[i] as number)) / size));
}
