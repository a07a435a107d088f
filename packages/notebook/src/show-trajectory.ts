import { trajectoryChart } from "@lotrinh/charts";
import { type LocalTrajectory, localTrajectory, type TrajectoryOptions, type TrajectorySubject } from "@lotrinh/reach";
import { findingText } from "@lotrinh/wording";
import { present } from "./display.js";
import { bullets } from "./forms.js";
import type { OpenLocality } from "./open-locality.js";
import { showChart } from "./show-chart.js";

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
 * Shows that trajectory as a chart, with what a reader must know of it below; of a changed
 * locality, and with levers or a share that are tried, also how it went before.
 * @throws RangeError as `trajectory` does
 */
export async function showTrajectory(
  locality: OpenLocality,
  of: TrajectorySubject,
  changed: TrajectoryOptions = {},
): Promise<string | undefined> {
  const found = trajectory(locality, of, changed);
  const before = earlier(locality, of, changed);
  const chart = trajectoryChart(found, locality.assessment, { before });
  const picture = chart ? await showChart(chart) : undefined;
  const notes = present(bullets(found.notes.map((one) => findingText(one, found.legend.names))));
  return notes === undefined ? undefined : `${picture ?? ""}${notes}`;
}

/** How it went before assumptions were changed, or without the settings that are tried here. */
function earlier(
  locality: OpenLocality,
  of: TrajectorySubject,
  { levers, share, ...run }: TrajectoryOptions,
): LocalTrajectory | null {
  const tried = levers !== undefined || share !== undefined;
  return locality.before || tried ? trajectory(locality.before ?? locality, of, run) : null;
}
