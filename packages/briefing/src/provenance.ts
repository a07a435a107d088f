import { createHash } from "node:crypto";
import type { Answer, Assessment, Dossier, LocalTrajectory, TargetAssessment, TodayAssessment } from "@lotrinh/reach";
import { targetAnchor } from "./cite.js";
import type { SaidOnFirstPage } from "./first-page.js";
import { weakestStatus } from "./status.js";
import { successorsOf } from "./successors.js";

type Observation = NonNullable<TargetAssessment["latest"]>;

/** Name by which a pack of ours is known again. */
export const GENERATOR = "lotrinh";

/** A file that a run read or wrote, by the digest of its bytes. */
export interface FileDigest {
  readonly file: string;
  readonly sha256: string;
}

/** Of files by their path. */
export function digestsOf(files: ReadonlyMap<string, Uint8Array>): FileDigest[] {
  return [...files].map(([file, bytes]) => ({ file, sha256: createHash("sha256").update(bytes).digest("hex") }));
}

export interface ProvenanceOptions {
  readonly version: string;
  readonly inputs: readonly FileDigest[];
  readonly outputs: readonly FileDigest[];
  readonly firstPage: readonly SaidOnFirstPage[];
}

/** One number of the pack and what it rests on. */
export interface TracedFigure {
  /** Place on the page. */
  readonly at: string;
  readonly what: "units before" | "units today" | "target" | "figure" | "probability";
  /** Null for what is said of the locality. */
  readonly target: string | null;
  readonly value: number | null;
  readonly unit: string;
  readonly status: string;
  readonly from: Readonly<Record<string, unknown>>;
}

export interface Provenance {
  readonly generator: { readonly name: string; readonly version: string };
  readonly locality: string;
  readonly asOf: string;
  readonly seed: number;
  readonly draws: number;
  readonly scenario: string;
  readonly inputs: readonly FileDigest[];
  readonly outputs: readonly FileDigest[];
  readonly plans: readonly object[];
  readonly sources: readonly object[];
  /** Each sentence of the first page with its numbers, and the targets among `figures` that it is of. */
  readonly firstPage: readonly SaidOnFirstPage[];
  readonly figures: readonly TracedFigure[];
  /** Each with its inputs, notes and fans; rows of figures by file and line. */
  readonly trajectories: readonly object[];
  /** Units of today with their parts, and where each open target went; null where nothing had to move. */
  readonly today: object | null;
  /** What moves a probability most, by target. */
  readonly sensitivities: Readonly<Record<string, object>>;
  /** Settings of several levers together and their costs, by target. */
  readonly portfolios: Readonly<Record<string, object>>;
  /** Figures on which a planner's file and what was known differ, the one that holds first. */
  readonly conflicts: readonly object[];
}

/** Where every figure of the pack comes from, for machines: a clause, a row of figures, or a model and its conditions. */
export function provenance(
  { assessment, trajectories, today, sensitivities, portfolios, conflicts }: Omit<Dossier, "brief">,
  { version, inputs, outputs, firstPage }: ProvenanceOptions,
): Provenance {
  const { locality, asOf, seed, draws, scenario, legend, targets } = assessment;
  return {
    generator: { name: GENERATOR, version },
    locality,
    asOf,
    seed,
    draws,
    scenario,
    inputs,
    outputs,
    plans: Object.values(legend.plans),
    sources: Object.values(legend.sources),
    firstPage,
    figures: [...unitsOf(assessment), ...targets.flatMap(figuresOf)],
    trajectories: trajectories.map(pathOf),
    today: todayOf(today),
    sensitivities,
    portfolios,
    conflicts: conflicts.map(({ kept, setAside, reason }) => ({
      ...{ reason, kept: observation(kept), setAside: observation(setAside) },
    })),
  };
}

function todayOf(today: TodayAssessment | null) {
  if (!today || today.missing !== null) return null;
  const { validTo, sharedBy, joined, units, targets } = today;
  const open = targets.filter(({ state }) => state === "open");
  return {
    ...{ at: "index.html#don-vi-hien-nay", validTo, sharedBy, joined, units },
    targets: open.map(({ target, rule, why, probability, unitsNeeded, units: parts }) => ({
      ...{ target: target.id, rule, why, probability, unitsNeeded, units: parts },
    })),
  };
}

function pathOf({ legend: _, ...one }: LocalTrajectory) {
  return {
    at: "index.html#quy-dao",
    ...one,
    outputs: one.outputs.map((each) => ({ ...each, observed: each.observed.map(observation) })),
  };
}

function unitsOf(assessment: Assessment): TracedFigure[] {
  const found = successorsOf(assessment);
  if (!found) return [];
  const from = { source: found.source };
  const both = { at: "index.html", target: null, unit: "communes", status: "reported", from };
  return [
    { ...both, what: "units before", value: found.old },
    { ...both, what: "units today", value: found.today.length },
  ];
}

function figuresOf({ target, latest, context, readings }: TargetAssessment): TracedFigure[] {
  const at = `index.html#${targetAnchor(target)}`;
  const { plan, section, line, phrase } = target;
  const { answer, outcome } = readings[0] ?? {};
  const known = [outcome?.observation, latest].filter((one) => one != null);
  return [
    {
      at,
      what: "target",
      target: target.id,
      value: target.value,
      unit: target.unit,
      status: "reported",
      from: { plan, section, line, phrase, file: target.place.file, at: target.place.line },
    },
    ...[...new Set([...known, ...context])].map((one) => ({ at, target: target.id, ...observation(one) })),
    ...(answer ? [{ at, target: target.id, ...computed(answer) }] : []),
  ];
}

function observation({ locality, indicator, year, value, unit, status, quality, source, file, line }: Observation) {
  return {
    what: "figure" as const,
    locality,
    indicator,
    year,
    value,
    unit,
    status,
    quality,
    from: { source, file, at: line },
  };
}

function computed({ probability, model, score, grade, conditions, solutions, flows, frontier }: Answer) {
  return {
    what: "probability" as const,
    value: probability,
    unit: "probability",
    status: weakestStatus(conditions) ?? "estimated",
    grade,
    from: { model, score, conditions },
    solutions,
    flows,
    frontier,
  };
}
