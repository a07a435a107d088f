import { existsSync } from "node:fs";
import { inspect } from "node:util";
import { ownFigures } from "@lotrinh/intake";
import { InputError, problemOf, problemText } from "@lotrinh/language";
import {
  type Figures,
  loadFigures,
  loadPopulation,
  loadReferenceClass,
  type Pace,
  type PopulationFigure,
} from "@lotrinh/observations";
import { type Assessment, type AssessOptions, assess, checkScenarios } from "@lotrinh/reach";
import {
  findLocality,
  type Locality,
  loadRegistry,
  type Registry,
  type Scenario,
  withBindingPlan,
  withPlace,
} from "@lotrinh/registry";
import { sentence } from "@lotrinh/wording";
import { longWork } from "./long-work.js";
import type { LocalityName, ScenarioId } from "./names.js";
import { directories } from "./root.js";

/** A locality opened in a notebook: what is promised, what is known, and the assessment that follows. */
export interface OpenLocality {
  readonly id: string;
  readonly name: string;
  readonly registry: Registry;
  readonly figures: Figures;
  readonly population: readonly PopulationFigure[];
  readonly referenceClass: readonly Pace[];
  /** Null for a plan without scenarios. */
  readonly scenario: Scenario | null;
  readonly options: AssessOptions;
  readonly assessment: Assessment;
  /** As it was opened, before a program changed its assumptions or figures; null where none did. */
  readonly before: OpenLocality | null;
  /** What became of the figures that were given, in sentences. */
  readonly notes: readonly string[];
}

export interface OpenOptions extends AssessOptions {
  /** Folder of a plan of one's own, as `lotrinh plan new` makes it; beside the bundled plans. */
  readonly plan?: string;
  /** Of the locality's plans, by id, or one of one's own. Defaults to the first. */
  readonly scenario?: ScenarioId | (string & {}) | Scenario;
}

export interface OpenWithData extends OpenOptions {
  /** File of one's own figures: a filled template, or any table that `lotrinh import` reads. */
  readonly data: string;
}

/** Most draws of a cell: some ten seconds for one locality. */
const MOST_DRAWS = 100_000;

/**
 * Opens a locality by id or name, with or without diacritics, on the project's own data: one with a plan, or any other of
 * the country with the targets that bind it. With a file of its own figures it has to be awaited.
 * @throws InputError UNKNOWN_LOCALITY with the nearest names; CELL_DRAWS for more than 100,000 draws; CELL_PLAN_FOLDER for a folder that is not there; CELL_AS_OF for a date that
 * is no month; for a plan or a file with every problem
 * @throws RangeError for a scenario that its plans do not have, and for draws that are no positive whole number
 */
export function openLocality(name: LocalityName | (string & {}), options: OpenWithData): Promise<OpenLocality>;
export function openLocality(name: LocalityName | (string & {}), options?: OpenOptions): OpenLocality;
export function openLocality(name: string, options: OpenOptions | OpenWithData = {}) {
  checkDraws(options.draws);
  checkMonth(options.asOf);
  const { plan, ...run } = options;
  if (plan !== undefined && !existsSync(plan)) throw new InputError([problemOf("CELL_PLAN_FOLDER", { folder: plan })]);
  const { locality, known } = longWork(0, () => loaded(name, plan));
  if (!("data" in run)) return opened(locality, known, run, []);
  const { data: file, ...rest } = run;
  return ownFigures(file, known.figures, { registry: known.registry, locality }).then(({ figures, doubts, table }) => {
    const read = table ? [sentence("OWN_TABLE_READ", { file, ...table })] : [];
    return opened(locality, { ...known, figures }, rest, [...doubts.map((one) => problemText(one)), ...read]);
  });
}

/** The same as `openLocality`, by a Vietnamese name. */
export const moDiaPhuong: typeof openLocality = (name: string, options: OpenOptions = {}) =>
  openLocality(name, options) as never;

/** All that is known and promised, and the locality of that name. */
function loaded(name: string, plan: string | undefined) {
  const { data, seeds } = directories();
  const registry = loadRegistry({ data, seeds, plans: plan === undefined ? [] : [plan] });
  const problems = checkScenarios(registry);
  if (problems.length > 0) throw new InputError(problems);
  const locality = findLocality(registry, name);
  const bound = withBindingPlan(withPlace(registry, locality), locality);
  const figures = loadFigures({ data, registry });
  const known = {
    registry: bound,
    figures,
    population: loadPopulation({ data, registry }),
    referenceClass: loadReferenceClass({ data, registry }),
  };
  return { locality, known };
}

function opened(
  { id, name }: Locality,
  known: Pick<OpenLocality, "registry" | "figures" | "population" | "referenceClass">,
  options: AssessOptions,
  notes: readonly string[],
): OpenLocality {
  const scenarios = known.registry.plans.filter((plan) => plan.locality === id).flatMap((plan) => plan.scenarios);
  const { scenario = scenarios[0] } = options;
  const chosen = typeof scenario === "object" ? scenario : scenarios.find((one) => one.id === scenario);
  if (scenario !== undefined && !chosen)
    throw new RangeError(`invalid scenario; not one of ${scenarios.map((one) => one.id).join(", ")}: ${scenario}`);
  const run = { ...options, ...(chosen ? { scenario: chosen } : {}) };
  const assessment = longWork(options.draws ?? 0, (progress) => assess(known, id, { ...run, progress }));
  const place = { id, name, ...known, scenario: chosen ?? null, options, assessment, before: null, notes };
  return Object.assign(place, { [inspect.custom]: inWords });
}

/** What a cell prints of a locality that is its last value: thousands of lines otherwise. */
function inWords(this: OpenLocality): string {
  const { name, assessment } = this;
  return sentence("CELL_LOCALITY", { name, count: assessment.targets.length, date: assessment.asOf });
}

function checkMonth(asOf: string | undefined): void {
  if (asOf !== undefined && !/^\d{4}-(?:0[1-9]|1[0-2])$/.test(asOf))
    throw new InputError([problemOf("CELL_AS_OF", { value: asOf })]);
}

/**
 * @throws RangeError for draws that are no positive whole number
 * @throws InputError CELL_DRAWS for more than 100,000
 */
export function checkDraws(draws: number | undefined): void {
  if (draws !== undefined && !(Number.isInteger(draws) && draws > 0))
    throw new RangeError(`invalid draws; not a positive integer: ${draws}`);
  if (draws !== undefined && draws > MOST_DRAWS)
    throw new InputError([problemOf("CELL_DRAWS", { value: draws, most: MOST_DRAWS })]);
}
