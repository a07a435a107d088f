import { createTrajectory, type StreamName, type Trajectory } from "@lotrinh/trajectory";
import { addPeople, createStock, rowOf } from "../../engine/cohort-stock.js";
import { movePeople } from "../../engine/move-people.js";
import { drawPoisson } from "../../engine/small-draws.js";
import { type ByYear, resolveByYear, SHARE } from "../../model/by-year.js";
import { checkCount } from "../../model/check-count.js";
import { drawsOfYears, isTrajectory } from "../../uncertainty/draws-of-years.js";
import { type HeldSources, heldSources, streamUnless } from "../../uncertainty/held-sources.js";
import type { SharedChance } from "../../uncertainty/shared-uniforms.js";
import { fitTransitions } from "../fit/fit-transitions.js";
import type { FlowCounts } from "../rates/flow-rates.js";
import type { EnrolmentWarning } from "../warning.js";
import { drawShares } from "./draw-shares.js";
import { gradeTransitions } from "./grade-transitions.js";

export interface TransitionsOptions extends HeldSources, SharedChance {
  /** Year of `pupils`. */
  readonly from: number;
  readonly to: number;
  /** Pupils by grade, whole ones, repeaters among them. */
  readonly pupils: readonly number[];
  /** Pairs of consecutive years, the same grades: what the rates are known from. */
  readonly observed: readonly FlowCounts[];
  /** Who enters the first grade and does not repeat it, by year or by year and draw. */
  readonly entrants: ByYear | Trajectory;
  /** Share of the drop-outs that no longer happen. Defaults to 0. */
  readonly dropoutAvoided?: ByYear;
  /** Share of the repetitions that become promotions. Defaults to 0. */
  readonly repetitionAvoided?: ByYear;
  /** How shares vary from year to year, as those of so many people would. Defaults to what the pairs say, two or more. */
  readonly concentration?: number;
  /** Pupils are drawn one by one where no grade has so many. Defaults to 5,000. */
  readonly oneByOneBelow?: number;
  /** Defaults to 10,000. */
  readonly draws?: number;
  /** Defaults to 1. */
  readonly seed?: number;
}

/** Pupils of each school year, and what became of those of the year before. Whole people in every draw. */
export interface TransitionFlows {
  readonly pupils: Trajectory;
  readonly grades: readonly Trajectory[];
  /** Among the pupils. */
  readonly repeaters: Trajectory;
  readonly dropouts: Trajectory;
  /** Who came from elsewhere into the second grade or above. */
  readonly arrivals: Trajectory;
  readonly graduates: Trajectory;
  readonly warnings: readonly EnrolmentWarning[];
}

/**
 * UNESCO's grade-transition model with chance, over the years `from` + 1 … `to`: pupils drop out, repeat or are promoted by shares
 * that vary from year to year as the pairs of years did, around means known from so many pairs. In every draw pupils = pupils
 * a year earlier + entrants + arrivals − dropouts − graduates, and more drop-outs avoided never make fewer pupils.
 * Throws a `RangeError` for counts, years or levers that cannot be.
 */
