import { certificateFrontier, leverCurve, renderSvg, targetBoard } from "@lotrinh/charts";
import { answer, assessment, figure, linesOf, one, silent } from "./small.js";

/** A district with one conditional answer, one from reported figures, and two targets without. */
export function targetBoardOfFourTargets(): Promise<string> {
  const literacy = silent("no-model", { context: [figure()] });
  const preschool = silent("not-evaluable", {
    indicator: "universalisation_preschool4_met",
    comparator: "=",
    value: null,
    unit: "met",
  });
  const reported = one({ answer: answer({ probability: 0.93, allReported: true }), value: 34 });
  return renderSvg(targetBoard(assessment([literacy, one(), preschool, reported])));
}

/** From 33 schools with nine of ten renewed, 2.2 new ones a year. */
export function certificateFrontierOf38Schools(): Promise<string> {
  const baselines = [28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38];
  return drawn(answer({ lines: linesOf([0.8, 0.9, 0.95, 1], baselines), needed: 2 }));
}

/** More is done than is needed. */
export function certificateFrontierWithMoreThanNeeded(): Promise<string> {
  return drawn(answer({ recognitions: 2.4, probability: 0.88, needed: 2 }));
}

export function leverCurveToEightyPercent(): Promise<string> {
  const settings = [1, 1.5, 2, 2.5, 3];
  const points = [0.157, 0.46, 0.72, 0.89, 0.96].map((probability, i) => ({ setting: settings[i] ?? 0, probability }));
  return leverCurve({ lever: "recognitions_per_year", points, goal: 0.8 });
}

function drawn(given: ReturnType<typeof answer>): Promise<string> {
  const chart = certificateFrontier(one({ answer: given }));
  if (!chart) throw new Error("no frontier");
  return renderSvg(chart);
}
