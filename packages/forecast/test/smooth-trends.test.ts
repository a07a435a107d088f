import { readFileSync } from "node:fs";
import { type AnyModel, combination, forecastPoints, measures, naive } from "@lotrinh/forecast";
import { expect, it } from "vitest";

const AHEAD = 6;
const LEAST = 5;
const series = JSON.parse(readFileSync(new URL("./fixtures/smooth-trends.json", import.meta.url), "utf8")) as {
  id: string;
  values: number[];
}[];

/** Mean over all origins from the fifth value on that leave six values, in the mean absolute change of the values known. */
function maseOf(id: string, train: (known: { years: number[]; values: number[] }) => AnyModel): number {
  const values = series.find((one) => one.id === id)?.values ?? [];
  let [sum, count] = [0, 0];
  for (let n = LEAST; n + AHEAD <= values.length; n++) {
    const known = values.slice(0, n);
    const model = train({ years: known.map((_, i) => 1960 + i), values: known });
    const points = forecastPoints(model, AHEAD).map(({ value }) => value);
    sum += measures.mase(values.slice(n, n + AHEAD), points, known);
    count++;
  }
  return sum / count;
}

// R's forecast 8.20 on the same origins, by bench/defaults.mjs: ets, then thetaf.
it.each([
  ["austres", 0.577, 1.05],
  ["austres by year", 1.218, 0.85],
  ["co2 by year", 1.296, 1.05],
])("the default follows %s: MASE at most so many times that of R's ets, %d: %d", (id, ets, times) => {
  const error = maseOf(id, combination);
  expect(error).toBeLessThan(times * ets);
  expect(error).toBeLessThan(0.4 * maseOf(id, naive));
});
