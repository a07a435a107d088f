import { latest, type Observation } from "@lotrinh/observations";
import type { Reading, Target } from "@lotrinh/registry";
import { periodOf } from "../../clause/clause.js";
import { constantOf } from "../../given/constants.js";
import { ancestors } from "../../given/evidence.js";
import type { Run } from "../../given/run.js";
import { type AskedStandard, recognitionOf, standardsAsked } from "../../given/standards-of.js";
import { isKnown } from "../../given/written-at.js";
import { STATUS_RECORDS, statusKey } from "../../rules/status-record.js";
import type { Condition } from "../../types/answer.js";
import type { StandardView } from "../../types/standard-view.js";
import { figureCondition } from "../conditions.js";

/** What is known of a status, from which year on. */
export interface KnownStatus {
  readonly year: number;
  /** Probability that it was held in that year. */
  readonly holding: number;
  /** From a recognition; because the plan says that it is kept; or as often as provinces hold it. */
  readonly sure: "known" | "said" | "class";
  /** Whether it has to hold in every year. */
  readonly throughout: boolean;
  readonly condition: Condition;
}

/** How surely a plan that is to keep a status holds it. */
export const SAID = "status_said";

/**
 * All communes, where as many are reported to hold it; else the last recognition of the territory; else that of a province which an act gives only where every district holds it; else
 * the share of provinces that hold it, unless the plan's word that it is to be kept is worth more.
 */
export function statusOf(
  asked: AskedStandard,
  target: Target,
  reading: Reading,
  { recognised, standard, ruleSet }: StandardView,
  run: Run,
): KnownStatus | null {
  const throughout = periodOf(target, reading) === "throughout";
  const level = asked.level ?? 1;
  const whole = asked.of === "whole" || reading.value === 100 ? recognised : null;
  const every =
    asked.of === "communes" ? latest(run.figures, { ...target, indicator: reading.indicator, asOf: run.asOf }) : null;
  if (every && every.value === 100 && isKnown(every) && every.year >= (whole?.year ?? 0)) {
    return { year: every.year, holding: 1, sure: "known", throughout, condition: figureCondition(every) };
  }
  const own = whole ?? impliedBy(asked, standard, ruleSet, target.locality, run);
  if (own) {
    const borrowed = own.locality === target.locality ? {} : { borrowed: own.locality };
    const holding = own.value >= level ? 1 : 0;
    return { year: own.year, holding, sure: "known", throughout, condition: figureCondition(own, borrowed) };
  }
  const record = STATUS_RECORDS[statusKey(asked.object, asked.level)];
  if (!record) return null;
  const supposed = (year: number, source: string): Condition => ({
    ...{ lever: null, borrowed: null, indicator: recognitionOf(asked.object) ?? reading.indicator, why: null },
    ...{ year, value: level, unit: asked.level === null ? "met" : "level", status: "assumed", source },
  });
  const { held, of, year, source, indicator } = record;
  const provinces = (held + 0.5) / (of + 1);
  const said = constantOf(run, SAID);
  const plan = run.registry.plans.find(({ id }) => id === target.plan);
  const isSaid = (throughout || target.kind === "maintain") && !isStillAsked(asked, target, plan?.targets ?? []);
  if (isSaid && provinces < said) {
    const written = Number((plan?.date ?? run.asOf).slice(0, 4));
    return { year: written, holding: said, sure: "said", throughout, condition: supposed(written, target.place.file) };
  }
  const share = { indicator, unit: "percent", value: Number(((100 * held) / of).toFixed(1)), borrowed: "viet-nam" };
  const condition = { ...supposed(year, source), ...(indicator === null ? {} : { ...share, indicator }) };
  return { year, holding: provinces, sure: "class", throughout, condition };
}

/** Whether another clause of the plan asks to reach what this one takes for held: then its word “keep” does not say so. */
function isStillAsked({ object, level }: AskedStandard, own: Target, targets: readonly Target[]): boolean {
  return targets.some((one) => {
    const first = one.readings.find((reading) => reading.default);
    if (one.id === own.id || one.kind === "maintain" || !first || periodOf(one, first) === "throughout") return false;
    return standardsAsked(first).some((other) => other.object === object && (other.level ?? 1) >= (level ?? 1));
  });
}

/** A province's recognition where every one of its units has to hold it. */
function impliedBy(
  { object, level }: AskedStandard,
  standard: string,
  ruleSet: string,
  locality: string,
  { registry, figures, asOf }: Run,
): Observation | null {
  const place = registry.localities.find(({ id }) => id === locality);
  const indicator = recognitionOf(object);
  const act = registry.rules.find(({ id }) => id === ruleSet);
  const quotas = act?.standards.find(({ id }) => id === standard)?.quotas ?? [];
  const every = quotas.some(({ tier, share }) => tier === "province" && share === 100);
  if (place?.level !== "district" || !indicator || !every) return null;
  for (const above of ancestors(registry, locality)) {
    const found = latest(figures, { locality: above, indicator, asOf });
    if (found && found.value >= (level ?? 1)) return found;
  }
  return null;
}
