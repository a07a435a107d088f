import { join } from "node:path";
import { buildPack, fileDigests, type Pack, writePack } from "@lotrinh/briefing";
import { sentence } from "@lotrinh/language";
import {
  type AssessInput,
  type Assessment,
  type AssessOptions,
  assess,
  assessToday,
  localTrajectories,
  sensitivityOf,
  solveTarget,
  TRAJECTORY_SUBJECTS,
} from "@lotrinh/reach";
import type { Scenario } from "@lotrinh/registry";
import type { Command } from "../command.js";
import { ofLocality } from "../options.js";
import { asked } from "../run.js";
import { uninterrupted } from "../uninterrupted.js";
import { version, type Workspace } from "../workspace.js";

export const briefing: Command = {
  name: "briefing",
  words: ["LOCALITY"],
  options: {
    out: { value: "DIR", about: "CLI_OPTION_OUT", example: "briefings/chi-lang", needed: true },
    force: { value: "", about: "CLI_OPTION_FORCE" },
    ...ofLocality,
  },
  about: "CLI_COMMAND_BRIEFING",
  async run(invocation) {
    const { words, options: given, workspace, streams, language } = invocation;
    const { out = "", force } = given;
    const page = join(String(out), "index.html");
    const name = words[0] ?? "";
    const run = await asked(name, invocation);
    const pack = await packOf(assess(...run), run, workspace);
    await uninterrupted(() => writePack(pack, String(out), { force: force === true }));
    streams.note(`${sentence("BRIEFING_WRITTEN", { page }, language)}\n`);
    streams.result(`${page}\n`);
  },
};

const LEAST_LAST_YEAR = 2030;
/** Enough to tell which bar is the wider one. */
const TORNADO_DRAWS = 2000;

/** The pack of an assessment and of what it took, with its paths and the digests of everything that it was made from. */
export function packOf(
  assessment: Assessment,
  [input, locality, options]: Awaited<ReturnType<typeof asked>>,
  { root, data, seeds }: Workspace,
): Promise<Pack> {
  const { asOf } = assessment;
  const to = Math.max(LEAST_LAST_YEAR, Number(asOf.slice(0, 4)));
  const trajectories = localTrajectories(input, locality, { ...options, of: TRAJECTORY_SUBJECTS, to, asOf });
  const today = assessToday(input, locality, options);
  const sensitivities = Object.fromEntries(
    assessment.questions.flatMap((id) => {
      const found = sensitivityOf(input, locality, id, {
        ...options,
        draws: Math.min(assessment.draws, TORNADO_DRAWS),
      });
      return found ? [[id, found]] : [];
    }),
  );
  const portfolios = Object.fromEntries(
    (hasCosts(scenarioOf(input, locality, options)) ? assessment.questions : []).flatMap((id) => {
      const { portfolio } = solveTarget(input, locality, id, options);
      return portfolio ? [[id, portfolio]] : [];
    }),
  );
  const inputs = fileDigests(root, [data, seeds]);
  return buildPack(assessment, { version, inputs, trajectories, today, sensitivities, portfolios });
}

function scenarioOf({ registry }: AssessInput, locality: string, { scenario }: AssessOptions): Scenario | undefined {
  if (typeof scenario === "object") return scenario;
  return registry.plans.find((plan) => plan.locality === locality)?.scenarios[0];
}

/** Costs are a planner's: no bundled scenario has any. */
function hasCosts(scenario: Scenario | undefined): boolean {
  return scenario?.assumptions.some(({ levers }) => levers.some(({ cost }) => cost !== undefined)) ?? false;
}
