import { type Figures, latest, type PopulationFigure } from "@lotrinh/observations";
import type { Registry, Scenario } from "@lotrinh/registry";
import { PLACES } from "../answers/streaming/vocational-places.js";
import { DRAWS, SEED } from "../given/input.js";
import { namesIn } from "../given/names-in.js";
import { type Run, runOf, shared } from "../given/run.js";
import { scenarioOf } from "../given/scenario-of.js";
import type { SupposedFigure } from "../given/suppose-figures.js";
import { GRADE_9 } from "../pupils/own-grade9.js";
import { type PupilProjection, projectPupils } from "../pupils/project-pupils.js";
import { finding } from "../types/finding.js";
import {
  type LocalTrajectory,
  TRAJECTORY_SUBJECTS,
  type TrajectoryBody,
  type TrajectoryLegend,
  type TrajectorySubject,
} from "../types/trajectory.js";
import { enrolmentTrajectory } from "./enrolment.js";
import { SUPPOSED, trajectoryLevers } from "./levers.js";
import { RATES, seriesTrajectory } from "./series-trajectory.js";
import { streamingTrajectory } from "./streaming.js";
import { supposedTrajectory } from "./supposed-trajectory.js";
import { teacherTrajectory } from "./teachers.js";

export interface TrajectoryData {
  readonly registry: Registry;
  readonly figures: Figures;
  /** Single ages; without them entrants beyond the births known carry on as they were. Defaults to none. */
  readonly population?: readonly PopulationFigure[];
}

export interface TrajectoryOptions {
  /** Last year, that in which the school year starts; defaults to 2030. */
  readonly to?: number;
  /** `YYYY-MM`; defaults to the date of the bundled data. */
  readonly asOf?: string;
  /** Defaults to 1. */
  readonly seed?: number;
  /** Defaults to 10,000. */
  readonly draws?: number;
  /** A scenario, or the id of one of the plan's; defaults to the plan's first, the state as is. */
  readonly scenario?: string | Scenario;
  /** Settings by the ids of `trajectoryLevers`. */
  readonly levers?: Readonly<Record<string, number>>;
  /** Per cent of the completers of grade 9 who are to learn a trade; defaults to what the plan asks. */
  readonly share?: number;
}

const LAST_YEAR = 2060;

/**
 * Where one quantity of a locality goes: what was seen by year, the fan by year, whose figures it rests on, and every
 * input with its status. Figures that the scenario supposes take the place of those known. Pupils that are not known here are those of the nearest level above, and said to be that level's;
 * with figures of the locality's own pupils (`supposeFigures` adds a planner's) they are cut to its size. Plain data.
 * @throws RangeError for a year, lever, share, scenario or subject that cannot be
 */
export function localTrajectory(
  data: TrajectoryData,
  locality: string,
  { of, ...options }: TrajectoryOptions & { readonly of: TrajectorySubject },
): LocalTrajectory {
  return localTrajectories(data, locality, { ...options, of: [of] })[0] as LocalTrajectory;
}

/** Several of them in one simulated world, with pupils projected once. Errors as for `localTrajectory`. */
export function localTrajectories(
  data: TrajectoryData,
  locality: string,
  {
    of,
    to = 2030,
    asOf = data.registry.asOf,
    seed = SEED,
    draws = DRAWS,
    scenario,
    levers = {},
    share,
  }: TrajectoryOptions & { readonly of: readonly TrajectorySubject[] },
): LocalTrajectory[] {
  check(of, { to, asOf, share, levers });
  const chosen = chosenScenario(data.registry, locality, scenario);
  const run = runOf(data, chosen, { asOf, seed, draws });
  const pupils = () =>
    shared(run, `pupils ${locality}`, () => projectPupils(run, locality, { to, asOf, seed, draws, levers }));
  return of.map((subject) => {
    const declared = trajectoryLevers(subject).map(({ id }) => id);
    const own = Object.fromEntries(Object.entries(levers).filter(([id]) => declared.includes(id)));
    const made = bodyOf(subject, locality, { pupils, run, to, levers: own, share });
    const body = restsOn(made, chosen?.observations ?? []) ? { ...made, scenario: chosen?.id ?? "" } : made;
    const idle = scenario !== undefined && body.scenario === "" ? [finding("TRAJECTORY_SCENARIO_IDLE", {})] : [];
    const legend = legendOf(run, locality, body, body.scenario === "" ? null : chosen);
    return { locality, of: subject, to, asOf, seed, draws, ...body, notes: [...body.notes, ...idle], legend };
  });
}

