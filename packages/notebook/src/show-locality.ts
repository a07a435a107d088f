import {
  boardParts,
  certificateFrontier,
  leverCurve,
  renderSvg,
  standaloneSvg,
  startCurve,
  targetBoard,
  trajectoryFan,
} from "@lotrinh/charts";
import { type TargetAssessment, whatIf } from "@lotrinh/reach";
import { conclusion, sentence } from "@lotrinh/wording";
import { showSvg, showTable } from "./display.js";
import type { OpenLocality } from "./open-locality.js";

/** Shows the ways in which a target can be read, the default first: why, and what can be said under each. */
export function showReadings(locality: OpenLocality, target: string): string | undefined {
  const { readings } = targetOf(locality, target);
  const rows = readings.map((one) => ({
    reading: one.reading.label.vi,
    why: one.reading.why.vi,
    said: conclusion(one, locality.assessment.legend),
  }));
  return showTable(rows, {
    columns: { reading: sentence("NOTEBOOK_READING"), why: sentence("NOTEBOOK_WHY"), said: sentence("NOTEBOOK_SAID") },
  });
}

/** Shows the target board. */
export async function showBoard({ assessment }: OpenLocality): Promise<string | undefined> {
  const parts = boardParts(assessment);
  let shown: string | undefined;
  for (let part = 1; part <= parts; part++) {
    const chart = targetBoard(assessment, { part, parts });
    shown = showSvg(await standaloneSvg(await renderSvg(chart)), { alt: chart.description });
  }
  return shown;
}

/**
 * Shows for which starting value and which effort a target becomes likely.
 * @throws RangeError for a target that has no frontier
 */
export async function showFrontier(locality: OpenLocality, target: string): Promise<string | undefined> {
  const chart = certificateFrontier(targetOf(locality, target));
  if (!chart) throw new RangeError(`invalid target; it has no frontier: ${target}`);
  return showSvg(await standaloneSvg(await renderSvg(chart)), { alt: chart.description });
}

/**
 * Shows how the probability of a target rises with the value that its rate starts from.
 * @throws RangeError for a target that has no such frontier
 */
export async function showStart(locality: OpenLocality, target: string): Promise<string | undefined> {
  const chart = startCurve(targetOf(locality, target), locality.assessment);
  if (!chart) throw new RangeError(`invalid target; no start to look for: ${target}`);
  return showSvg(await standaloneSvg(await renderSvg(chart)), { alt: chart.description });
}

/**
 * Shows the series that bears on a target, with its fan to the deadline; a parent's series says whose it is.
 * @throws RangeError for a target that has no series
 */
export async function showTrend(locality: OpenLocality, target: string): Promise<string | undefined> {
  const chart = trajectoryFan(targetOf(locality, target), locality.assessment);
  if (!chart) throw new RangeError(`invalid target; it has no series: ${target}`);
  return showSvg(await standaloneSvg(await renderSvg(chart)), { alt: chart.description });
}

export interface LeverOptions {
  readonly lever: string;
  readonly settings: readonly number[];
  /** Defaults to 0.8. */
  readonly goal?: number;
}

/** Probability of a target at several settings of one lever, the other assumptions as they are. */
export function tryLever(locality: OpenLocality, target: string, { lever, settings }: LeverOptions) {
  const { registry, figures, population, id, options, scenario } = locality;
  targetOf(locality, target);
  if (!scenario) throw new RangeError(`invalid locality; its plan has no scenario: ${id}`);
  return settings.map((setting) => {
    const run = { ...options, scenario };
    const probability = whatIf({ registry, figures, population }, id, target, { [lever]: setting }, run);
    if (probability === null) throw new RangeError(`invalid target; it has no probability: ${target}`);
    return { setting, probability };
  });
}

/** Shows how the probability of a target rises with one lever. */
export async function showLever(
  locality: OpenLocality,
  target: string,
  options: LeverOptions,
): Promise<string | undefined> {
  const { lever, goal = 0.8 } = options;
  const points = tryLever(locality, target, options);
  const svg = await leverCurve({ lever, points, goal });
  const alt = points.map(({ setting, probability }) => `${setting}: ${sentence("CURVE_POINT", { p: probability })}`);
  return showSvg(await standaloneSvg(svg), { alt: alt.join("; ") });
}

function targetOf({ assessment }: OpenLocality, id: string): TargetAssessment {
  const found = assessment.targets.find((one) => one.target.id === id);
  if (!found) throw new RangeError(`invalid target; not one of ${assessment.locality}: ${id}`);
  return found;
}
