import { sensitivityChart } from "@lotrinh/charts";
import { askedText, indicatorName } from "@lotrinh/language";
import { type Sensitivity, sensitivityOf } from "@lotrinh/reach";
import { longWork } from "./long-work.js";
import type { TargetId } from "./names.js";
import type { OpenLocality } from "./open-locality.js";
import { showChart } from "./show-chart.js";

/**
 * Which input moves the probability of a target most, under the scenario that the locality was opened with.
 * @throws RangeError for a target that has no probability or is none of the locality's
 */
export function sensitivity(
  { registry, figures, population, id, options, scenario, assessment }: OpenLocality,
  target: TargetId | (string & {}),
): Sensitivity {
  const run = { ...options, ...(scenario ? { scenario } : {}) };
  const input = { registry, figures, population };
  const found = longWork(assessment.draws, (progress) => sensitivityOf(input, id, target, { ...run, progress }));
  if (!found) throw new RangeError(`invalid target; it has no probability: ${target}`);
  return found;
}

/**
 * Shows that as bars, the widest first; of a changed locality also where the probability stood before.
 * @throws RangeError as `sensitivity` does, and for a target with fewer than two inputs
 */
export async function showSensitivity(
  locality: OpenLocality,
  target: TargetId | (string & {}),
): Promise<string | undefined> {
  const found = sensitivity(locality, target);
  const reading = locality.assessment.targets.find((one) => one.target.id === target)?.readings[0]?.reading;
  const indicator = reading?.indicator ?? "";
  const asked = reading ? askedText(reading) : "";
  const name = indicatorName(indicator, locality.assessment.legend.names);
  const was = locality.before?.assessment.targets.find((one) => one.target.id === target)?.readings[0]?.answer;
  const before = was?.probability ?? null;
  const chart = sensitivityChart(found, { question: `${name} ${asked}`, indicator, before });
  if (!chart) throw new RangeError(`invalid target; it has fewer than two inputs: ${target}`);
  return showChart(chart);
}
