import { certificates as declaration } from "@lotrinh/flows";
import { mean } from "@lotrinh/trajectory";
import type { Clause } from "../../clause/clause.js";
import { GOAL } from "../../given/input.js";
import type { Run } from "../../given/run.js";
import { fanOfMechanism } from "../../trend/fan.js";
import type { Answer } from "../../types/answer.js";
import { drawnAt, shareHolding } from "../drawn.js";
import { gradeOf } from "../grade.js";
import { type Case, type Mechanism, pathsAsked } from "../mechanism.js";
import { leverIn, solutionOf } from "../solution.js";
import { supposedAnswer } from "../supposed-answer.js";
import { wordOf } from "../word.js";
import { BORROWING } from "./certificate-borrowed.js";
import { type CertificateCase, probabilityOfCase, RECOGNITIONS, RENEWAL, simulateCase } from "./certificate-case.js";
import { frontierOf } from "./certificate-frontier.js";
import { messageOf } from "./certificate-message.js";
import { EXPIRED, RECOGNISED, RENEWED } from "./certificate-record.js";
import { RENEWAL_CASES, supposedCertificates } from "./certificate-supposed.js";
import { waitingNote } from "./waiting-note.js";

const SCHOOLS = "national_standard_schools";
const TOTAL = "schools_total";
/** Of what an indicator counts a part. */
export const TOTAL_OF: Readonly<Record<string, string>> = { [SCHOOLS]: TOTAL };
/** Draws with which a lever is solved for where even the start is drawn. */
const LIGHTER = 2000;
const FLOWS = ["expiring", "renewed", "lapsed", "recognised"] as const;

/** A stock of five-year certificates: what expires is renewed with some success, and new ones are recognised. */
export const certificates: Mechanism = {
  declaration,
  indicators: [SCHOOLS],
  supposes: { under: SCHOOLS, levers: declaration.levers.map(({ id }) => id), baseline: "count" },
  restsOn: "assumption",
  needs: () => [[RECOGNISED], [RENEWED, EXPIRED]],
  near: ["national_standard_school_rate"],
  evenInfeasible: true,
  answer,
  paths: (asked, run) => {
    const found = supposedCertificates(asked, run);
    if (!found) return null;
    const flows = simulateCase(found.supposed, found.simulation);
    const { indicator, unit } = asked;
    return {
      conditions: found.conditions,
      outputs: [
        { id: indicator, unit, timing: "year-end", paths: flows.stock },
        ...FLOWS.map((flow) => ({ id: `certificates_${flow}`, unit, paths: flows[flow] })),
      ],
    };
  },
};

/**
 * Null where the reading does not ask for at least so many at the deadline, the scenario lacks a lever, or more schools are at
 * the standard than there are.
 */
function answer(one: Case, run: Run): Answer | null {
  const { horizon } = one.target;
  const { unit } = one.reading;
  const atLeast = atLeastOf(one.clause);
  const found = supposedCertificates(pathsAsked(one), run);
  if (!found || atLeast === null) return null;
  const { supposed, conditions, simulation, evidence, borrowed } = found;
  const simulated = simulateCase(supposed, simulation);
  const drawn = drawnAt(simulated.stock, (count) => count >= atLeast, { from: horizon, to: horizon, unit });
  const { goal = GOAL, solutions: wanted = "main" } = run.wanted;
  const levers = wanted === "none" ? [] : [RECOGNITIONS, RENEWAL];
  const draws = supposed.spread ? Math.min(LIGHTER, simulation.draws) : simulation.draws;
  const lighter = { ...simulation, draws };
  const at = (changed: Partial<CertificateCase>) => probabilityOfCase({ ...supposed, ...changed }, atLeast, lighter);
  const { spread: _, ...counted } = supposed;
  const from = (initial: number) => probabilityOfCase({ ...counted, initial }, atLeast, simulation);
  const solutions = levers.map((id) => {
    const lever = leverIn(declaration, id);
    const key = id === RECOGNITIONS ? "recognitions" : "renewalSuccess";
    return solutionOf(lever, goal, (setting) => at({ [key]: setting }), { step: lever.unit === "share" ? 0.01 : 0.1 });
  });
  const graded = evidence ? gradeOf({ ...evidence, horizon, asOf: run.asOf }) : null;
  const p = shareHolding(drawn);
  return supposedAnswer(drawn, run, {
    ...graded,
    message: messageOf(
      { value: atLeast, year: horizon, p, word: wordOf(p, graded?.grade ?? "D") },
      { conditions, solutions, borrowed, from },
    ),
    notes: supposed.waiting ? [waitingNote(supposed.waiting, (waiting) => at({ waiting }))] : [],
    model: declaration.id,
    conditions,
    constants: borrowed.start
      ? [...BORROWING, RENEWAL_CASES]
      : borrowed.pace
        ? [...BORROWING.slice(2), RENEWAL_CASES]
        : [],
    years: horizon - supposed.from,
    fan: fanOfMechanism(simulated.stock),
    flows: FLOWS.map((id) => {
      const flow = simulated[id];
      return { id, total: flow.years.reduce((sum, year) => sum + mean(flow, year), 0) };
    }),
    solutions,
    frontier:
      wanted === "main" ? frontierOf(supposed, atLeast, unit, { ...simulation, lowest: borrowed.start?.low }) : null,
  });
}

/** The whole count that satisfies the clause; null where it is not “at least so many at the deadline”. */
function atLeastOf(clause: Clause | null): number | null {
  if (clause?.direction !== "least" || clause.period !== "deadline") return null;
  const near = Math.ceil(clause.value);
  return clause.strict && near === clause.value ? near + 1 : near;
}
