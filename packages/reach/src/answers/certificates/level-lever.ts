import { type LeverDeclaration, simulateCertificates } from "@lotrinh/flows";
import { mean, type Trajectory } from "@lotrinh/trajectory";
import { constantOf } from "../../given/constants.js";
import { GOAL } from "../../given/input.js";
import { type Run, shared } from "../../given/run.js";
import { waitingOf } from "../../rules/waiting-of.js";
import type { Solution } from "../../types/answer.js";
import { median } from "../ranked.js";
import { solveLever } from "../solve-lever.js";
import { CYCLE, RECOGNITIONS } from "./certificate-case.js";
import { RENEWAL_CASES } from "./certificate-supposed.js";
import type { Level, LevelSchools } from "./level-starts.js";

/** Constants: of certificates that run out those renewed, and how much of their pace the levels of one place share. */
export const RENEWED = "certificates_renewed_share";
export const PACE_SHARED = "certificates_pace_shared";
/** Draws with which the lever is solved for. */
const LIGHTER = 1000;
const STEP = 0.1;

/** Schools newly recognised in a year, that an office can put on its plan; no more than every school each year. */
export const RECOGNITION_LEVER: LeverDeclaration = {
  ...{ id: RECOGNITIONS, unit: "schools_per_year", range: [0, 1000], monotone: "up" },
};

export interface LevelPaths {
  readonly there: LevelSchools;
  readonly level: Level;
  /** Indicator of the public share of all levels, and of this one. */
  readonly of: { readonly all: string; readonly level: string };
  readonly horizon: number;
  readonly start: Float64Array;
}

/** Public schools of a level that hold a certificate where so many are newly recognised in a year. */
export function certifiedBy(
  { there, of, level, horizon, start }: LevelPaths,
  recognitions: number,
  run: Run,
  draws = run.draws,
): Trajectory {
  const { place, rate, schools } = there;
  const waiting = waitingOf(of.level, run);
  const { stock } = simulateCertificates(
    { locality: place, indicator: of.level, scenario: run.scenario?.id ?? "", unit: "schools" },
    {
      ...{ from: rate.year, to: horizon, initial: { byDraw: start.slice(0, draws) }, recognitions },
      renewalSuccess: { mean: constantOf(run, RENEWED), cases: constantOf(run, RENEWAL_CASES) },
      ...{ capacity: schools[level].public.value, cycle: CYCLE, held: ["expiry"], draws, seed: run.seed },
      ...(waiting ? { waiting } : {}),
    },
  );
  return stock;
}

/**
 * The fewest new schools a year that bring P to the goal, beside as many as there are as things go; or that none do. At the most all that
 * have no certificate at the start, and all that lose it, are recognised by the deadline.
 */
export function recognitionsNeeded(
  paths: LevelPaths,
  { recognised, lapsed }: { readonly recognised: Trajectory; readonly lapsed: Trajectory },
  chanceOf: (stock: Trajectory) => number,
  run: Run,
): Solution[] {
  const { goal = GOAL, solutions = "main" } = run.wanted;
  if (solutions === "none") return [];
  const draws = Math.min(LIGHTER, run.draws);
  const yearly = (flow: Trajectory) => flow.years.reduce((sum, year) => sum + mean(flow, year), 0) / flow.years.length;
  const without = paths.there.schools[paths.level].public.value - median(paths.start);
  const most = Math.floor((without / recognised.years.length + yearly(lapsed)) / STEP) * STEP;
  const range = [0, Number(most.toFixed(1))] as const;
  // Readings of one level ask of the same paths.
  const stockAt = (setting: number) =>
    shared(run, `level lever ${paths.of.level} ${paths.horizon} ${setting}`, () =>
      certifiedBy(paths, setting, run, draws),
    );
  const at = (setting: number) => chanceOf(stockAt(setting));
  return [
    {
      ...{ lever: RECOGNITIONS, unit: RECOGNITION_LEVER.unit, probability: goal, range, step: STEP },
      value: solveLever(goal, at, { range, step: STEP }),
      now: Number(yearly(recognised).toFixed(1)),
      best: at(range[1]),
    },
  ];
}
