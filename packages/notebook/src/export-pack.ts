import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { buildPack, fileDigests, formats, writePack } from "@lotrinh/briefing";
import { dossier } from "@lotrinh/reach";
import type { OpenLocality } from "./open-locality.js";
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
 * Writes the briefing pack of a locality, as it stands in the notebook, into a folder; gives the names of its files.
 * @throws InputError where the folder holds something else, or a pack and not `force`
 */
export async function exportPack(
  { registry, figures, population, referenceClass, id, options, scenario }: OpenLocality,
  folder: string,
  { formats: chosen = formats, force = false }: ExportOptions = {},
): Promise<string[]> {
  const run = { ...options, ...(scenario ? { scenario } : {}) };
  const made = dossier({ registry, figures, population, referenceClass }, id, run);
  const { data, seeds } = directories();
  const inputs = fileDigests(dirname(data), [data, seeds]);
  const pack = await buildPack(made, { version, inputs, language: "vi", formats: chosen });
  await writePack(pack, folder, { force });
  return [...pack.keys()];
}
