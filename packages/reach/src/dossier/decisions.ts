import type { Answer, Solution } from "../types/answer.js";
import type { TargetAssessment } from "../types/assessment.js";
import type { Decision, DecisionSize, Standing, WantedFigure } from "../types/brief.js";
import { borrowedCost } from "./borrowed-cost.js";
import type { BriefInput } from "./given.js";

const MOST = 3;
/** Probability that a decision aims at. */
const GOAL = 0.8;
/** Targets that readers ask of first count twice, as among the needs. */
const ASKED = 2;
/** What is opened to judgement, and not itself reached, counts for half. */
const OPENED = 0.5;

/** A decision before it is known which figures are to be obtained first. */
export type Made = Omit<Decision, "served">;

interface Found {
  readonly one: TargetAssessment;
  readonly stand: Standing;
  readonly answer: Answer | null;
}

/** What can be decided about the open targets, greatest effect first. */
export function decisionsOf(
  given: BriefInput,
  standings: readonly Standing[],
  figures: readonly WantedFigure[],
): Made[] {
  const { assessment } = given;
  const all = standings.flatMap((stand): Found[] => {
    const one = assessment.targets.find(({ target }) => target.id === stand.target);
    return one ? [{ one, stand, answer: one.readings[0]?.answer ?? null }] : [];
  });
  const by = Number(assessment.asOf.slice(0, 4)) + 1;
  const made = [...efforts(all, by, given), ...counting(all, by, figures), ...clarifying(all, by)];
  const { own, supposed } = beyond(all);
  const rest = [...made, ...byField(own, by)];
  // To get figures first is one thing to do: it is told field by field only where there is room.
  const toGet = rest.length + 1 < MOST ? byField(supposed, by) : together(supposed, by);
  return [...rest, ...toGet].sort((a, b) => b.effect - a.effect).slice(0, MOST);
}

/** How many targets of each decision the figures to obtain first serve. */
export function withServed(decisions: readonly Made[], figures: readonly WantedFigure[]): Decision[] {
  const served = new Set(figures.flatMap(({ answers, firmer }) => [...answers, ...firmer]));
  return decisions.map((one) => ({ ...one, served: one.targets.filter((id) => served.has(id)).length }));
}

/** The first lever of each answer that reaches the goal in its range, set above what the scenario has. */
function efforts(all: readonly Found[], by: number, { assessment, portfolios = {} }: BriefInput): Made[] {
  const { unitCosts } = assessment.legend;
  const levers = new Map<string, { readonly found: Found; readonly solution: Solution; readonly now: number }[]>();
  for (const found of all) {
    const { answer } = found;
    if (!answer || answer.probability >= GOAL) continue;
    const solution = answer.solutions.find(({ value, lever }) => value !== null && value > nowOf(answer, lever));
    if (!solution) continue;
    const now = nowOf(answer, solution.lever);
    const key = `${solution.lever} ${found.stand.field} ${now}`;
    levers.set(key, [...(levers.get(key) ?? []), { found, solution, now }]);
  }
  return [...levers.values()].flatMap((group) => {
    const [first] = group;
    if (!first?.found.answer) return [];
    const { answer, one } = first.found;
    const needed = Math.max(...group.map(({ solution }) => solution.value ?? 0));
    const expiring = answer.flows.find(({ id }) => id === "expiring");
    const size: DecisionSize = {
      now: first.now,
      needed,
      unit: first.solution.unit,
      years: answer.years,
      expiring: expiring ? { value: expiring.total, unit: one.target.unit } : null,
    };
    const targets = group.map(({ found }) => found);
    const cost = portfolios[one.target.id]?.cost ?? null;
    return [
      {
        ...common("effort", targets, by),
        lever: first.solution.lever,
        size,
        goal: first.solution.probability,
        cost,
        borrowed: cost === null ? borrowedCost(first.solution.lever, size, unitCosts) : null,
        effect: sum(targets, ({ answer: of }) => GOAL - (of?.probability ?? GOAL)),
      },
    ];
  });
}

