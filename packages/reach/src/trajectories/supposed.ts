import { simulateLiteracy } from "@lotrinh/flows";
import { series } from "@lotrinh/observations";
import type { Assumption, Scenario } from "@lotrinh/registry";
import { simulateCase } from "../answers/certificate-case.js";
import { certificateCaseOf } from "../answers/certificates.js";
import { literacyCaseOf } from "../answers/literacy.js";
import { type LiteracyChoice, modelFor, modelUnder } from "../answers/models.js";
import { overrideScenario } from "../answers/override-scenario.js";
import { ancestors, ownEvidence } from "../given/evidence.js";
import { localAges } from "../given/local-ages.js";
import { weakest } from "../given/weakest-status.js";
import { fanOfDraws } from "../trend/fan.js";
import type { Condition } from "../types/answer.js";
import type { TrajectoryBody, TrajectoryInput, TrajectoryOutput } from "../types/trajectory.js";
import type { EnrolmentData } from "./enrolment-basis.js";

const LITERACY = "literacy_level1_rate_15_60";
const SCHOOLS = "national_standard_schools";

export interface SupposedRun {
  readonly data: EnrolmentData;
  readonly scenario: Scenario | null;
  readonly to: number;
  readonly asOf: string;
  readonly seed: number;
  readonly draws: number;
  readonly levers: Readonly<Record<string, number>>;
}

/** Literate adults as a scenario supposes their classes; null where it supposes nothing of them, or ages are missing. */
export function literacyTrajectory(locality: string, run: SupposedRun): TrajectoryBody | null {
  const choice = modelFor(LITERACY) as LiteracyChoice;
  const supposed = suppositionOf(LITERACY, run);
  if (!supposed) return null;
  const { data, asOf, to, seed, draws } = run;
  const { assumption, scenario } = supposed;
  const known = ownEvidence(data.figures, locality, LITERACY, { asOf });
  const year = Math.max(assumption.baseline.year, known?.year ?? 0);
  const country = ancestors(data.registry, locality).at(-1) ?? locality;
  const ages = localAges(data.figures, data.population, { locality, country, year, asOf });
  if (!ages) return null;
  const labels = { locality, indicator: LITERACY, scenario: scenario.id, unit: "percent" };
  const shared = { labels, seed, draws, horizon: to, asOf, figures: data.figures, ages, known, simulated: new Map() };
  const found = literacyCaseOf(choice, assumption, shared);
  if (!found) return null;
  const flows = simulateLiteracy(labels, { ...found.one, draws, seed });
  const output = outputOf(locality, found.conditions);
  return {
    ...{ basis: { locality, kind: "own" }, scenario: scenario.id, model: choice.declaration.id, checkedTo: null },
    outputs: [
      {
        ...output({ id: LITERACY, unit: "percent", timing: "year-end" }),
        observed: series(data.figures, { locality, indicator: LITERACY, asOf }),
        fan: fanOfDraws(flows.rate, 100),
      },
      { ...output({ id: "illiterate_15_60" }), fan: fanOfDraws(flows.illiterate) },
      { ...output({ id: "literacy_learners" }), fan: fanOfDraws(flows.learners) },
      { ...output({ id: "new_literates" }), fan: fanOfDraws(flows.newLiterates) },
    ],
    inputs: found.conditions.map((one) => conditionInput(one, locality)),
    notes: [
      { code: "TRAJECTORY_SUPPOSED", params: {} },
      { code: "TRAJECTORY_UNCHECKED", params: {} },
    ],
  };
}

/** Schools with a live certificate as a scenario supposes renewals and recognitions; null where it supposes nothing. */
export function schoolTrajectory(locality: string, run: SupposedRun): TrajectoryBody | null {
  const choice = modelFor(SCHOOLS);
  const supposed = suppositionOf(SCHOOLS, run);
  if (!supposed || !choice) return null;
  const { data, asOf, to, seed, draws } = run;
  const { assumption, scenario } = supposed;
  const labels = { locality, indicator: SCHOOLS, scenario: scenario.id, unit: "schools" };
  const known = ownEvidence(data.figures, locality, SCHOOLS, { asOf });
  const found = certificateCaseOf(assumption, "schools", { labels, seed, draws, horizon: to, known });
  if (!found) return null;
  const flows = simulateCase(found.one, { labels, seed, draws });
  const output = outputOf(locality, found.conditions);
  return {
    ...{ basis: { locality, kind: "own" }, scenario: scenario.id, model: choice.declaration.id, checkedTo: null },
    outputs: [
      {
        ...output({ id: SCHOOLS, unit: "schools", timing: "year-end" }),
        observed: series(data.figures, { locality, indicator: SCHOOLS, asOf }),
        fan: fanOfDraws(flows.stock),
      },
      ...(["expiring", "renewed", "lapsed", "recognised"] as const).map((id) => ({
        ...output({ id: `certificates_${id}`, unit: "schools" }),
        fan: fanOfDraws(flows[id]),
      })),
    ],
    inputs: found.conditions.map((one) => conditionInput(one, locality)),
    notes: [
      { code: "TRAJECTORY_SUPPOSED", params: {} },
      { code: "TRAJECTORY_UNCHECKED", params: {} },
    ],
  };
}

function suppositionOf(
  indicator: string,
  { scenario, levers }: SupposedRun,
): { readonly scenario: Scenario; readonly assumption: Assumption } | null {
  if (!scenario || !modelUnder(scenario, indicator)) return null;
  const changed = overrideScenario(scenario, indicator, levers);
  const under = modelUnder(changed, indicator);
  return under && { scenario: changed, assumption: under.assumption };
}

function outputOf(locality: string, conditions: readonly Condition[]) {
  const status = weakest(conditions.map((one) => one.status));
  return ({
    id,
    unit = "persons",
    timing = "calendar",
  }: Pick<TrajectoryOutput, "id"> & Partial<Pick<TrajectoryOutput, "unit" | "timing">>) => ({
    ...{ id, unit, timing, locality, status, asked: null, observed: [] },
  });
}

function conditionInput(
  { lever, borrowed, indicator, year, value, unit, status }: Condition,
  locality: string,
): TrajectoryInput {
  return {
    ...{ id: lever ?? indicator, kind: lever === null ? "figures" : "lever", locality: borrowed ?? locality },
    ...{ from: year, to: lever === null ? year : null, value, unit, status, sources: [] },
  };
}
