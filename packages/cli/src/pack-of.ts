import { existsSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { buildPack, type FileDigest, fileDigest, fileDigests, type Pack, type PackOptions } from "@lotrinh/briefing";
import { type Dossier, dossier } from "@lotrinh/reach";
import type { Invocation } from "./command.js";
import { asked } from "./run.js";
import { version } from "./version.js";

type Chosen = Pick<PackOptions, "formats" | "without" | "form">;

/** The pack of the locality that a command line names. */
export async function packAsked(invocation: Invocation, chosen: Chosen): Promise<Pack> {
  return packOf(dossier(...(await asked(invocation.words[0] ?? "", invocation))), invocation, chosen);
}

/** The pack of a dossier, in the language of the run, with the digests of everything that it was made from. */
export function packOf(
  made: Dossier,
  { workspace: { root, data, seeds }, options: given, language }: Invocation,
  chosen: Chosen,
): Promise<Pack> {
  const inputs = [...fileDigests(root, [data, seeds]), ...ownDigests(given)];
  return buildPack(made, { version, inputs, language, ...chosen });
}

/** Of the files that were given: figures, a scenario, a plan's folder; by their names alone, since paths say who made a pack. */
export function ownDigests({ data, scenario, plan }: Invocation["options"]): FileDigest[] {
  const files = [data, scenario].filter((one): one is string => typeof one === "string" && existsSync(one));
  return [
    ...files.map((path) => fileDigest(basename(path), path)),
    ...(typeof plan === "string" ? fileDigests(dirname(resolve(plan)), [resolve(plan)]) : []),
  ];
}
