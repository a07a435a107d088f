import type { ModelDeclaration } from "@lotrinh/flows";
import { samplePaths } from "@lotrinh/forecast";
import type { Reading, RuleSet, Target } from "@lotrinh/registry";
import { periodOf } from "../../clause/clause.js";
import type { Run } from "../../given/run.js";
import { isKnown } from "../../given/written-at.js";
import { type CriterionSeries, seriesOf } from "../../rules/criterion-series.js";
import { type JointProbability, jointProbability, type UnitDraws } from "../../rules/joint.js";
import { SHARED_ERROR } from "../../rules/shared-error.js";
import { neededBy } from "../../rules/units-needed.js";
import { CHECKED_YEARS } from "../../trend/trend.js";
import type { Answer, Condition, Grade } from "../../types/answer.js";
import type { Drawn } from "../../types/drawn.js";
import type { Finding } from "../../types/finding.js";
import type { StandardView } from "../../types/standard-view.js";
import { figureCondition } from "../conditions.js";
import { shareHolding } from "../drawn.js";
import { gradeOf } from "../grade.js";
import type { Case, Mechanism } from "../mechanism.js";
import { wordOf } from "../word.js";

const declaration: ModelDeclaration = {
  id: "standard",
  inputs: [{ id: "criteria_of_communes", unit: "percent" }],
  levers: [],
  outputs: [{ id: "communes_holding", unit: "communes" }],
};

/** Legal standards: all criteria in as many communes as the act wants, in the same worlds. */
export const standards: Mechanism = {
  declaration,
  indicators: "any",
  supposes: null,
  restsOn: "criteria",
  answer,
};

/**
 * Probability that legal standards hold, as a joint event over criteria and communes of today: every criterion goes on from
 * its own figures in that commune, with errors that have `SHARED_ERROR` in common; beside it the probability if they had
 * nothing and if they had all in common. Null while a criterion of a commune has no figure, or no quota decides.
 */
function answer({ target, reading, standards: views }: Case, run: Run): Answer | null {
  const [first] = views;
  if (!first || first.communes.length === 0) return null;
  const acts = views.map((view) => run.registry.rules.find(({ id }) => id === view.ruleSet) as RuleSet);
  const units = first.communes.map(({ unit }) => unit);
  const indicators = [...new Set(views.flatMap(({ criteria }) => criteria.map(({ indicator }) => indicator)))];
  const series = units.flatMap((unit) => indicators.flatMap((one) => seriesOf(unit, one, target, run) ?? []));
  if (series.length < units.length * indicators.length) return null;
  const firstYear = Math.max(...series.map(({ last }) => last.year)) + 1;
  const from = periodOf(target, reading) === "throughout" ? firstYear : target.horizon;
  const years = Array.from({ length: target.horizon - from + 1 }, (_, t) => from + t);
  const together = (correlation: number) =>
    jointly(views, acts, unitsDrawn(series, first, target, correlation, run), { reading, years });
  const found = together(SHARED_ERROR);
  if (!found) return null;
  run.wanted.keep?.(found.drawn);
  const p = shareHolding(found.drawn);
  const [independent, shared] = [0, 1].map((one) => {
    const other = together(one);
    return other ? shareHolding(other.drawn) : p;
  });
  const [weakest] = [...found.joint.alone].sort((a, b) => a.probability - b.probability);
  const { grade, lowered } = gradeOfAll(series, first, target, run.asOf);
  const nameOf = (id: string) => run.registry.localities.find((one) => one.id === id)?.name ?? id;
  return {
    notes: [],
    message: {
      code: units.length === 1 ? "ANSWER_STANDARD_ONE" : "ANSWER_STANDARD",
      params: {
        ...{ p, word: wordOf(p, grade), year: target.horizon, units: units.length, needed: found.joint.needed ?? 1 },
        ...{ independent: independent as number, shared: shared as number, indicator: weakest?.indicator ?? "" },
        ...{ place: nameOf(weakest?.unit ?? ""), least: weakest?.probability ?? p },
      },
    },
    ...{ model: declaration.id, score: null, grade, lowered, probability: p, word: wordOf(p, grade) },
    conditions: series.map((one) => conditionOf(one, grade)),
    years: target.horizon - firstYear + 1,
    ...{ fan: [], flows: [], solutions: [], frontier: null },
  };
}

/** Paths of every criterion in every commune; whether a commune is a difficult one is as the views have it, else it is not. */
function unitsDrawn(
  series: readonly CriterionSeries[],
  { communes }: StandardView,
  { locality }: Target,
  correlation: number,
  { draws, seed }: Run,
): UnitDraws[] {
  const common = { name: `standards of ${locality}`, correlation };
  return communes.map(({ unit, kind }) => {
    const own = series.filter((one) => one.unit === unit);
    const paths = own.map(({ indicator, forecast }) => {
      const labels = { locality: unit, indicator, scenario: "series", unit: "percent" };
      return [indicator, samplePaths(labels, forecast, { draws, seed, common })] as const;
    });
    return { unit, difficult: kind === "difficult", rates: Object.fromEntries(paths) };
  });
}

/** All standards in the same worlds; null where no quota decides for one of them. */
function jointly(
  views: readonly StandardView[],
  acts: readonly RuleSet[],
  units: readonly UnitDraws[],
  { reading, years }: { readonly reading: Reading; readonly years: readonly number[] },
): { readonly joint: JointProbability; readonly drawn: Drawn } | null {
  const needed = neededBy(reading, units.length);
  const all = views.map((view, i) =>
    jointProbability(acts[i] as RuleSet, view.standard, units, {
      years,
      tier: view.tier,
      ...(needed === null ? {} : { needed }),
    }),
  );
  const [joint] = all;
  if (!joint || all.some((one) => one.probability === null)) return null;
  const holds = Uint8Array.from(joint.holding, (_, k) =>
    all.every((one) => (one.holding[k] as number) >= (one.needed as number)) ? 1 : 0,
  );
  return { joint, drawn: { unit: "communes", values: Float64Array.from(joint.holding), holds } };
}

const GRADES: readonly Grade[] = ["A", "B", "C", "D"];

/** That of the weakest series; on communes of today that are not those of the plan's list one lower. */
function gradeOfAll(
  series: readonly CriterionSeries[],
  { quota, communes }: StandardView,
  { horizon }: Target,
  asOf: string,
) {
  const all = series.map(({ found, last }) =>
    gradeOf({
      count: found.observed.filter(isKnown).length,
      supposed: !isKnown(last),
      last: last.year,
      ...{ horizon, checkedTo: last.year + CHECKED_YEARS, borrowedFrom: null, asOf },
    }),
  );
  const before = quota?.units ?? communes.length;
  const moved: Finding[] =
    before === communes.length ? [] : [{ code: "GRADE_UNITS", params: { before, today: communes.length } }];
  const worst = Math.max(...all.map(({ grade }) => GRADES.indexOf(grade)));
  const reasons = new Map(
    [...all.flatMap(({ lowered }) => lowered), ...moved].map((one) => [JSON.stringify(one), one]),
  );
  return { grade: GRADES[Math.min(3, worst + moved.length)] as Grade, lowered: [...reasons.values()] };
}

function conditionOf({ unit, last }: CriterionSeries, grade: Grade): Condition {
  return figureCondition(last, { borrowed: unit, status: grade === "D" ? "assumed" : last.status });
}
