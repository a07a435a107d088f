import { exceptionRate, exceptions as model, simulateExceptions } from "@lotrinh/flows";
import type { Observation } from "@lotrinh/observations";
import { createTrajectory, type Trajectory } from "@lotrinh/trajectory";
import { asPrinted } from "../../clause/as-printed.js";
import { testOfClause } from "../../clause/clause.js";
import { type Run, shared } from "../../given/run.js";
import { exceptionsOf, haveDirection, shortfallsOf } from "../../given/shortfalls.js";
import { weakest } from "../../given/weakest-status.js";
import { isKnown } from "../../given/written-at.js";
import { fanOfMechanism } from "../../trend/fan.js";
import type { Answer } from "../../types/answer.js";
import { type Finding, finding } from "../../types/finding.js";
import { byNow } from "../by-now.js";
import { figureCondition } from "../conditions.js";
import { drawnAt, shareHolding } from "../drawn.js";
import { gradeOf } from "../grade.js";
import type { Case, Mechanism } from "../mechanism.js";
import { supposedAnswer } from "../supposed-answer.js";
import { wordOf } from "../word.js";
import { CHECKED_YEARS, hasOwnStock, UNSCORED } from "./exceptions.js";
import { SIZES, usualNumber } from "./usual-number.js";

/** Ends of P over the sizes that differ by more cost a grade. */
const SENSITIVE = 0.1;

/** A rate near 100 % of children, pupils or schools whose number came not with it: counted as if there were about as many as usual. */
export const uncounted: Mechanism = {
  declaration: { ...model, id: "exceptions-uncounted" },
  indicators: "any",
  supposes: null,
  restsOn: "series",
  answer,
};

/** Null for what is no rate of children, pupils or schools, where the last rate is not near its bound, and for a change. “All” is what is printed so. */
function answer({ target, reading, clause, indicator }: Case, run: Run): Answer | null {
  const { figures, asOf, draws } = run;
  const { locality, horizon } = target;
  const test = clause && testOfClause(clause);
  if (!clause || !test || !indicator || target.kind === "change" || reading.unit !== "percent") return null;
  if (indicator.unit !== "percent" || hasOwnStock(indicator.id)) return null;
  const found = usualNumber(indicator, locality, run);
  if (!found) return null;
  const { count: usual, of, constant } = found;
  const sizes = SIZES.map((share) => Math.max(1, Math.round(share * usual)));
  const cases = sizes.map((people) => ({
    people,
    years: shortfallsOf(figures, indicator, { locality, asOf, people }),
  }));
  const last = cases[0]?.years.at(-1);
  if (haveDirection(cases.at(-1)?.years ?? [])) return null;
  if (!last || cases.some(({ years }) => years.length === 0) || last.year >= horizon) return null;

  const labels = { locality, indicator: indicator.id, scenario: run.scenario?.id ?? "", unit: "percent" };
  const each = Math.ceil(draws / SIZES.length);
  const simulating = { from: last.year, to: horizon, seed: run.seed, draws: each };
  const key = JSON.stringify([
    locality,
    indicator.id,
    horizon,
    draws,
    cases.map(({ years }) => years.map(exceptionsOf)),
  ]);
  const simulated = shared(run, `uncounted ${key}`, () =>
    cases.map(({ people, years }) =>
      simulateExceptions(labels, { ...simulating, people, rate: exceptionRate(years.map(exceptionsOf)) }),
    ),
  );
  const path = ratesOf(simulated, { sizes, draws, falls: indicator.direction === "down" });
  const rounds = asPrinted(clause);
  const span = { from: clause.period === "throughout" ? last.year + 1 : horizon, to: horizon, unit: "percent" };
  const drawn = drawnAt(path, rounds ?? test, span);
  const p = shareHolding(drawn);
  const { ends } = byNow(
    Float64Array.from({ length: draws }, (_, k) => sizes[k % SIZES.length] as number),
    drawn,
  );
  const years = cases[0]?.years ?? [];
  const { figure } = last;
  const sensitive = Math.abs(ends[0] - ends[1]) > SENSITIVE;
  const lost: Finding[] = sensitive ? [{ code: "GRADE_UNCOUNTED", params: { year: last.year } }] : [];
  const { grade, lowered } = gradeOf(
    {
      count: Math.min(UNSCORED, years.filter((one) => isKnown(one.figure)).length),
      ...{ supposed: !isKnown(figure), last: last.year, horizon, checkedTo: last.year + CHECKED_YEARS },
      ...{ borrowedFrom: null, asOf },
    },
    lost,
  );
  const params = {
    ...{ p, word: wordOf(p, grade), count: years.length, from: years[0]?.year ?? last.year, last: last.year },
    ...{ now: figure.value, people: usual, few: sizes[0] as number, many: sizes.at(-1) as number },
    ...{ atFew: ends[0], atMany: ends[1], of },
  };
  return supposedAnswer(drawn, run, {
    ...{ grade, lowered, message: { code: `ANSWER_EXCEPTIONS_UNCOUNTED${said(figure)}`, params }, model: model.id },
    conditions: [
      figureCondition(figure, { status: grade === "D" ? weakest(["assumed", figure.status]) : figure.status }),
    ],
    notes: rounds ? [finding("NOTE_AS_PRINTED", { exact: shareHolding(drawnAt(path, test, span)) })] : [],
    years: horizon - last.year,
    fan: fanOfMechanism(path),
    solutions: [],
    constants: constant === null ? [] : [constant],
  });
}

function said({ status }: Observation): "" | "_IF" | "_ILLUSTRATED" {
  return isKnown({ status }) ? "" : status === "illustrative" ? "_ILLUSTRATED" : "_IF";
}

interface Sized {
  readonly sizes: readonly number[];
  readonly draws: number;
  readonly falls: boolean;
}

/** Rates in per cent, draw k of size k mod 5. */
function ratesOf(simulated: readonly Trajectory[], { sizes, draws, falls }: Sized): Trajectory {
  const [first] = simulated as readonly [Trajectory];
  const values = new Float64Array(first.years.length * draws);
  for (let t = 0; t < first.years.length; t++) {
    for (let k = 0; k < draws; k++) {
      const one = simulated[k % sizes.length] as Trajectory;
      const people = sizes[k % sizes.length] as number;
      const short = one.values[t * one.draws + Math.floor(k / sizes.length)] as number;
      values[t * draws + k] = (100 * (falls ? short : people - short)) / people;
    }
  }
  const { years, locality, indicator, scenario, unit } = first;
  return createTrajectory({ locality, indicator, scenario, unit }, { years, draws, values });
}