export function simulateTransitions(
  labels: { readonly locality: string; readonly scenario: string },
  given: TransitionsOptions,
): TransitionFlows {
  const { from, to, held = [], province = "", shared = 0, oneByOneBelow = 5000, draws = 10_000, seed = 1 } = given;
  if (!Number.isInteger(from) || !Number.isInteger(to) || to <= from) {
    throw new RangeError(`invalid to; not a year after ${from}: ${to}`);
  }
  if (!(shared >= 0 && shared <= 1)) throw new RangeError(`invalid shared; not in [0, 1]: ${shared}`);
  checkCount("draws", draws, 1);
  for (const people of given.pupils) checkCount("pupils", people);
  const years = Array.from({ length: to - from }, (_, t) => from + 1 + t);
  const grades = given.pupils.length;
  const fit = fitTransitions(given.observed, given.concentration);
  if (fit.dropout.length !== grades) {
    throw new RangeError(`invalid pupils; not the ${fit.dropout.length} grades of the pairs of years: ${grades}`);
  }
  const avoided = resolveByYear("dropoutAvoided", given.dropoutAvoided ?? 0, years, SHARE);
  const notRepeating = resolveByYear("repetitionAvoided", given.repetitionAvoided ?? 0, years, SHARE);
  const isHeld = heldSources(gradeTransitions, held);
  const stream = (place: readonly StreamName[], source: string, ...names: readonly StreamName[]) =>
    streamUnless(isHeld(source), seed, ...place, gradeTransitions.id, source, ...names);
  const chance = (...names: readonly StreamName[]) => stream([labels.locality], "chance", ...names);
  const entering = isTrajectory(given.entrants)
    ? drawsOfYears("entrants", given.entrants, { years, draws, held: isHeld("entrants") }).map(Math.round)
    : Float64Array.from(resolveByYear("entrants", given.entrants, years, [0, 1e9]).flatMap((people) => fill(people)));

  const cases = Math.max(0.5, ((fit.concentration + 1) * fit.years) / (fit.years + 1) - 1);
  const varying = (source: "dropout" | "repetition", g: number, a: number, b: number) =>
    drawShares(cases * a, cases * b, {
      ...{ draws, years: fit.years, shared },
      own: (...names) => stream([labels.locality], source, g, ...names),
      common: (...names) => stream(["province", province], source, g, ...names),
    });
  const rates = fit.dropout.map((dropout, g) => ({
    dropout: varying("dropout", g, dropout, 1 - dropout),
    repetition: varying("repetition", g, fit.repetition[g] as number, 1 - dropout - (fit.repetition[g] as number)),
  }));

  const each = [...given.pupils, ...entering].every((people) => people < oneByOneBelow);
  const stock = createStock(1, grades, draws);
  for (const [g, people] of given.pupils.entries()) rowOf(stock, 0, g).fill(people);
  const trajectory = (indicator: string) =>
    createTrajectory({ ...labels, indicator, unit: "persons" }, { years, draws });
  const flows = {
    ...{ pupils: trajectory("pupils_general"), repeaters: trajectory("repeaters"), dropouts: trajectory("dropouts") },
    ...{ arrivals: trajectory("arrivals"), graduates: trajectory("graduates") },
    grades: given.pupils.map((_, g) => trajectory(`pupils_grade${g + 1}`)),
  };
  for (const [t, year] of years.entries()) {
    const now = ({ values }: Trajectory) => values.subarray(t * draws, (t + 1) * draws);
    // From the top, so that those promoted into a grade do not move twice.
    for (let g = grades - 1; g >= 0; g--) {
      const { dropout, repetition } = rates[g] as (typeof rates)[number];
      const row = rowOf(stock, 0, g);
      const coming = fit.arrivals[g] as number;
      const before = coming > 0 ? row.slice() : row;
      const kept = avoided[t] as number;
      const leaving = kept === 0 ? dropout(year) : dropout(year).map((share) => share * (1 - kept));
      movePeople({
        ...{ from: row, to: null, share: leaving, each, tally: now(flows.dropouts) },
        rounding: chance("dropout", year, g),
      });
      const repeating = 1 - (notRepeating[t] as number);
      const promotion = repetition(year).map((share) => 1 - share * repeating);
      const above = g === grades - 1 ? null : rowOf(stock, 0, g + 1);
      const tally = above ? {} : { tally: now(flows.graduates) };
      movePeople({ from: row, to: above, share: promotion, each, rounding: chance("promotion", year, g), ...tally });
      const repeaters = now(flows.repeaters);
      for (let k = 0; k < draws; k++) repeaters[k] = (repeaters[k] as number) + (row[k] as number);
      if (!above || coming === 0) continue;
      const [next, arrivals] = [chance("arrivals", year, g), now(flows.arrivals)];
      for (let k = 0; k < draws; k++) {
        const expected = (before[k] as number) * coming;
        const came = each ? drawPoisson(next(), expected) : Math.floor(expected + next());
        above[k] = (above[k] as number) + came;
        arrivals[k] = (arrivals[k] as number) + came;
      }
    }
    const first = rowOf(stock, 0, 0);
    for (let k = 0; k < draws; k++) first[k] = (first[k] as number) + (entering[t * draws + k] as number);
    for (const [g, grade] of flows.grades.entries()) now(grade).set(rowOf(stock, 0, g));
    addPeople(stock, 0, { first: 0, last: grades - 1, into: now(flows.pupils) });
  }
  return { ...flows, warnings: fit.warnings };

  function fill(people: number): number[] {
    checkCount("entrants", people);
    return new Array<number>(draws).fill(people);
  }
}
