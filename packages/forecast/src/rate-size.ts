/** What the log size of errors is linear in: level, log scale and what the series shows, and the product of each with log horizon. */
export function sizeTerms(
  weights: readonly number[],
  logScale: number,
  shown: readonly number[],
  horizon: number,
): number[] {
  const time = Math.log(horizon);
  const terms = [...weights, logScale, ...shown];
  return [...terms, ...terms.map((term) => term * time)];
}

/** Size of errors, in percent of the range. */
export function size(coefficients: readonly number[], terms: readonly number[]): number {
  let sum = 0;
  for (let j = 0; j < terms.length; j++) sum += (coefficients[j] as number) * (terms[j] as number);
  return Math.exp(sum);
}

/** Quantiles of errors in units of their size at a level between the bands. */
export function shapeAt(
  shapes: readonly (readonly (readonly number[])[])[],
  weights: readonly number[],
  horizon: number,
): number[] {
  const rows = shapes.map((rowsOfBand) => rowsOfBand[horizon - 1] as readonly number[]);
  return (rows[0] as readonly number[]).map((_, i) =>
    rows.reduce((sum, row, band) => sum + (weights[band] as number) * (row[i] as number), 0),
  );
}
