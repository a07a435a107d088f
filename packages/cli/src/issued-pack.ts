import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Provenance, TracedFigure } from "@lotrinh/briefing";
import { InputError, problemOf } from "@lotrinh/language";
import type { IssuedPack } from "@lotrinh/reach";

/** The provenance that a pack or a report of ours keeps; null for any other folder. */
export function provenanceIn(folder: string): Provenance | null {
  const file = join(folder, "provenance.json");
  if (!existsSync(file)) return null;
  try {
    const made = JSON.parse(readFileSync(file, "utf8"));
    return made?.generator?.name === "lotrinh" ? made : null;
  } catch {
    return null;
  }
}

/**
 * What a pack said of each target when it was issued.
 * @throws InputError REPORT_NO_PACK for another folder
 */
export function issuedPack(folder: string): IssuedPack {
  const made = provenanceIn(folder);
  if (!made || !Array.isArray(made.figures)) throw new InputError([problemOf("REPORT_NO_PACK", { folder })]);
  const of = (what: TracedFigure["what"]) => made.figures.filter((one) => one.what === what && one.target !== null);
  const asked = new Map(of("target").map((one) => [one.target, one.value]));
  const targets = of("probability").flatMap(({ target, value }) =>
    target === null || typeof value !== "number"
      ? []
      : [[target, { probability: value, value: asked.get(target) ?? null }] as const],
  );
  const { locality, asOf, generator } = made;
  return { locality, asOf, version: generator.version, targets: Object.fromEntries(targets) };
}
