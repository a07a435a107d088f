import { createTrajectory, type Trajectory, type TrajectoryLabels } from "@lotrinh/trajectory";
import { addPeople, createStock, rowOf } from "../engine/cohort-stock.js";
import { movePeople } from "../engine/move-people.js";
import { streamUnless, uniformsUnless } from "../uncertainty/held-sources.js";
import { sharedUniforms } from "../uncertainty/shared-uniforms.js";
import { drawShare } from "../uncertainty/uncertain-share.js";
import { resolveStaff, type StaffOptions } from "./staff-options.js";

const [BELOW, AT, ABOVE] = [0, 1, 2];
const STATES = [BELOW, AT, ABOVE];

/** Staff at the end of each year, and what happened during it. */
export interface StaffFlows {
  /** Staff as a share of posts, NaN of no posts. */
  readonly staffing: Trajectory;
  readonly people: Trajectory;
  readonly posts: Trajectory;
  /** Share of staff at the standard or above it, and above it; NaN of no staff. */
  readonly atStandard: Trajectory;
  readonly aboveStandard: Trajectory;
  readonly hired: Trajectory;
  readonly retired: Trajectory;
  readonly left: Trajectory;
}

/**
 * Simulates staff by single age and qualification over the years `from` + 1 … `to`, in whole people. In each year those of
 * retirement age retire, some leave, some reach the standard and some of those at it rise above it; vacant posts are
 * then filled as far as hires go. In every draw staff change by hired − retired − left; more hires never make fewer
 * staff, in any draw. Throws a `RangeError` for what cannot be.
 */
export function simulateStaff(labels: TrajectoryLabels, given: StaffOptions): StaffFlows {
  const { years, staff, draws, seed, isHeld, shared, shares, hires, posts, youngest, oldest, ...yearly } =
    resolveStaff(given);
  const { locality, indicator } = labels;
  const ahead = years.length;
  const cohorts = oldest - youngest + 1 + ahead;
  const cohortOf = (age: number, elapsed: number) => age - youngest - elapsed + ahead;
  const stock = createStock(STATES.length, cohorts, draws);
  const share = (name: keyof typeof shares) =>
    drawShare(
      name,
      shares[name],
      uniformsUnless(isHeld(name), draws, () => sharedUniforms(labels, shared, name)),
    );
  const constant = (value: number) => new Float64Array(draws).fill(value);
  const rates = { leaving: share("leaving"), upgrading: share("upgrading"), advancing: share("advancing") };
  const hiredAbove = share("hiredAbove");
  for (const { age, below, at, above } of staff) {
    for (const [state, count] of [below, at, above].entries()) {
      const row = rowOf(stock, state, cohortOf(age, 0));
      for (let k = 0; k < draws; k++) row[k] = (row[k] as number) + count;
    }
  }
  const trajectory = (unit: string) => createTrajectory({ ...labels, unit }, { years, draws });
  const flows = {
    ...{ staffing: trajectory("share"), atStandard: trajectory("share"), aboveStandard: trajectory("share") },
    ...{ people: trajectory("persons"), posts: trajectory("persons") },
    ...{ hired: trajectory("persons"), retired: trajectory("persons"), left: trajectory("persons") },
  };
  const total = (state: number) => {
    const into = constant(0);
    addPeople(stock, state, { first: 0, last: cohorts - 1, into });
    return into;
  };

  for (const [t, year] of years.entries()) {
    const rounding = (source: string, cohort: number) =>
      streamUnless(isHeld("chance"), seed, locality, indicator, source, year, cohort);
    const at = (one: Trajectory) => one.values.subarray(t * draws, (t + 1) * draws);
    const retiring = cohortOf(yearly.retirementAge[t] as number, t + 1);
    const raised = yearly.raisedBar?.year === year ? constant(yearly.raisedBar.below) : null;
    for (let cohort = 0; cohort < cohorts; cohort++) {
      const [below, standard, above] = STATES.map((state) => rowOf(stock, state, cohort)) as [
        Float64Array,
        Float64Array,
        Float64Array,
      ];
      if (![below, standard, above].some((row) => row.some((count) => count > 0))) continue;
      if (cohort >= retiring) {
        for (const from of [below, standard, above]) {
          movePeople({ from, to: null, share: constant(1), rounding: null, tally: at(flows.retired) });
        }
        continue;
      }
      for (const [state, from] of [below, standard, above].entries()) {
        const leaving = { from, to: null, share: rates.leaving, tally: at(flows.left) };
        movePeople({ ...leaving, rounding: rounding(`leaving ${state}`, cohort) });
      }
      if (raised) movePeople({ from: standard, to: below, share: raised, rounding: rounding("raised bar", cohort) });
      movePeople({ from: standard, to: above, share: rates.advancing, rounding: rounding("advancing", cohort) });
      movePeople({ from: below, to: standard, share: rates.upgrading, rounding: rounding("upgrading", cohort) });
    }

    const people = constant(0);
    for (const state of STATES) addPeople(stock, state, { first: 0, last: cohorts - 1, into: people });
    const joining = at(flows.hired);
    const needed = posts.subarray(t * draws, (t + 1) * draws);
    for (let k = 0; k < draws; k++) {
      joining[k] = Math.max(0, Math.min(hires[t] as number, (needed[k] as number) - (people[k] as number)));
    }
    const entry = cohortOf(yearly.hiringAge, t + 1);
    const hired = joining.slice();
    const hiredHigh = { from: hired, to: rowOf(stock, ABOVE, entry), share: hiredAbove };
    movePeople({ ...hiredHigh, rounding: rounding("hired above", entry) });
    movePeople({ from: hired, to: rowOf(stock, AT, entry), share: constant(1), rounding: null });

    const [below, high] = [total(BELOW), total(ABOVE)];
    at(flows.posts).set(needed);
    for (let k = 0; k < draws; k++) {
      const all = (people[k] as number) + (joining[k] as number);
      at(flows.people)[k] = all;
      at(flows.staffing)[k] = needed[k] === 0 ? Number.NaN : all / (needed[k] as number);
      at(flows.atStandard)[k] = (all - (below[k] as number)) / all;
      at(flows.aboveStandard)[k] = (high[k] as number) / all;
    }
  }
  return flows;
}
