import { indicatorName, type Language, quantity, statusName } from "@lotrinh/language";
import { assess, figureEffect, type Overrides, overrideScenario, supposeFigures } from "@lotrinh/reach";
import { namesOf, type Scenario } from "@lotrinh/registry";
import { sentence } from "@lotrinh/wording";
import { longWork } from "./long-work.js";
import type { IndicatorId, LeverId } from "./names.js";
import type { OpenLocality } from "./open-locality.js";

/** A figure that a planner supposes, in the indicator's unit. */
export interface OwnFigure {
  readonly indicator: IndicatorId | (string & {});
  readonly year: number;
  readonly value: number;
}

/** Largest start of a count, and with more draws than `MANY`: a cell with more would run for minutes. */
const [MOST_COUNTED, MOST_WITH_MANY] = [1_000_000, 5000];
const MANY = 20_000;

/** A start, and levers by their ids. */
export type LeverValues = { readonly [name in LeverId | "baseline"]?: number };

/**
 * The same locality under other assumptions about one indicator: its `baseline`, or levers by their ids.
 * @throws RangeError for an indicator or a lever that the scenario knows nothing of, without a scenario, and for a start above a million, with more
 * than 20,000 draws above 5,000
 */
export function suppose(
  locality: OpenLocality,
  indicator: IndicatorId | (string & {}),
  overrides: Overrides & LeverValues,
): OpenLocality {
  if (!locality.scenario) throw new RangeError(`invalid locality; its plan has no scenario: ${locality.id}`);
  const most = locality.assessment.draws > MANY ? MOST_WITH_MANY : MOST_COUNTED;
  if ((overrides.baseline ?? 0) > most)
    throw new RangeError(`invalid baseline; not in [0, ${most}]: ${overrides.baseline}`);
  const scenario = overrideScenario(locality.scenario, indicator, overrides);
  const first = !locality.before || locality.before.scenario === locality.scenario;
  return changed(locality, { scenario: first ? renamed(scenario) : scenario });
}

/**
 * The same locality with one more figure of its own, supposed: what would follow if an indicator had this value in a year.
 * Its notes say whether that figure is used.
 * @throws RangeError for an unknown indicator and for a value out of its bounds
 */
export function supposeFigure(locality: OpenLocality, figure: OwnFigure): OpenLocality {
  const figures = supposeFigures(locality.figures, [{ ...figure, locality: locality.id }], locality.registry);
  const after = changed(locality, { figures });
  return { ...after, notes: [...locality.notes, ...effectNotes(locality, after, figure)] };
}

/** Its name tells that it is no longer the plan's. */
function renamed(scenario: Scenario): Scenario {
  const named = (language: Language) => sentence("SCENARIO_CHANGED", { name: scenario.name[language] }, language);
  return { ...scenario, name: { vi: named("vi"), en: named("en") } };
}

function changed(locality: OpenLocality, change: Partial<Pick<OpenLocality, "scenario" | "figures">>): OpenLocality {
  const after = { ...locality, ...change, before: locality.before ?? locality };
  const { registry, figures, population, referenceClass, id, options, scenario } = after;
  const run = { ...options, ...(scenario ? { scenario } : {}) };
  const input = { registry, figures, population, referenceClass };
  return {
    ...after,
    assessment: longWork(locality.assessment.draws, (progress) => assess(input, id, { ...run, progress })),
  };
}

function effectNotes(before: OpenLocality, after: OpenLocality, { indicator, year, value }: OwnFigure): string[] {
  const effect = figureEffect(before.assessment, after.assessment, { indicator, year, value });
  const { targets, unused, newer, percent } = effect;
  const unit = before.registry.indicators.find(({ id }) => id === indicator)?.unit ?? "";
  const name = indicatorName(indicator, namesOf(before.registry.indicators));
  const said = { name, year, value: quantity(value, unit) };
  const used = {
    older: () =>
      sentence("FIGURE_OLDER", {
        ...said,
        newerYear: newer?.year ?? year,
        newer: newer ? quantity(newer.value, newer.unit) : "",
        status: newer ? statusName(newer.status) : "",
      }),
    "to-come": () => sentence("FIGURE_TO_COME", { ...said, asOf: before.assessment.asOf }),
    unread: () => sentence("FIGURE_UNREAD", said),
  };
  const state = unused === null ? sentence("FIGURE_USED", { ...said, count: targets.length }) : used[unused]();
  return percent === null ? [state] : [state, sentence("FIGURE_PERCENT", { name, value, percent })];
}
