import { exceptionRate, exceptions as model, simulateExceptions } from "@lotrinh/flows";
import { drawsAt, type Trajectory } from "@lotrinh/trajectory";
import { asPrinted } from "../../clause/as-printed.js";
import { testOfClause } from "../../clause/clause.js";
import { partOf } from "../../given/parts.js";
import { type Run, shared } from "../../given/run.js";
import { exceptionsOf, haveDirection, type Shortfall, shortfallsOf } from "../../given/shortfalls.js";
import { standardsAsked } from "../../given/standards-of.js";
import { weakest } from "../../given/weakest-status.js";
import { isKnown } from "../../given/written-at.js";
import { fanOfMechanism } from "../../trend/fan.js";
import type { Answer } from "../../types/answer.js";
import { finding } from "../../types/finding.js";
import { byNow } from "../by-now.js";
import { figureCondition } from "../conditions.js";
import { drawnAt, shareHolding } from "../drawn.js";
import { gradeOf } from "../grade.js";
import { literacy } from "../literacy/literacy.js";
import type { Case, Mechanism } from "../mechanism.js";
import { streaming } from "../streaming/streaming.js";
import { supposedAnswer } from "../supposed-answer.js";
import { wordOf } from "../word.js";

/** Years of which provinces' exam pass rates were foreseen (`flows/scripts/exceptions.mjs`). */
export const CHECKED_YEARS = 4;
/** Years that make a B: the best grade of a mechanism that was never held against past targets of plans. */
export const UNSCORED = 7;

/** A rate near 100 % of a known number, or a count near its total: the few who fall short, counted. */
export const exceptions: Mechanism = {
  declaration: model,
  indicators: "any",
  supposes: null,
  restsOn: "series",
  answer,
};

/**
 * Null where the number of people is not known, the last rate is not near its bound or years go one way, for a change, and for stocks and streams
 * that have a mechanism of their own, among them communes that all hold a legal standard.
 */
function answer({ target, reading, clause, indicator }: Case, run: Run): Answer | null {
  const { figures, asOf } = run;
  const { locality, horizon } = target;
  const test = clause && testOfClause(clause);
  if (!clause || !test || !indicator || target.kind === "change" || reading.unit !== indicator.unit) return null;
  if (hasOwnStock(indicator.id)) return null;
  const years = shortfallsOf(figures, indicator, { locality, asOf });
  const last = years.at(-1);
  if (!last || last.year >= horizon || haveDirection(years)) return null;
  if (last.exceptions === 0 && standardsAsked(reading).length > 0) return null;

  const { people, figure } = last;
  const short = simulated(locality, partOf(indicator.id)?.rate ?? indicator.id, { years, last, horizon, run });
  const counted = indicator.unit !== "percent";
  const asAsked = (count: number): number => {
    if (counted) return people - count;
    return (100 * (indicator.direction === "down" ? count : people - count)) / people;
  };
  const path: Trajectory = { ...short, indicator: indicator.id, unit: reading.unit, values: short.values.map(asAsked) };
  const span = { from: clause.period === "throughout" ? last.year + 1 : horizon, to: horizon, unit: reading.unit };
  const rounds = counted ? null : asPrinted(clause);
  const exact = drawnAt(path, test, span);
  const printed = rounds ? drawnAt(path, rounds, span) : exact;
  const isPrinted = rounds !== null && figure.numerator === null && figure.denominator === null;
  const drawn = isPrinted ? printed : exact;
  const p = shareHolding(drawn);
  const rounded = shareHolding(printed);
  const { grade, lowered } = gradeOf({
    count: Math.min(UNSCORED, years.filter((one) => isKnown(one.figure)).length),
    ...{ supposed: !isKnown(figure), last: last.year, horizon, checkedTo: last.year + CHECKED_YEARS },
    ...{ borrowedFrom: null, asOf },
  });
  const now = Math.min(horizon, Math.max(last.year + 1, Number(asOf.slice(0, 4))));
  const { from: fewest, to: greatest, ends } = byNow(drawsAt(short, now), drawn);
  const code = `ANSWER_EXCEPTIONS${grade === "D" ? "_IF" : ""}${rounded > p ? "_ROUNDED" : ""}` as const;
  const params = {
    ...{ p, word: wordOf(p, grade), year: horizon, count: years.length, from: years[0]?.year ?? last.year },
    ...{
      last: last.year,
      short: last.exceptions,
      people,
      rounded,
      most: allowed(isPrinted ? rounds : test, people, asAsked),
    },
    ...{ at: now, low: Math.round(fewest), high: Math.round(greatest), atLow: ends[0], atHigh: ends[1] },
    seen: years.reduce((sum, one) => sum + one.exceptions, 0),
  };
  const status = grade === "D" ? weakest(["assumed", figure.status]) : figure.status;
  return supposedAnswer(drawn, run, {
    ...{ grade, lowered, message: { code, params }, model: model.id },
    conditions: [figureCondition(figure, { status })],
    notes: isPrinted ? [finding("NOTE_AS_PRINTED", { exact: shareHolding(exact) })] : [],
    years: horizon - last.year,
    fan: fanOfMechanism(path),
    solutions: [],
  });
}

/** Whether an indicator is of a stock or stream that has a mechanism of its own. */
export function hasOwnStock(indicator: string): boolean {
  return [literacy, streaming].some(({ indicators }) => indicators.includes(indicator));
}

/** Exceptions of the years to come: one world for the rate and the count of the same thing, and for all targets of it. */
function simulated(
  locality: string,
  name: string,
  {
    years,
    last,
    horizon,
    run,
  }: {
    years: readonly Shortfall[];
    last: Shortfall;
    horizon: number;
    run: Run;
  },
): Trajectory {
  const labels = { locality, indicator: name, scenario: run.scenario?.id ?? "", unit: "as-given" };
  const history = years.map(exceptionsOf);
  const { draws, seed } = run;
  const span = { from: last.year, to: horizon, people: last.people };
  const key = JSON.stringify([locality, name, horizon, draws, history]);
  return shared(run, `exceptions ${key}`, () =>
    simulateExceptions(labels, { ...span, rate: exceptionRate(history), draws, seed }),
  );
}

/** The most exceptions with which the clause holds; none where it holds with no number of them. */
function allowed(test: (value: number) => boolean, people: number, asAsked: (count: number) => number): number {
  let most = 0;
  while (most < people && test(asAsked(most + 1))) most++;
  return most;
}
