import { forecastSeries, samplePaths } from "@lotrinh/forecast";
import type { Indicator, Reading, Target } from "@lotrinh/registry";
import { probabilityThroughout } from "@lotrinh/trajectory";
import { hasOwnStock } from "../answers/exceptions/exceptions.js";
import { usualNumber } from "../answers/exceptions/usual-number.js";
import type { Case } from "../answers/mechanism.js";
import { asPrinted } from "../clause/as-printed.js";
import { testOfClause } from "../clause/clause.js";
import { lastKnownYear } from "../given/known-year.js";
import { type Run, shared } from "../given/run.js";
import type { StartFrontier } from "../types/start.js";
import { exceedance } from "./exceedance.js";
import { chanceOfFew, type FewLeft, yearsOfNone } from "./few-left.js";
import { likelyStart, startDraws } from "./likely-start.js";

/** Points of a rate below and above what is asked that are tried. */
const REACH = 30;
/** Rates that are asked to be this close to 100 are tried in finer steps, from ten points below. */
const HIGH = 95;
/** Shares of units that adopt a programme or hold a rank, and flows: not what past forecasts of rates were made of. */
const OTHER_KIND = /^(communes_at|career|learning|new_literates|remaining)_/;
const MEMO = new WeakMap<Indicator, Map<string, StartFrontier>>();

/**
 * The probability of a target from each value that its rate may have in the last year for which it could be known, and the
 * smallest value from which on it is at least 0.8, to a tenth of a point. One value is all that is supposed; the errors are
 * those of past forecasts of rates of that level; from 99 % on, of children, pupils and schools, those who fall short are counted. Null for readings that are not “at least so much” of a bounded rate.
 */
export function startFrontierOf(
  { target, reading, clause, indicator }: Pick<Case, "target" | "reading" | "clause" | "indicator">,
  run: Run,
): StartFrontier | null {
  const { asOf, seed } = run;
  const test = clause && testOfClause(clause);
  const year = lastKnownYear(asOf, indicator?.timing ?? "calendar");
  if (!indicator || clause?.direction !== "least" || !test) return null;
  if (clause.measure.kind !== "level" || clause.steps !== null) return null;
  if (target.kind === "change" || OTHER_KIND.test(indicator.id)) return null;
  if (indicator.unit !== "percent" || indicator.lower === null || indicator.upper === null) return null;
  if (indicator.direction !== "up" || year >= target.horizon) return null;
  const kept = clause.period === "throughout";
  const draws = startDraws(run);
  const usual = hasOwnStock(indicator.id) ? null : (usualNumber(indicator, target.locality, run)?.count ?? null);
  const place = kept ? `${target.locality} ${draws}` : "";
  const key = [clause.strict, clause.value, target.horizon, place, usual, year, seed].join(" ");
  const memo = MEMO.get(indicator) ?? new Map<string, StartFrontier>();
  MEMO.set(indicator, memo);
  const known = memo.get(key);
  if (known) return known;
  const made = frontier({
    target,
    reading,
    test,
    kept,
    lower: indicator.lower,
    upper: indicator.upper,
    asked: clause.value,
    year,
    seed,
    draws,
    few: usual === null ? null : { usual, test: asPrinted(clause) ?? test, years: kept ? target.horizon - year : 1 },
    memo: run.memo,
  });
  memo.set(key, made);
  return made;
}

interface Tried {
  readonly target: Target;
  readonly reading: Reading;
  readonly test: (x: number) => boolean;
  readonly kept: boolean;
  readonly lower: number;
  readonly upper: number;
  readonly asked: number;
  readonly year: number;
  readonly seed: number;
  readonly draws: number;
  /** Where the rate is of children, pupils or schools. */
  readonly few: FewLeft | null;
  readonly memo: Run["memo"];
}

function frontier(one: Tried): StartFrontier {
  const likely = likelyStart(startsOf(one), (start) => probabilityFrom(start, one), { step: 0.1 });
  const frontier: StartFrontier = { year: one.year, unit: one.reading.unit, standard: null, ...likely };
  if (one.few === null || likely.value !== null || likely.bestStart < 100) return frontier;
  return { ...frontier, yearsOfAll: yearsOfNone(likely.goal, one.few) };
}

function startsOf({ asked, lower, upper }: Tried): number[] {
  const from = asked >= HIGH ? upper - 10 : Math.max(lower, asked - REACH);
  const to = Math.min(upper, asked + REACH);
  const steps = 30;
  return Array.from({ length: steps + 1 }, (_, k) => Number((from + ((to - from) * k) / steps).toFixed(2)));
}

function probabilityFrom(
  start: number,
  { target, reading, test, kept, lower, upper, year, seed, draws, few, memo }: Tried,
): number {
  const counted = few && chanceOfFew(start, few);
  if (counted !== null) return counted;
  const horizon = target.horizon - year;
  const forecast = shared({ memo }, `from ${start} ${lower} ${upper} ${year} ${horizon}`, () =>
    forecastSeries({ years: [year], values: [start], lower, upper }, { horizon }),
  );
  if (!kept) return exceedance(forecast, target.horizon, test);
  const labels = { locality: target.locality, indicator: reading.indicator, scenario: "start", unit: reading.unit };
  const paths = samplePaths(labels, forecast, { draws, seed });
  return probabilityThroughout(paths, { from: year + 1, to: target.horizon }, test);
}
