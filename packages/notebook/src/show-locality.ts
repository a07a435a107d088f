import {
  boardParts,
  type Chart,
  certificateFrontier,
  leverCurve,
  startCurve,
  targetBoard,
  trajectoryFan,
} from "@lotrinh/charts";
import { type ReadingAssessment, type TargetAssessment, whatIf } from "@lotrinh/reach";
import { asSentence, conclusion, sentence } from "@lotrinh/wording";
import { present, showTable } from "./display.js";
import { paragraph } from "./forms.js";
import { longWork } from "./long-work.js";
import type { LeverId, TargetId } from "./names.js";
import type { OpenLocality } from "./open-locality.js";
import { showChart } from "./show-chart.js";
import { showPicture } from "./show-picture.js";

/**
 * Shows the ways in which a target can be read, the default first: why, and what can be said under each; of a changed
 * locality also what was said before.
 */
export function showReadings(locality: OpenLocality, target: TargetId | (string & {})): string | undefined {
  const { readings } = targetOf(locality, target);
  const { before, assessment } = locality;
  const said = (one: ReadingAssessment) => asSentence(conclusion(one, assessment.legend));
  const earlier = new Map(before ? targetOf(before, target).readings.map((one) => [one.reading.id, said(one)]) : []);
  const rows = readings.map((one) => ({
    reading: one.reading.label.vi,
    why: one.reading.why.vi,
    was: earlier.get(one.reading.id) ?? "",
    said: said(one),
  }));
  const changed = before !== null && rows.some(({ was, said }) => was !== said);
  return showTable(rows, {
    columns: {
      reading: sentence("NOTEBOOK_READING"),
      why: sentence("NOTEBOOK_WHY"),
      ...(changed ? { was: sentence("COLUMN_BEFORE") } : {}),
      said: sentence("NOTEBOOK_SAID"),
    },
  });
}

/** Shows the target board; of a changed locality also where its probabilities stood before. */
export async function showBoard({ assessment, before }: OpenLocality): Promise<string | undefined> {
  const parts = boardParts(assessment);
  const past = before?.assessment ?? null;
  const shown: string[] = [];
  for (let part = 1; part <= parts; part++) {
    const html = await showChart(targetBoard(assessment, { part, parts, before: past }));
    if (html !== undefined) shown.push(html);
  }
  return shown.length > 0 ? shown.join("") : undefined;
}

/**
 * Shows for which starting value and which effort a target becomes likely; of a changed locality before and after that.
 * @throws RangeError for a target that has no frontier
 */
export function showFrontier(locality: OpenLocality, target: TargetId | (string & {})): Promise<string | undefined> {
  return beside(locality, "it has no frontier", target, (one) => certificateFrontier(targetOf(one, target)));
}

/**
 * Shows how the probability of a target rises with the value that its rate starts from; of a changed locality before and
 * after that.
 * @throws RangeError for a target that has no such frontier
 */
export function showStart(locality: OpenLocality, target: TargetId | (string & {})): Promise<string | undefined> {
  return beside(locality, "no start to look for", target, (one) => startCurve(targetOf(one, target), one.assessment));
}

/** One chart, or where a change makes it another, the two below each other. */
async function beside(
  locality: OpenLocality,
  reason: string,
  target: TargetId | (string & {}),
  draw: (of: OpenLocality) => Chart | null,
): Promise<string | undefined> {
  const now = draw(locality);
  const was = locality.before ? draw(locality.before) : null;
  if (!now && !was) throw new RangeError(`invalid target; ${reason}: ${target}`);
  if (!was || was.description === now?.description) return now ? showChart(now) : undefined;
  const parts = [
    present(paragraph("", { strong: sentence("COLUMN_BEFORE") })),
    await showChart(was),
    present(paragraph(now ? "" : sentence("CHANGE_ANSWERED"), { strong: sentence("COLUMN_AFTER") })),
    now ? await showChart(now) : undefined,
  ].filter((part) => part !== undefined);
  return parts.length > 0 ? parts.join("") : undefined;
}

/**
 * Shows the series that bears on a target, with its fan to the deadline; a parent's series says whose it is, and a changed
 * locality shows the median as it was before.
 * @throws RangeError for a target that has no series
 */
export async function showTrend(locality: OpenLocality, target: TargetId | (string & {})): Promise<string | undefined> {
  const before = locality.before ? targetOf(locality.before, target) : null;
  const chart = trajectoryFan(targetOf(locality, target), locality.assessment, { before });
  if (!chart) throw new RangeError(`invalid target; it has no series: ${target}`);
  return showChart(chart);
}

export interface LeverOptions {
  readonly lever: LeverId | (string & {});
  readonly settings: readonly number[];
  /** Defaults to 0.8. */
  readonly goal?: number;
}

/** Probability of a target at several settings of one lever, the other assumptions as they are. */
export function tryLever(locality: OpenLocality, target: TargetId | (string & {}), { lever, settings }: LeverOptions) {
  const { registry, figures, population, id, options, scenario, assessment } = locality;
  targetOf(locality, target);
  if (settings.length === 0) throw new RangeError("invalid settings; fewer than 1: 0");
  if (settings.some((one, i) => i > 0 && one <= (settings[i - 1] as number)))
    throw new RangeError(`invalid settings; not rising: ${settings.join(", ")}`);
  if (!scenario) throw new RangeError(`invalid locality; its plan has no scenario: ${id}`);
  return longWork(assessment.draws, (progress) =>
    settings.map((setting, index) => {
      const run = { ...options, scenario };
      const probability = whatIf({ registry, figures, population }, id, target, { [lever]: setting }, run);
      if (probability === null) throw new RangeError(`invalid target; it has no probability: ${target}`);
      progress(index + 1, settings.length);
      return { setting, probability };
    }),
  );
}

/** Shows how the probability of a target rises with one lever; of a changed locality also how it rose before. */
export async function showLever(
  locality: OpenLocality,
  target: TargetId | (string & {}),
  options: LeverOptions,
): Promise<string | undefined> {
  const { lever, goal = 0.8 } = options;
  const points = tryLever(locality, target, options);
  const before = locality.before ? tryLever(locality.before, target, options) : null;
  const { answer } = targetOf(locality, target).readings[0] ?? {};
  const solved = answer?.solutions.find((one) => one.lever === lever && one.probability === goal && !one.falls);
  return showPicture(await leverCurve({ lever, points, goal, before, solved: solved?.value ?? null }));
}

function targetOf({ assessment }: OpenLocality, id: string): TargetAssessment {
  const found = assessment.targets.find((one) => one.target.id === id);
  if (found) return found;
  const ids = assessment.targets.map(({ target }) => target.id);
  const alike = ids.filter((one) => one.includes(id));
  throw new RangeError(`invalid target; not one of ${(alike.length > 0 ? alike : ids).join(", ")}: ${id}`);
}