interface Making {
  readonly pupils: () => PupilProjection | null;
  readonly run: Run;
  readonly to: number;
  readonly levers: Readonly<Record<string, number>>;
  readonly share: number | undefined;
}

function bodyOf(
  subject: TrajectorySubject,
  locality: string,
  { pupils, run, to, levers, share }: Making,
): TrajectoryBody {
  const { registry, figures, asOf } = run;
  const nearest = { registry, figures, asOf, to };
  if (subject === "literacy" || subject === "schools") {
    const supposed = supposedTrajectory(locality, SUPPOSED[subject], run, { to, levers });
    return supposed ?? seriesTrajectory(locality, RATES[subject], nearest);
  }
  const projection = pupils();
  if (!projection) return seriesTrajectory(locality, [], nearest);
  if (subject === "streaming") {
    const grade9 = latest(figures, { locality, indicator: GRADE_9, asOf }) ?? null;
    const seats = latest(figures, { locality, indicator: PLACES, asOf }) ?? null;
    return streamingTrajectory(locality, projection, { registry, levers, share, grade9, seats });
  }
  return subject === "teachers"
    ? teacherTrajectory(locality, projection, { registry, figures, asOf })
    : enrolmentTrajectory(locality, projection, { asOf });
}

/** Whether a figure that a scenario supposes is among the inputs. */
function restsOn({ inputs }: TrajectoryBody, supposed: readonly SupposedFigure[]): boolean {
  return supposed.some((one) => inputs.some(({ id, locality }) => id === one.indicator && locality === one.locality));
}

function check(
  of: readonly TrajectorySubject[],
  {
    to,
    asOf,
    share,
    levers,
  }: { to: number; asOf: string; share: number | undefined; levers: TrajectoryOptions["levers"] },
): void {
  for (const subject of of) {
    if (!TRAJECTORY_SUBJECTS.includes(subject)) {
      throw new RangeError(`invalid of; not one of ${TRAJECTORY_SUBJECTS.join(", ")}: ${subject}`);
    }
  }
  const now = Number(asOf.slice(0, 4));
  if (!Number.isInteger(to) || to < now || to > LAST_YEAR) {
    throw new RangeError(`invalid to; not a year in [${now}, ${LAST_YEAR}]: ${to}`);
  }
  if (share !== undefined && !(share >= 0 && share <= 100)) {
    throw new RangeError(`invalid share; not in [0, 100]: ${share}`);
  }
  const declared = of.flatMap((subject) => trajectoryLevers(subject));
  for (const [id, value] of Object.entries(levers ?? {})) {
    const lever = declared.find((one) => one.id === id);
    if (!lever) throw new RangeError(`invalid lever; not one of ${declared.map((one) => one.id).join(", ")}: ${id}`);
    const [least, most] = lever.range;
    if (!(value >= least && value <= most)) {
      throw new RangeError(`invalid ${id}; not in [${least}, ${most}]: ${value}`);
    }
  }
}

function chosenScenario(
  { plans }: Registry,
  locality: string,
  scenario: string | Scenario | undefined,
): Scenario | null {
  if (typeof scenario === "object") return scenario;
  const plan = plans.find((one) => one.locality === locality && one.scenarios.length > 0);
  if (plan) return scenarioOf(plan, scenario);
  if (scenario !== undefined) throw new RangeError(`invalid scenario; ${locality} has none: ${scenario}`);
  return null;
}

function legendOf(
  { registry, figures }: { readonly registry: Registry; readonly figures: Figures },
  locality: string,
  { outputs, inputs, notes }: TrajectoryBody,
  scenario: Scenario | null,
): TrajectoryLegend {
  const places = new Set([locality, ...outputs.map((one) => one.locality), ...inputs.map((one) => one.locality ?? "")]);
  const sources = new Set([
    ...inputs.flatMap((one) => one.sources),
    ...outputs.flatMap((one) => one.observed.map(({ source }) => source)),
  ]);
  const named = <T extends { readonly id: string }>(all: readonly T[], ids: ReadonlySet<string>) =>
    Object.fromEntries(all.filter(({ id }) => ids.has(id)).map((one) => [one.id, one]));
  return {
    names: namesIn([outputs, inputs, notes], registry.indicators),
    localities: named(registry.localities, places),
    sources: named(figures.sources, sources),
    scenario: scenario?.name ?? null,
  };
}
