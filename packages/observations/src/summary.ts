import { max, mean, median, min, quantile } from "simple-statistics";

export interface Summary {
  readonly n: number;
  readonly mean: number;
  readonly median: number;
  readonly min: number;
  readonly max: number;
  /** First and third quartile, linear between neighbours (type 7 of Hyndman & Fan 1996). */
  readonly q1: number;
  readonly q3: number;
}

/** @throws RangeError if there are no values or one is not finite */
export function summarise(values: readonly number[]): Summary {
  if (values.length === 0) throw new RangeError("invalid values; empty");
  const bad = values.find((value) => !Number.isFinite(value));
  if (bad !== undefined) throw new RangeError(`invalid values; not finite: ${bad}`);
  const sample = [...values];
  return {
    n: sample.length,
    mean: mean(sample),
    median: median(sample),
    min: min(sample),
    max: max(sample),
    q1: quantile(sample, 0.25),
    q3: quantile(sample, 0.75),
  };
}
