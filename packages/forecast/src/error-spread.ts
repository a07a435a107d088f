import type { ErrorTable, ForecastModel } from "./error-quantiles.js";
import { lengthGroup } from "./error-quantiles.js";
import { FREE } from "./level-band.js";

interface Cell {
  readonly model: Exclude<ForecastModel, "combination">;
  readonly band: number;
  /** Number of training values. */
  readonly n: number;
}

/** Quantiles of the scaled error at each horizon; beyond the table those of its last horizon grow by the stated power. */
export function errorQuantiles(table: ErrorTable, { model, band, n }: Cell, horizon: number): number[] {
  const { errors, lengths } = table.models[model];
  const rows = errors[band] as readonly (readonly number[])[];
  const row = rows[Math.min(horizon, rows.length) - 1] as readonly number[];
  const beyond = horizon > rows.length ? Math.exp(table.growth * Math.log(horizon / rows.length)) : 1;
  const factor = (lengths[band === FREE ? 1 : 0]?.[lengthGroup(n)] as number) * beyond;
  return row.map((error) => error * factor);
}

/** Number of horizons with measured errors. */
export function checkedHorizons({ rates }: ErrorTable): number {
  return rates.shapes[0]?.length as number;
}

/** Correlation of the normal scores of this horizon and the one before. */
export function stepCorrelation({ correlation }: ErrorTable, horizon: number): number {
  return correlation[Math.min(horizon - 1, correlation.length) - 1] as number;
}
