import { drawShare } from "@lotrinh/flows";
import { latest, type Observation } from "@lotrinh/observations";
import { drawsAt, quantile, type Trajectory, uniforms } from "@lotrinh/trajectory";
import { type Run, shared } from "../../given/run.js";
import { joined, outsideUpperSecondary } from "../../pupils/outside.js";
import type { PupilProjection } from "../../pupils/project-pupils.js";
import { projectionOf } from "../../pupils/projection-of.js";
import type { Condition } from "../../types/answer.js";
import { figureCondition } from "../conditions.js";
import { median } from "../ranked.js";
import { repeated } from "../repeated.js";
import { priorOf } from "./streaming-prior.js";

export const ENTRY = "transition_rate_lower_secondary_to_upper_secondary";
const UNIVERSITY = "upper_secondary_graduates_to_university_rate";

/** Share of each year's graduates who do not go on to general education, and what that rests on. */
export interface Rest {
  readonly years: readonly number[];
  /** Draws of a year; the last year's beyond it. */
  readonly at: (year: number) => Float64Array;
  readonly condition: Condition;
}

/** After grade 9: those not in grade 10 of an upper secondary school, by the projection of pupils; null without one. */
export function restAfterGrade9(locality: string, horizon: number, run: Run): Rest | null {
  return shared(run, `rest ${locality} ${horizon}`, () => knownRest(locality, horizon, run));
}

function knownRest(locality: string, horizon: number, run: Run): Rest | null {
  const projected = projectedRest(locality, horizon, run);
  if (!projected) return null;
  const place = projected.condition.borrowed ?? locality;
  const known =
    latest(run.figures, { locality, indicator: ENTRY, asOf: run.asOf }) ??
    latest(run.figures, { locality: place, indicator: ENTRY, asOf: run.asOf });
  return known ? movedTo(projected, known, known.locality === locality) : projected;
}

/** After grade 12: those not at university, as far as the country's figures tell; null without any. */
export function restAfterGrade12(locality: string, horizon: number, run: Run): Rest | null {
  const prior = priorOf(locality, UNIVERSITY, run);
  if (!prior) return null;
  const numbers = uniforms(run.draws, run.seed, locality, UNIVERSITY);
  const draws = drawShare(UNIVERSITY, prior.share, numbers).map((share) => 1 - share);
  return { years: [horizon], at: () => draws, condition: prior.condition };
}

/** The whole rest is larger or smaller by `by` in every draw and year. */
export function shifted(rest: Rest, by: number): Rest {
  if (by === 0) return rest;
  return { ...rest, at: (year) => rest.at(year).map((share) => Math.min(1, Math.max(0, share + by))) };
}

function movedTo(rest: Rest, known: Observation, own: boolean): Rest {
  const by = 1 - known.value / 100 - median(rest.at(known.year));
  return { ...shifted(rest, by), condition: figureCondition(known, own ? {} : { borrowed: known.locality }) };
}

function projectedRest(locality: string, horizon: number, run: Run): Rest | null {
  const projection = projectionOf(locality, horizon, run);
  return projection && restOf(projection, run);
}

function restOf(projection: PupilProjection, { asOf, draws }: Run): Rest {
  const { completers, outside } = outsideUpperSecondary(projection);
  const share: Trajectory = joined(outside, completers, (left, all) => (all > 0 ? left / all : 0));
  const [first, last] = [share.years[0] as number, share.years.at(-1) as number];
  const now = Math.min(last, Math.max(first, Number(asOf.slice(0, 4))));
  const { locality, kind } = projection.basis;
  return {
    years: share.years,
    at: (year) => repeated(drawsAt(share, Math.min(last, Math.max(first, year))), draws),
    condition: {
      ...{ lever: null, borrowed: kind === "own" ? null : locality, indicator: ENTRY, year: now, unit: "percent" },
      ...{
        value: Math.round(1000 * (1 - quantile(share, now, 0.5))) / 10,
        status: "estimated",
        why: null,
        source: null,
      },
    },
  };
}
