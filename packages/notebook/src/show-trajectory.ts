import { trajectoryChart } from "@lotrinh/charts";
import { type LocalTrajectory, localTrajectory, type TrajectoryOptions, type TrajectorySubject } from "@lotrinh/reach";
import { findingText } from "@lotrinh/wording";
import { present } from "./display.js";
import { bullets } from "./forms.js";
import { longWork } from "./long-work.js";
import { checkDraws, type OpenLocality } from "./open-locality.js";
import { showChart } from "./show-chart.js";

/**
 * Where one quantity of a locality goes, under the scenario and with the figures that it was opened with: `enrolment`,
 * `streaming`, `literacy`, `schools` or `teachers`. Runs to 2030 with the assessment's date, seed and draws unless told.
 * @throws RangeError for a subject, year, lever, share or scenario that cannot be
 * @throws InputError CELL_DRAWS for more than 100,000 draws
 */
export function trajectory(
  { registry, figures, population, id, scenario, assessment }: OpenLocality,
  of: TrajectorySubject,
  changed: TrajectoryOptions = {},
): LocalTrajectory {
  const { asOf, seed } = assessment;
  const { draws = assessment.draws } = changed;
  checkDraws(draws);
  const asIs = registry.plans.find((plan) => plan.locality === id && plan.scenarios.length > 0)?.scenarios[0];
  const under = scenario === null || scenario === asIs ? {} : { scenario };
  const run = { asOf, seed, ...under, ...changed, draws, of };
  return longWork(draws, () => localTrajectory({ registry, figures, population }, id, run));
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
