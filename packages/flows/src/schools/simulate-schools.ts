import { createTrajectory, type Trajectory, type TrajectoryLabels, uniforms } from "@lotrinh/trajectory";
import { expiryCohorts } from "../certificates/initial-certificates.js";
import { rowOf } from "../engine/cohort-stock.js";
import { drawBinomial } from "../engine/small-draws.js";
import { waitingFactors } from "../model/waiting.js";
import { heldSources, streamUnless, uniformsUnless } from "../uncertainty/held-sources.js";
import { sharedUniforms } from "../uncertainty/shared-uniforms.js";
import { drawShare, type UncertainShare } from "../uncertainty/uncertain-share.js";
import { certifiedSchools } from "./certified-schools.js";
import { certifiedOf, closeOne, mergeTwo, type SchoolBody, schoolsOf } from "./school-body.js";
import { resolveSchools, type SchoolsOptions } from "./school-options.js";

/** Schools at the end of each year, and what happened during it. */
export interface SchoolFlows {
  readonly stock: Trajectory;
  readonly schools: Trajectory;
  /** Of the schools of that year: the denominator changes as schools open, close and merge. NaN of no schools. */
  readonly share: Trajectory;
  readonly recognised: Trajectory;
  /** Certificates that ran out: not renewed, or not visited. */
  readonly lapsed: Trajectory;
  readonly lostInMergers: Trajectory;
  /** Certificates of schools that closed. */
  readonly closed: Trajectory;
  /** Schools that asked for a visit and had none. */
  readonly waiting: Trajectory;
}

/**
 * Simulates schools on their way to certificates over the years `from` + 1 … `to`. In each year schools close and merge,
 * others open; those without a certificate reach the next stage; assessors visit those whose certificate runs out and,
 * as far as visits are left, those that are ready. Where a rule has them wait, readiness itself is put off, of a single stage
 * recognition. Who fails, or is not visited, is ready again next year.
 * In every draw the stock changes by recognised − lapsed − lostInMergers − closed, and schools by those opened less those
 * closed and one for each merger. Throws a `RangeError` for what cannot be.
 */
export function simulateSchools(labels: TrajectoryLabels, given: SchoolsOptions): SchoolFlows {
  const { years, initial, stages, readiness, cycle, draws, seed, treatment, ...yearly } = resolveSchools(given);
  const { locality, indicator } = labels;
  const isHeld = heldSources(certifiedSchools, given.held ?? []);
  const numbers = (source: string, name: string | number) => uniforms(draws, seed, locality, indicator, source, name);
  const chance = (source: string, year: number) => uniformsUnless(isHeld("chance"), draws, () => numbers(source, year));
  const { province = "", shared = 0, together = indicator } = given;
  const common = { draws, seed, province, shared, together };
  const share = (source: string, name: string, one: UncertainShare) =>
    drawShare(
      name,
      one,
      uniformsUnless(isHeld(source), draws, () => sharedUniforms(labels, common, "share", name)),
    );
  const renewal = share("renewal_success", "renewalSuccess", given.renewalSuccess);
  const recognition = share("recognition_success", "recognitionSuccess", given.recognitionSuccess);
  const steps = readiness.map((one, i) => share("readiness", `readiness ${i + 1}`, one));
  const factor = waitingFactors(years, given.waiting, () =>
    uniformsUnless(isHeld("readiness"), draws, () => sharedUniforms(labels, common, "share", "waiting")),
  );
  const cohorts = expiryCohorts(initial, {
    ...{ cycle, draws, even: isHeld("expiry") },
    uniformsOf: (one) => numbers("expiry", one),
  });
  // The schools of all draws, and those of the draw at hand.
  const uncertified = stages.map((one) =>
    typeof one === "number" ? new Float64Array(draws).fill(one) : one.byDraw.slice(),
  );
  const expiring = Array.from({ length: cycle }, (_, t) => rowOf(cohorts, 0, t).slice());
  const body: SchoolBody = { stages: new Float64Array(stages.length), expiring: new Float64Array(cycle) };
  const ready = stages.length - 1;
  const trajectory = (unit = "schools") => createTrajectory({ ...labels, unit }, { years, draws });
  const flows = {
    ...{ stock: trajectory(), schools: trajectory(), share: trajectory("share"), recognised: trajectory() },
    ...{ lapsed: trajectory(), lostInMergers: trajectory(), closed: trajectory(), waiting: trajectory() },
  };
  for (const [t, year] of years.entries()) {
    const merging = streamUnless(isHeld("mergers"), seed, locality, indicator, "mergers", year);
    const [renewing, recognising] = [chance("renewal", year), chance("recognition", year)];
    const reaching = steps.map((_, i) => chance(`stage ${i}`, year));
    for (let k = 0; k < draws; k++) {
      for (let i = 0; i < stages.length; i++) body.stages[i] = uncertified[i]?.[k] as number;
      for (let i = 0; i < cycle; i++) body.expiring[i] = expiring[i]?.[k] as number;
      const cell = t * draws + k;
      let [closed, lost] = [0, 0];
      for (let i = 0; i < (yearly.closed[t] as number); i++) closed += closeOne(body, merging());
      for (let i = 0; i < (yearly.mergers[t] as number); i++) lost += mergeTwo(body, treatment, merging);
      add(body.stages, 0, yearly.opened[t] as number);
      for (let i = ready - 1; i >= 0; i--) {
        const step = Math.min(1, ((steps[i] as Float64Array)[k] as number) * (factor?.(t, k) ?? 1));
        const moved = drawBinomial((reaching[i] as Float64Array)[k] as number, body.stages[i] as number, step);
        add(body.stages, i, -moved);
        add(body.stages, i + 1, moved);
      }
      const due = body.expiring[0] as number;
      const asking = body.stages[ready] as number;
      const seen = Math.min(due, yearly.visits[t] as number);
      const seenNew = Math.min(asking, (yearly.visits[t] as number) - seen);
      const renewed = drawBinomial(renewing[k] as number, seen, renewal[k] as number);
      const passing = (recognition[k] as number) * (ready === 0 ? (factor?.(t, k) ?? 1) : 1);
      const recognised = drawBinomial(recognising[k] as number, seenNew, Math.min(1, passing));
      body.expiring.copyWithin(0, 1);
      body.expiring[cycle - 1] = renewed + recognised;
      add(body.stages, ready, due - renewed - recognised);

      for (let i = 0; i < stages.length; i++) (uncertified[i] as Float64Array)[k] = body.stages[i] as number;
      for (let i = 0; i < cycle; i++) (expiring[i] as Float64Array)[k] = body.expiring[i] as number;
      flows.stock.values[cell] = certifiedOf(body);
      flows.schools.values[cell] = schoolsOf(body);
      flows.share.values[cell] = certifiedOf(body) / schoolsOf(body);
      flows.recognised.values[cell] = recognised;
      flows.lapsed.values[cell] = due - renewed;
      flows.lostInMergers.values[cell] = lost;
      flows.closed.values[cell] = closed;
      flows.waiting.values[cell] = due - seen + asking - seenNew;
    }
  }
  return flows;
}

function add(cells: Float64Array, at: number, count: number): void {
  cells[at] = (cells[at] as number) + count;
}
