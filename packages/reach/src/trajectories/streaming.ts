import { missingPlaces, streaming } from "@lotrinh/flows";
import type { Observation } from "@lotrinh/observations";
import type { Registry, Target } from "@lotrinh/registry";
import { drawsAt, quantile, type Trajectory } from "@lotrinh/trajectory";
import { weakest } from "../given/weakest-status.js";
import { figuresInput } from "../pupils/enrolment-basis.js";
import { autumnAfter, outsideUpperSecondary } from "../pupils/outside.js";
import { type CountedCohorts, countedGrade9 } from "../pupils/own-grade9.js";
import { leverInput, type PupilProjection } from "../pupils/project-pupils.js";
import { fanOfDraws } from "../trend/fan.js";
import { type Finding, finding } from "../types/finding.js";
import type { AskedShare, TrajectoryBody, TrajectoryInput, TrajectoryOutput } from "../types/trajectory.js";
import { completionOf, ofProjection } from "./enrolment.js";

const VOCATIONAL = "places_vocational_after_grade9";

/** What plans ask of completers, and the places that it needs. */
const ASKED = [
  {
    id: VOCATIONAL,
    grade: 9,
    indicators: [
      "lower_secondary_graduates_to_dual_track_rate",
      "lower_secondary_graduates_to_vocational_rate",
      "lower_secondary_graduates_to_vocational_secondary_rate",
      "lower_secondary_graduates_to_vocational_all_rate",
    ],
  },
  { id: "places_further_after_grade9", grade: 9, indicators: ["transition_rate_lower_secondary_to_further"] },
  {
    id: "places_vocational_after_grade12",
    grade: 12,
    indicators: [
      "upper_secondary_graduates_to_vocational_college_rate",
      "upper_secondary_graduates_to_vocational_rate",
    ],
  },
] as const;
const SEATS = "vocational_seats";

export interface StreamingChoices {
  readonly registry: Registry;
  readonly levers: Readonly<Record<string, number>>;
  /** Pupils of grade 9 that the locality itself has counted; null where it has not. */
  readonly grade9: Observation | null;
  /** Vocational places that the locality itself has for its completers of grade 9; null where it has not said. */
  readonly seats: Observation | null;
  /** Per cent of the completers of grade 9 who are to learn a trade; defaults to what the locality's plan asks. */
  readonly share: number | undefined;
}

/**
 * Completers of grades 9 and 12, entrants to grade 10 as the pupils by level imply, those left for other ways, and the
 * places that a plan's share needs. Places stand in the autumn after the completers' June. No streaming series is published,
 * so the shares themselves are not projected.
 */
export function streamingTrajectory(
  locality: string,
  projection: PupilProjection,
  { registry, levers, share, grade9, seats: known }: StreamingChoices,
): TrajectoryBody {
  const { basis, inputs, notes, checkedTo, completersGrade12 } = projection;
  const counted = grade9 && countedGrade9(projection, grade9);
  const { completersGrade9, grade10 } = counted ?? projection;
  const { completers: from9, outside } = outsideUpperSecondary({ completersGrade9, grade10 });
  const from12 = autumnAfter(completersGrade12);
  const asked = askedShares(registry, locality, share);
  const estimated = { ...ofProjection(locality, projection), unit: "persons", asked: null, observed: [] };
  const supposed = { ...estimated, ...ofProjection(locality, projection, true) };
  // What is counted here is this locality's, though the rest be of a level above.
  const here = counted ? { locality } : {};
  // A place's own seats say nothing of the completers of a level above.
  const own = levers[SEATS] === undefined && (counted || basis?.kind !== "parent") ? known : null;
  const seats = levers[SEATS] ?? own?.value;
  const places = asked.flatMap(({ id, grade, ...one }): TrajectoryOutput[] => {
    const completers = grade === 9 ? from9 : from12;
    const needed = {
      ...supposed,
      ...(grade === 9 ? here : {}),
      status: weakest(["assumed", supposed.status]),
      timing: "autumn" as const,
      asked: one,
    };
    const fan = fanOfDraws(completers, one.percent / 100);
    const out: TrajectoryOutput = { ...needed, id, fan };
    if (id !== VOCATIONAL || seats === undefined) return [out];
    const target = one.percent / 100;
    const missing = completers.values.map((people) => missingPlaces(people, { target, places: seats }));
    return [out, { ...needed, id: "places_missing_after_grade9", fan: fanOfDraws({ ...completers, values: missing }) }];
  });
  return {
    ...{ basis, scenario: "", model: streaming.id, checkedTo },
    outputs: [
      { ...supposed, ...here, id: "completers_grade9", timing: "june", fan: fanOfDraws(completersGrade9) },
      { ...estimated, ...here, id: "entrants_grade10", timing: "autumn", fan: fanOfDraws(grade10) },
      { ...supposed, ...here, id: "outside_upper_secondary", timing: "autumn", fan: fanOfDraws(outside) },
      { ...supposed, id: "completers_grade12", timing: "june", fan: fanOfDraws(completersGrade12) },
      ...places,
    ],
    inputs: [
      ...inputs,
      ...(counted ? [figuresInput([counted.row])].filter((one) => one !== null) : []),
      ...asked.map(askedInput),
      ...(own ? placesInput(own) : []),
      ...streaming.levers.filter(({ id }) => id === SEATS).flatMap((lever) => leverInput(lever, levers[SEATS])),
    ],
    notes: [
      ...notes,
      ...(grade9 ? [grade9Note(locality, grade9, counted, registry)] : []),
      ...notesOf(projection, asked, levers["upper_secondary_transition"] !== undefined),
      ...asked.filter(({ id }) => id === VOCATIONAL).flatMap(({ percent }) => roomFor(percent, from9, outside)),
    ],
  };
}