/** Hard targets that no lever brings to the goal: by the place's own figures, and by what is supposed until these are had. */
function beyond(all: readonly Found[]): { readonly own: readonly Found[]; readonly supposed: readonly Found[] } {
  const hard = all.filter(
    ({ stand, answer }) => stand.kind === "hard" && answer && !answer.solutions.some(({ value }) => value !== null),
  );
  return {
    own: hard.filter(({ stand }) => !stand.supposed),
    supposed: hard.filter(({ stand }) => stand.supposed),
  };
}

function byField(hard: readonly Found[], by: number): Made[] {
  const fields = [...new Set(hard.map(({ stand }) => stand.field))];
  return fields.flatMap((field) =>
    together(
      hard.filter(({ stand }) => stand.field === field),
      by,
    ),
  );
}

function together(hard: readonly Found[], by: number): Made[] {
  if (hard.length === 0) return [];
  return [
    {
      ...common("beyond", hard, by),
      effect: sum(hard, ({ answer }) => OPENED * (GOAL - (answer?.probability ?? GOAL))),
    },
  ];
}

/** Figures of communes, by which legal standards are judged. */
function counting(all: readonly Found[], by: number, figures: readonly WantedFigure[]): Made[] {
  const wanted = figures.find(({ places }) => places > 0);
  const targets = all.filter(({ stand }) => wanted?.answers.includes(stand.target));
  if (!wanted || targets.length === 0) return [];
  return [{ ...common("count", targets, by), places: wanted.places, effect: sum(targets, () => OPENED) }];
}

/** Clauses that cannot be judged as they are written; those that only show a direction are none. */
function clarifying(all: readonly Found[], by: number): Made[] {
  const targets = all.filter(({ stand: { kind } }) => kind === "impossible" || kind === "no-measure");
  if (targets.length === 0) return [];
  return [{ ...common("clarify", targets, by), who: "issuer", effect: sum(targets, () => OPENED) }];
}

function common(kind: Decision["kind"], targets: readonly Found[], by: number): Omit<Made, "effect"> {
  const [first] = targets;
  const known = targets.flatMap(({ answer }) => answer?.probability ?? []);
  const last = first?.answer?.fan.at(-1);
  const value = last?.quantiles.find(({ p }) => p === 0.5)?.value;
  const { target, readings = [] } = first?.one ?? {};
  const unit = readings[0]?.reading.unit ?? target?.unit ?? "";
  const spoken = target?.kind !== "change" && last && value !== undefined;
  return {
    kind,
    field: first?.stand.field ?? "other",
    targets: targets.map(({ stand }) => stand.target),
    who: kind === "count" ? "department" : "committee",
    by,
    lever: null,
    size: null,
    // Beside what is expected of the first stands its own probability.
    probability: known.length === 0 ? null : spoken ? (known[0] as number) : Math.min(...known),
    several: !spoken && known.length > 1,
    otherReading: otherReadings(spoken ? targets.slice(0, 1) : targets),
    goal: null,
    without: spoken ? { value, unit, year: last.year } : null,
    cost: null,
    borrowed: null,
    places: 0,
    supposed: targets.some(({ stand }) => stand.supposed),
  };
}

function otherReadings(targets: readonly Found[]): Decision["otherReading"] {
  const found = targets.flatMap(({ stand }) => stand.otherReading ?? []);
  return found.length === 0 ? null : { count: found.length, probability: Math.max(...found) };
}

/** As the scenario sets it, or as things go. */
function nowOf({ conditions, solutions }: Answer, lever: string): number {
  const going = solutions.find((one) => one.lever === lever)?.now;
  return conditions.find((one) => one.lever === lever)?.value ?? going ?? 0;
}

function sum(targets: readonly Found[], of: (found: Found) => number): number {
  return targets.reduce((total, found) => total + (found.stand.asked ? ASKED : 1) * of(found), 0);
}
