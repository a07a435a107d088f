import { renderSvg, sensitivityChart, standaloneSvg } from "@lotrinh/charts";
import { askedText, indicatorName } from "@lotrinh/language";
import { type Sensitivity, sensitivityOf } from "@lotrinh/reach";
import { showSvg } from "./display.js";
import type { OpenLocality } from "./open-locality.js";

/**
 * Which input moves the probability of a target most, under the scenario that the locality was opened with.
 * @throws RangeError for a target that has no probability or is none of the locality's
 */
export function sensitivity(
  { registry, figures, population, id, options, scenario }: OpenLocality,
  target: string,
): Sensitivity {
  const run = { ...options, ...(scenario ? { scenario } : {}) };
  const found = sensitivityOf({ registry, figures, population }, id, target, run);
  if (!found) throw new RangeError(`invalid target; it has no probability: ${target}`);
  return found;
}

/**
 * Shows that as bars, the widest first.
 * @throws RangeError as `sensitivity` does, and for a target with fewer than two inputs
 */
export async function showSensitivity(locality: OpenLocality, target: string): Promise<string | undefined> {
  const found = sensitivity(locality, target);
  const reading = locality.assessment.targets.find((one) => one.target.id === target)?.readings[0]?.reading;
  const indicator = reading?.indicator ?? "";
  const asked = reading ? askedText(reading) : "";
  const name = indicatorName(indicator, locality.assessment.legend.names);
  const chart = sensitivityChart(found, { question: `${name} ${asked}`, indicator });
  if (!chart) throw new RangeError(`invalid target; it has fewer than two inputs: ${target}`);
  return showSvg(await standaloneSvg(await renderSvg(chart)), { alt: chart.description });
}