function placesInput(known: Observation): TrajectoryInput[] {
  const figures = figuresInput([known]);
  return figures ? [{ ...figures, value: known.value }] : [];
}

/** That a count of grade 9 took the place of the estimate, or why it did not. */
function grade9Note(
  locality: string,
  { year, value }: Observation,
  counted: CountedCohorts | null,
  { localities }: Registry,
): Finding {
  const place = localities.find(({ id }) => id === locality)?.name ?? locality;
  return counted
    ? finding("TRAJECTORY_GRADE9", { place, year, value, estimated: counted.estimated })
    : finding("TRAJECTORY_GRADE9_IDLE", { place, year, value });
}

/** Whether the share fits into those who do not enter upper secondary, in the last year. */
function roomFor(percent: number, completers: Trajectory, outside: Trajectory): Finding[] {
  const year = outside.years.at(-1);
  if (year === undefined) return [];
  const [all, left] = [drawsAt(completers, year), drawsAt(outside, year)];
  const enough = left.filter((people, k) => people >= ((all[k] as number) * percent) / 100).length / left.length;
  const places = toTheTen(quantile(completers, year, 0.5) * (percent / 100));
  const params = { percent, year, p: enough, places, outside: toTheTen(quantile(outside, year, 0.5)) };
  return [{ code: params.places > params.outside ? "TRAJECTORY_NO_ROOM" : "TRAJECTORY_ROOM", params }];
}

type Asked = AskedShare & { readonly id: (typeof ASKED)[number]["id"]; readonly grade: 9 | 12 };

/** What the locality's plans ask by share, the latest deadline of each kind first; a planner's own share comes before. */
function askedShares({ plans }: Registry, locality: string, share: number | undefined): Asked[] {
  const targets = plans
    .filter((plan) => plan.locality === locality)
    .flatMap((plan) => plan.targets)
    .sort((a, b) => b.horizon - a.horizon);
  return ASKED.flatMap(({ id, grade, indicators }): Asked[] => {
    if (id === VOCATIONAL && share !== undefined) {
      return [{ id, grade, percent: share, target: null, indicator: indicators[1] }];
    }
    const found = targets.find((one) => isShare(one) && (indicators as readonly string[]).includes(one.indicator));
    return found ? [{ id, grade, percent: found.value as number, target: found.id, indicator: found.indicator }] : [];
  });
}

function isShare({ unit, value, comparator }: Target): boolean {
  return unit === "percent" && value !== null && comparator !== "increase_by" && comparator !== "decrease_by";
}

function askedInput({ percent, indicator }: Asked): TrajectoryInput {
  return {
    ...{ id: indicator, kind: "parameter", locality: null, from: null, to: null },
    ...{ value: percent, unit: "percent", status: "assumed", sources: [] },
  };
}

function notesOf(projection: PupilProjection, asked: readonly Asked[], transitionSet: boolean): Finding[] {
  const transition = Math.round(1000 * projection.toGrade10) / 10;
  const vocational = asked.find(({ id }) => id === VOCATIONAL);
  return [
    { code: "TRAJECTORY_COMPLETION", params: { percent: completionOf(projection) } },
    ...(transitionSet ? [] : [finding("TRAJECTORY_TRANSITION", { percent: transition })]),
    { code: "TRAJECTORY_NO_STREAMING_SERIES", params: {} },
    ...(vocational
      ? [
          finding(vocational.target ? "TRAJECTORY_SHARE_OF_PLAN" : "TRAJECTORY_SHARE_SET", {
            percent: vocational.percent,
          }),
        ]
      : [finding("TRAJECTORY_NO_SHARE", {})]),
  ];
}

/** Finer than that no projection is known. */
function toTheTen(people: number): number {
  return 10 * Math.round(people / 10);
}
