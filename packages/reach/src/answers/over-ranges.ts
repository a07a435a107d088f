import type { Assumption } from "@lotrinh/registry";
import type { Run } from "../given/run.js";
import type { Answer, Condition } from "../types/answer.js";
import type { Drawn } from "../types/drawn.js";
import { finding } from "../types/finding.js";
import { shareHolding } from "./drawn.js";
import type { Case, Mechanism } from "./mechanism.js";
import { wordOf } from "./word.js";

/** Cases that are tried, evenly over each range. */
const CASES = 9;
/** Steps through the range of a lever: prime to the cases, so that it goes with no start in particular. */
const STRIDE = 4;

interface Spread {
  readonly mechanism: Mechanism;
  readonly one: Case;
  readonly run: Run;
}

/** Whether a scenario's start or a lever was worked out from a target, or its start is taken over a range. */
export function isFromTarget({ baseline, levers }: Pick<Assumption, "baseline" | "levers">, of: Mechanism): boolean {
  return isOver(baseline, of) || levers.some(({ fromTarget }) => fromTarget !== undefined);
}

/** Whether an answer rests on a start that was worked out from a target, or that is taken over a range. */
export function restsOnTarget({ conditions }: Pick<Answer, "conditions">, given: Assumption, of: Mechanism): boolean {
  return conditions.some((one) => {
    const setting = one.lever === null ? settingBehind(one, given) : null;
    return setting !== null && isOver(setting, of);
  });
}

/** Of a start that a program set, nothing else is supposed. */
function isOver(
  { fromTarget, plausible, why }: Assumption["baseline"] | Assumption["levers"][number],
  { overStarts }: Mechanism,
): boolean {
  return fromTarget !== undefined || (overStarts === true && why !== null && plausible !== undefined);
}

/** What the scenario writes of a condition that no figure displaced. */
function settingBehind(
  { lever, indicator, displaces, year, value }: Condition,
  { baseline, levers, ...of }: Assumption,
) {
  if (displaces !== undefined) return null;
  if (lever !== null) return levers.find((one) => one.lever === lever) ?? null;
  return indicator === of.indicator && baseline.year === year && baseline.value === value ? baseline : null;
}

/**
 * The answer over all that may be, each case as likely, in the place of one from a start that was worked out from a target, over
 * that of a lever as well where it was too; null where the scenario gives no range of them. What is solved for from that one case is left out.
 */
export function overRanges(answer: Answer, spread: Spread): Answer | null {
  const { assumption } = spread.one;
  if (!assumption) return null;
  const { baseline, levers } = assumption;
  const behind = answer.conditions.find((one) => one.lever === null && settingBehind(one, assumption) !== null);
  const resting = answer.conditions.map(({ lever }) => lever);
  const places = levers.find(({ lever, fromTarget }) => fromTarget !== undefined && resting.includes(lever));
  const { mechanism } = spread;
  const [starts, efforts] = [rangeOf(baseline, mechanism), places ? rangeOf(places, mechanism) : null];
  if (!starts || (places && !efforts)) return null;
  const at = ([from, to]: readonly [number, number], part: number) => Number((from + (to - from) * part).toFixed(4));
  const caseAt = (start: number, effort: number) =>
    drawnFrom(at(starts, start), efforts && places ? { [places.lever]: at(efforts, effort) } : {}, spread);
  const part = (i: number) => (i % CASES) / (CASES - 1);
  const tried = Array.from({ length: CASES }, (_, i) => caseAt(part(i), part(i * STRIDE)));
  const ends = spread.run.wanted.drawsOnly
    ? tried
    : [0, 1].flatMap((start) => (efforts ? [0, 1] : [0]).map((effort) => caseAt(start, effort)));
  const [each, corners] = [tried, ends].map((all) => all.flatMap((one) => one ?? [])) as [Drawn[], Drawn[]];
  if (each.length < CASES || corners.length < ends.length) return null;
  const drawn = interleaved(each, spread.run.draws);
  spread.run.wanted.keep?.(drawn);
  const p = shareHolding(drawn);
  const shares = corners.map(shareHolding);
  const params = {
    ...{ p, word: wordOf(p, "D"), least: Math.min(...shares), most: Math.max(...shares) },
    of: behind?.indicator ?? assumption.indicator,
    ...{ from: starts[0], to: starts[1], baseYear: baseline.year },
  };
  return {
    ...answer,
    message: efforts
      ? finding("ANSWER_OVER_STARTS_PLACES", { ...params, fewest: efforts[0], greatest: efforts[1] })
      : finding("ANSWER_OVER_STARTS", params),
    ...{ probability: p, word: params.word, grade: "D", fan: [], flows: [], solutions: [], frontier: null },
    conditions: answer.conditions.map((condition) => {
      const setting = settingBehind(condition, assumption);
      const isSpread =
        setting !== null && (condition.lever === null ? isOver(setting, mechanism) : condition.lever === places?.lever);
      const range = isSpread ? rangeOf(setting, mechanism) : null;
      return range ? { ...condition, value: at(range, 0.5), between: range } : condition;
    }),
  };
}

/** Of one that is spread, the range that is plausible; else itself alone. */
function rangeOf(
  setting: Assumption["baseline"] | Assumption["levers"][number],
  of: Mechanism,
): readonly [number, number] | null {
  if (isOver(setting, of)) return setting.plausible ?? null;
  return typeof setting.value === "number" ? [setting.value, setting.value] : null;
}

/** What a part of the draws gives in one case. Targets of a locality share its worlds. */
function drawnFrom(
  start: number,
  efforts: Readonly<Record<string, number>>,
  { mechanism, one, run }: Spread,
): Drawn | null {
  const assumption = one.assumption as Assumption;
  const levers = assumption.levers.map((each) => ({ ...each, value: efforts[each.lever] ?? each.value }));
  const supposed = { ...assumption, baseline: { ...assumption.baseline, value: start }, levers };
  const draws = Math.ceil(run.draws / CASES);
  const kept: Drawn[] = [];
  const wanted = { ...run.wanted, solutions: "none", keep: (drawn: Drawn) => kept.push(drawn) } as const;
  mechanism.answer({ ...one, assumption: supposed }, { ...run, draws, wanted });
  return kept.at(-1) ?? null;
}

/** Draw k is of case k mod n. */
function interleaved(each: readonly Drawn[], draws: number): Drawn {
  const [values, holds] = [new Float64Array(draws), new Uint8Array(draws)];
  for (const [i, one] of each.entries()) {
    for (let k = i, at = 0; k < draws; k += each.length, at++) {
      values[k] = one.values[at] as number;
      holds[k] = one.holds[at] as number;
    }
  }
  return { unit: each[0]?.unit ?? "", values, holds };
}
