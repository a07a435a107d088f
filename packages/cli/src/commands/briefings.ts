import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkPackFolder } from "@lotrinh/briefing";
import { InputError, type Problem } from "@lotrinh/language";
import { findLocality, type Registry } from "@lotrinh/registry";
import { Tinypool } from "tinypool";
import type { PackMade, PackRequest } from "../briefing-worker.js";
import type { Invocation } from "../command.js";
import { putPack } from "../put-pack.js";
import { plannedLocality } from "../run.js";
import { UsageError } from "../usage-error.js";
import type { Workspace } from "../workspace.js";

/** A pack takes some 600 MB while it is made. */
const MOST_THREADS = 4;
/** Of what a simulation makes hardly anything stays: with room for it, less time goes into collecting. */
const YOUNG = 96;

/**
 * Packs of several localities, each in a folder of its own under `--out`, on as many processors as there are; the bytes are
 * those of each alone. One that cannot be made keeps no other from being written.
 */
export async function briefings(invocation: Invocation, made: PackRequest["made"]): Promise<void> {
  const { words, options, format, language, workspace, streams } = invocation;
  const localities = localitiesOf(words, workspace);
  const folders = localities.map((id) => join(String(options["out"]), id));
  for (const folder of folders) checkPackFolder(folder, { force: options["force"] === true });
  const threads = Math.min(MOST_THREADS, localities.length, availableParallelism());
  const pool = new Tinypool({
    filename: fileURLToPath(new URL("../briefing-worker.js", import.meta.url)),
    ...{ minThreads: threads, maxThreads: threads },
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
  });
  const plans = typeof options["plan"] === "string" ? [options["plan"]] : [];
  const problems: Problem[] = [];
  try {
    const begin = (locality: string): Promise<PackMade> => {
      const request: PackRequest = { locality, options, format, language, made, plans, root: workspace.root };
      return pool.run(request, { name: "makePack" });
    };
    const coming = new Map(longestFirst(localities, workspace.registry()).map((one) => [one, begin(one)]));
    // Each is told in its turn, in the order of the names.
    for (const one of coming.values()) one.catch(() => {});
    for (const [i, locality] of localities.entries()) {
      const { notes, ...found } = (await coming.get(locality)) as PackMade;
      for (const note of notes) streams.note(note);
      if ("problems" in found) problems.push(...found.problems);
      else await putPack(found.pack, folders[i] as string, invocation);
    }
  } finally {
    await pool.destroy();
  }
  if (problems.length > 0) throw new InputError(problems);
}

/** A lever that scenarios set takes as long to tabulate as some targets do to be answered. */
const TARGETS_OF_A_LEVER = 8;

/** What takes longest is begun first, so that no processor is left with it alone. */
function longestFirst(localities: readonly string[], { plans }: Registry): string[] {
  const work = (locality: string): number =>
    plans
      .filter((plan) => plan.locality === locality)
      .reduce((sum, { targets, scenarios }) => {
        const assumed = scenarios.flatMap(({ assumptions }) => assumptions);
        const levers = assumed.reduce((count, one) => count + one.levers.length, 0);
        return sum + targets.length + TARGETS_OF_A_LEVER * levers;
      }, 0);
  return [...localities].sort((a, b) => work(b) - work(a));
}

/** Each once. @throws UsageError for the words of one name without their quotation marks */
function localitiesOf(words: readonly string[], workspace: Workspace): string[] {
  try {
    return [...new Set(words.map((name) => plannedLocality(name, workspace).id))];
  } catch (error) {
    const name = words.join(" ");
    if (!isKnown(name, workspace)) throw error;
    const write = `lotrinh briefing "${name}"`;
    throw new UsageError("USAGE_ARGUMENT_EXTRA", { command: "briefing", name: words[1] ?? "", write });
  }
}

function isKnown(name: string, workspace: Workspace): boolean {
  try {
    return findLocality(workspace.registry(), name).name !== "";
  } catch {
    return false;
  }
}
