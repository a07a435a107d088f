import { certificateFrontier, leverCurve, renderSvg, standaloneSvg, targetBoard } from "@lotrinh/charts";
import { leverName, quantity, sentence, statusName } from "@lotrinh/language";
import type { TargetAssessment } from "@lotrinh/reach";
import { showHtml, showSvg } from "./display.js";
import { escapeHtml } from "./html.js";
import { type OpenLocality, suppose } from "./locality.js";

/** Shows the answer of every target that has one: the sentence, and the conditions with their status. */
export function showAnswers({ assessment }: OpenLocality): string | undefined {
  const answers = assessment.targets.flatMap((one) => one.readings[0]?.answer ?? []);
  if (answers.length === 0) return showHtml(`<p>${escapeHtml(sentence("PAGE_NO_ANSWER"))}</p>`);
  return showHtml(
    answers
      .map(({ message, conditions }) => {
        const listed = conditions.map(({ lever, unit, year, value, status }) => {
          const name = lever === null ? sentence("CONDITION_BASELINE", { unit, year }) : leverName(lever);
          return `<li>${escapeHtml(`${name}: ${quantity(value, unit)} – ${statusName(status)}`)}</li>`;
        });
        return `<p><strong>${escapeHtml(sentence(message.code, message.params))}</strong></p><ul>${listed.join("")}</ul>`;
      })
      .join(""),
  );
}

/** Shows the target board. */
export async function showBoard({ assessment }: OpenLocality): Promise<string | undefined> {
  const chart = targetBoard(assessment);
  return showSvg(await standaloneSvg(await renderSvg(chart)), { alt: chart.description });
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

export interface LeverOptions {
  readonly lever: string;
  readonly settings: readonly number[];
  /** Defaults to 0.8. */
  readonly goal?: number;
}

/** Probability of a target at several settings of one lever, the other assumptions as they are. */
export function tryLever(locality: OpenLocality, target: string, { lever, settings }: LeverOptions) {
  const { indicator } = targetOf(locality, target).target;
  return settings.map((setting) => {
    const answer = targetOf(suppose(locality, indicator, { [lever]: setting }), target).readings[0]?.answer;
    if (!answer) throw new RangeError(`invalid target; it has no probability: ${target}`);
    return { setting, probability: answer.probability };
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
