import { renderSvg, standaloneSvg, trajectoryChart } from "@lotrinh/charts";
import { type LocalTrajectory, localTrajectory, type TrajectoryOptions, type TrajectorySubject } from "@lotrinh/reach";
import { findingText } from "@lotrinh/wording";
import { imageHtml, showHtml } from "./display.js";
import { escapeHtml } from "./html.js";
import type { OpenLocality } from "./open-locality.js";

/**
 * Where one quantity of a locality goes, under the scenario and with the figures that it was opened with: `enrolment`,
 * `streaming`, `literacy`, `schools` or `teachers`. Runs to 2030 with the assessment's date, seed and draws unless told.
 * @throws RangeError for a subject, year, lever, share or scenario that cannot be
 */
export function trajectory(
  { registry, figures, population, id, scenario, assessment }: OpenLocality,
  of: TrajectorySubject,
  changed: TrajectoryOptions = {},
): LocalTrajectory {
  const { asOf, seed, draws } = assessment;
  const asIs = registry.plans.find((plan) => plan.locality === id && plan.scenarios.length > 0)?.scenarios[0];
  const under = scenario === null || scenario === asIs ? {} : { scenario };
  return localTrajectory({ registry, figures, population }, id, { asOf, seed, draws, ...under, ...changed, of });
}

/**
 * Shows that trajectory as a chart, with what a reader must know of it below.
 * @throws RangeError as `trajectory` does
 */
export async function showTrajectory(
  locality: OpenLocality,
  of: TrajectorySubject,
  changed: TrajectoryOptions = {},
): Promise<string | undefined> {
  const found = trajectory(locality, of, changed);
  const chart = trajectoryChart(found, locality.assessment);
  const picture = chart ? imageHtml(await standaloneSvg(await renderSvg(chart)), { alt: chart.description }) : "";
  const notes = found.notes.map((one) => `<li>${escapeHtml(findingText(one, found.legend.names))}</li>`);
  return showHtml(`${picture}<ul>${notes.join("")}</ul>`);
}
