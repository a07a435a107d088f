import { measures } from "@lotrinh/forecast";
import { bench, describe } from "vitest";
import { inR, OURS, type Rival, rivals } from "./rivals.js";
import { type Cut, cuts } from "./series.js";

const ROUNDS = 5;
const HORIZON = 6;
const all = await rivals();
const printed = new Set<string>();

describe("beside other tools, interleaved in one run", () => {
  for (const [name, series] of cuts()) {
    bench(name, () => once(name, series), { iterations: 1, warmupIterations: 0, time: 0, warmupTime: 0 });
  }
});

/** The runner calls a function more than once; a table times its own rounds. */
function once(name: string, series: readonly Cut[]): void {
  if (printed.has(name)) return;
  printed.add(name);
  console.log(`\n${name}: ${series.length} series\n${table(series)}`);
}

/** A row a tool, the slower and the worse ones too. Times are the median over rounds of the mean over series. */
function table(series: readonly Cut[]): string {
  const times = new Map<string, number[]>();
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, rival] of all) times.set(name, [...(times.get(name) ?? []), timeOf(rival, series)]);
  }
  const rows = [...all].map(([name, rival]) =>
    rowOf(name, middle(times.get(name) as number[]), series, (one) => attempt(rival, one.train)),
  );
  for (const [name, { ms, points }] of inR(series.map(({ train }) => train))) {
    rows.push(rowOf(name, ms, series, (_, i) => points[i] as number[]));
  }
  const ours = middle(times.get(OURS) as number[]);
  const beaten = [...all.keys()].filter(
    (name) => name.startsWith("augurs") && middle(times.get(name) as number[]) < ours,
  );
  return [...rows, beaten.length > 0 ? `our ETS is slower than ${beaten.join(", ")}` : ""].join("\n");
}

function attempt(rival: Rival, train: readonly number[]): ArrayLike<number> | undefined {
  try {
    return rival(train, HORIZON);
  } catch {
    return undefined;
  }
}

function timeOf(rival: Rival, series: readonly Cut[]): number {
  const start = performance.now();
  for (const { train } of series) attempt(rival, train);
  return (performance.now() - start) / series.length;
}

function rowOf(
  name: string,
  ms: number,
  series: readonly Cut[],
  points: (one: Cut, i: number) => ArrayLike<number> | undefined,
): string {
  let [mase, smape, scored, failed] = [0, 0, 0, 0];
  for (const [i, one] of series.entries()) {
    const forecast = Array.from(points(one, i) ?? []);
    if (forecast.length !== HORIZON || !forecast.every(Number.isFinite)) {
      failed++;
      continue;
    }
    const scaled = measures.mase(one.test, forecast, one.train);
    if (!Number.isFinite(scaled)) continue;
    mase += scaled;
    smape += measures.smape(one.test, forecast);
    scored++;
  }
  return `${name.padEnd(42)} ${ms.toFixed(3)} ms a series, MASE ${(mase / scored).toFixed(3)}, sMAPE ${(smape / scored).toFixed(2)} (${scored} scored, ${failed} failed)`;
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] as number;
}
