import { sensitivityChart } from "@lotrinh/charts";
import { formatProbability } from "@lotrinh/language";
import type { TargetAssessment } from "@lotrinh/reach";
import { targetFile } from "../cite.js";
import type { Given, WantedFigure } from "../document.js";
import { questionOf } from "../question.js";

/** Which input moves the probability of a target most; null where none moves it by as much as is printed. */
export function tornadoOf(one: TargetAssessment, { dossier, language }: Given): WantedFigure | null {
  const { target, readings } = one;
  const found = dossier.sensitivities[target.id];
  const moved = found?.bars.some(
    ({ low, high }) => formatProbability(low.probability) !== formatProbability(high.probability),
  );
  if (!found || !moved) return null;
  const question = questionOf(one, dossier.assessment.legend.names, language);
  const indicator = readings[0]?.reading.indicator ?? target.indicator;
  const chart = sensitivityChart(found, { question, indicator, language });
  return chart && { name: `dau-vao-${targetFile(target)}`, chart };
}
