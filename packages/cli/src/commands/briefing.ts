import { join } from "node:path";
import { buildPack, fileDigests, type Pack, writePack } from "@lotrinh/briefing";
import { sentence } from "@lotrinh/language";
import { type AssessInput, type Assessment, localTrajectories } from "@lotrinh/reach";
import type { Command } from "../command.js";
import { ofLocality } from "../options.js";
import { assessNamed, inputOf, plannedLocality } from "../run.js";
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
    const assessment = await assessNamed(name, invocation);
    const known = await inputOf(invocation, plannedLocality(name, workspace));
    writePack(await packOf(assessment, known, workspace), String(out), { force: force === true });
    streams.note(`${sentence("BRIEFING_WRITTEN", { page }, language)}\n`);
    streams.result(`${page}\n`);
  },
};

const LEAST_LAST_YEAR = 2030;

/** The pack of an assessment, with its paths and the digests of everything that it was made from. */
export function packOf(
  assessment: Assessment,
  { figures, population }: Pick<AssessInput, "figures" | "population">,
  workspace: Workspace,
): Promise<Pack> {
  const { locality, asOf, seed, draws } = assessment;
  const { root, data, seeds } = workspace;
  const to = Math.max(LEAST_LAST_YEAR, Number(asOf.slice(0, 4)));
  const trajectories = localTrajectories(
    { registry: workspace.registry(), figures, ...(population ? { population } : {}) },
    locality,
    { of: ["enrolment", "streaming"], to, asOf, seed, draws },
  );
  return buildPack(assessment, { version, inputs: fileDigests(root, [data, seeds]), trajectories });
}
