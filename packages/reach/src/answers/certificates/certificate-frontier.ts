import { certificates } from "@lotrinh/flows";
import { GOAL } from "../../given/input.js";
import type { Frontier } from "../../types/answer.js";
import { leverIn } from "../solution.js";
import { solveLever } from "../solve-lever.js";
import {
  type CertificateCase,
  methodFor,
  probabilityOfCase,
  RECOGNITIONS,
  RENEWAL,
  type Simulation,
  yearlyMean,
} from "./certificate-case.js";

const RENEWAL_LINES = [0.8, 0.9, 0.95, 1];
const BASELINES_BELOW = 5;
/** Starting stocks of a curve at most: where they lie further apart, some stand for all. */
const MOST_BASELINES = { exact: 101, simulation: 21 };
const ROOMY = 1.5;
/** Draws of a simulated frontier at the most: it asks for hundreds of probabilities and is drawn as lines. */
const FRONTIER_DRAWS = 2000;

/**
 * New recognitions a year that secure the target, by starting stock and by renewal success, the case's among them; from
 * `lowest` on, where a start as low is plausible.
 */
export function frontierOf(
  { spread: _, capacity = Number.POSITIVE_INFINITY, ...rest }: CertificateCase,
  atLeast: number,
  unit: string,
  {
    lowest: plausible = Number.POSITIVE_INFINITY,
    ...simulation
  }: Simulation & { readonly lowest?: number | undefined },
): Frontier {
  // Schools that are that many more turn no recognition away that the count would miss.
  const one: CertificateCase = capacity > ROOMY * atLeast ? rest : { ...rest, capacity };
  const { range, unit: effortUnit } = leverIn(certificates, RECOGNITIONS);
  const lowest = Math.min(plausible, Math.max(0, Math.min(one.initial, atLeast) - BASELINES_BELOW));
  const highest = Math.max(one.initial, atLeast);
  const most = MOST_BASELINES[methodFor({ ...one, initial: highest, renewalSuccess: 1, recognitions: range[1] })];
  const baselines = evenly(lowest, highest, { own: one.initial, most });
  const renewals = [...new Set([...RENEWAL_LINES, yearlyMean(one.renewalSuccess)])].sort((a, b) => a - b);
  const lighter = { ...simulation, draws: Math.min(simulation.draws, FRONTIER_DRAWS) };
  const effortFor = (initial: number, renewalSuccess: number): number | null =>
    solveLever(
      GOAL,
      (recognitions) => probabilityOfCase({ ...one, initial, renewalSuccess, recognitions }, atLeast, lighter),
      { range, step: 0.01 },
    );
  return {
    probability: GOAL,
    baselineUnit: unit,
    effort: RECOGNITIONS,
    effortUnit,
    effortRange: range,
    by: RENEWAL,
    lines: renewals.map((value) => ({
      value,
      points: baselines.map((baseline) => ({ baseline, effort: effortFor(baseline, value) })),
    })),
    method: methodFor({ ...one, renewalSuccess: 1, recognitions: 0 }),
  };
}

/** So many whole numbers of a range, both ends and the one of the case among them. */
function evenly(
  lowest: number,
  highest: number,
  { own, most }: { readonly own: number; readonly most: number },
): number[] {
  const count = Math.min(highest - lowest + 1, most);
  const all = Array.from({ length: count }, (_, i) => lowest + Math.round((i * (highest - lowest)) / (count - 1 || 1)));
  return [...new Set([...all, own])].filter((one) => one >= lowest).sort((a, b) => a - b);
}
