import { enrolment } from "@lotrinh/flows";
import { quantile } from "@lotrinh/trajectory";
import { LEVELS, pupilsOf } from "../given/levels.js";
import { weakest } from "../given/weakest-status.js";
import type { PupilProjection } from "../pupils/project-pupils.js";
import { fanOfDraws } from "../trend/fan.js";
import type { Finding } from "../types/finding.js";
import type { GradePupils, TrajectoryBody, TrajectoryOutput } from "../types/trajectory.js";

/** Pupils by level and grade, entrants to grade 1, and completers of grades 9 and 12. */
export function enrolmentTrajectory(
  locality: string,
  projection: PupilProjection,
  { asOf }: { readonly asOf: string },
): TrajectoryBody {
  const { basis, inputs, notes, checkedTo } = projection;
  const pupils = pupilOutputs(locality, projection);
  return {
    ...{ basis, scenario: "", model: enrolment.id, checkedTo, inputs },
    outputs: [...pupils, ...flowOutputs(locality, projection)],
    grades: gradePupils(projection, Number(asOf.slice(0, 4))),
    notes: [
      ...notes,
      ...pupils.flatMap(laterFigures),
      { code: "TRAJECTORY_COMPLETION", params: { percent: completionOf(projection) } },
    ],
  };
}

function gradePupils({ grades }: PupilProjection, from: number): GradePupils[] {
  return grades.flatMap((pupils, i) =>
    pupils.years
      .filter((year) => year >= from)
      .map((year) => {
        const [low, median, high] = [0.1, 0.5, 0.9].map((p) => quantile(pupils, year, p)) as [number, number, number];
        return { year, grade: i + 1, low, median, high };
      }),
  );
}

/** Figures of years that are projected, as a level may have them before the others: whether they lie in the fan. */
function laterFigures({ fan, observed }: TrajectoryOutput): Finding[] {
  return observed.flatMap(({ indicator, year, value }) => {
    const there = fan.find((one) => one.year === year);
    if (!there) return [];
    const [low, high] = [0.1, 0.9].map((p) =>
      Math.round(there.quantiles.find((one) => one.p === p)?.value ?? Number.NaN),
    ) as [number, number];
    const inside = value >= low && value <= high;
    const code = inside ? "TRAJECTORY_LATER_INSIDE" : "TRAJECTORY_LATER_OUTSIDE";
    return [{ code, params: { indicator, year, value, low, high } }];
  });
}

/** Place and status that results of a projection of pupils have; those of completers rest on the completion supposed. */
export function ofProjection(locality: string, { basis, inputs }: PupilProjection, completers = false) {
  const statuses = inputs.filter(({ kind }) => completers || kind !== "parameter").map(({ status }) => status);
  return {
    locality: basis.kind === "scaled" ? locality : basis.locality,
    status: weakest(["estimated", ...statuses]),
  };
}

function pupilOutputs(locality: string, projection: PupilProjection): TrajectoryOutput[] {
  const { from, own, basis, pupils } = projection;
  return LEVELS.map((level) => ({
    ...ofProjection(locality, projection),
    ...{ id: pupilsOf(level), unit: "persons", timing: "autumn", asked: null },
    observed: basis.kind === "scaled" ? [own[level] ?? []].flat() : from.observed[level],
    fan: fanOfDraws(pupils[level]),
  }));
}

function flowOutputs(locality: string, projection: PupilProjection): TrajectoryOutput[] {
  const common = { unit: "persons", asked: null, observed: [] };
  const entering = { ...common, ...ofProjection(locality, projection), timing: "autumn" as const };
  const leaving = { ...common, ...ofProjection(locality, projection, true), timing: "june" as const };
  const { entrants, completersGrade9, completersGrade12 } = projection;
  return [
    { ...entering, id: "entrants_grade1", fan: fanOfDraws(entrants) },
    { ...leaving, id: "completers_grade9", fan: fanOfDraws(completersGrade9) },
    { ...leaving, id: "completers_grade12", fan: fanOfDraws(completersGrade12) },
  ];
}

/** Per cent of grades 9 and 12 that is supposed to complete. */
export function completionOf({ inputs }: PupilProjection): number {
  return 100 * (inputs.find(({ id }) => id === "completion_grades_9_and_12")?.value ?? Number.NaN);
}
