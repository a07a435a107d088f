import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { buildPack, fileDigests, formats, writePack } from "@lotrinh/briefing";
import { dossier } from "@lotrinh/reach";
import { sentence } from "@lotrinh/wording";
import { longWork } from "./long-work.js";
import type { OpenLocality } from "./open-locality.js";
import { progress } from "./progress.js";
import { directories } from "./root.js";

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as {
  version: string;
};

export interface ExportOptions {
  /** Defaults to all. */
  readonly formats?: readonly string[];
  /** Over a pack that stands there already; defaults to false. */
  readonly force?: boolean;
}

/**
 * Writes the briefing pack of a locality, as it stands in the notebook, into a folder, and tells below the cell how far it is;
 * gives the names of its files.
 * @throws InputError where the folder holds something else, or a pack and not `force`
 */
export async function exportPack(
  { registry, figures, population, referenceClass, id, options, scenario, assessment }: OpenLocality,
  folder: string,
  { formats: chosen = formats, force = false }: ExportOptions = {},
): Promise<string[]> {
  const run = { ...options, ...(scenario ? { scenario } : {}) };
  const say = progress();
  await say(sentence("EXPORT_COMPUTING"));
  const input = { registry, figures, population, referenceClass };
  const made = longWork(assessment.draws, (progress) => dossier(input, id, { ...run, progress }));
  const { data, seeds } = directories();
  const inputs = fileDigests(dirname(data), [data, seeds]);
  await say(sentence("EXPORT_WRITING", { count: chosen.length }));
  const pack = await buildPack(made, { version, inputs, language: "vi", formats: chosen });
  await say(sentence("EXPORT_WRITING", { count: chosen.length }));
  await writePack(pack, folder, { force });
  await say(sentence("EXPORT_WRITTEN", { count: pack.size }));
  return [...pack.keys()];
}
