import { enrolmentBasis } from "./enrolment-basis.js";
import type { EnrolmentData } from "./enrolment-data.js";
import { ownPupils } from "./own-share.js";
import { type PupilOptions, type PupilProjection, projectPupils } from "./project-pupils.js";

/** A projection takes so many draws at most; draw k of a run is draw k of it modulo their number. */
const PROJECTED = 2000;
/** Last year of a projection that all nearer deadlines share. */
const REACH = 2035;
/** Projections by what they rest on, so that what-ifs that leave the pupils as they are share them. */
const PROJECTIONS = new WeakMap<object, Map<string, PupilProjection | null>>();

type Projecting = EnrolmentData & Pick<PupilOptions, "asOf" | "seed" | "draws">;

/** Pupils of a locality as all answers of a run know them, to 2035 at least; null where no place has figures. */
export function projectionOf(locality: string, horizon: number, run: Projecting): PupilProjection | null {
  const { registry, figures, population, scenario = null, asOf, seed } = run;
  const data = { registry, figures, population, scenario };
  const basis = enrolmentBasis(data, locality, asOf);
  if (!basis) return null;
  const to = Math.max(REACH, horizon);
  const draws = Math.min(run.draws, PROJECTED);
  const { history, observed, evidence } = basis;
  const own = ownPupils(data, locality, basis, asOf);
  const key = JSON.stringify([locality, basis.locality, history, observed, evidence, own, to, asOf, seed, draws]);
  const known = PROJECTIONS.get(population) ?? new Map<string, PupilProjection | null>();
  PROJECTIONS.set(population, known);
  if (!known.has(key)) known.set(key, projectPupils(data, locality, { to, asOf, seed, draws, levers: {} }));
  return known.get(key) ?? null;
}
