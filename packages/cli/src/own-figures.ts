import { existsSync } from "node:fs";
import { join } from "node:path";
import { type OwnFigures, ownFigures, PLAN_FIGURES } from "@lotrinh/intake";
import { problemText } from "@lotrinh/language";
import { type Figures, readFigures } from "@lotrinh/observations";
import type { Locality, Registry } from "@lotrinh/registry";
import { sentence } from "@lotrinh/wording";
import type { Invocation } from "./command.js";

const read = new WeakMap<Invocation, Promise<OwnFigures | null>>();

/**
 * Everything known with the figures that a plan of one's own brings along, then those of `--data` over them, read once and with
 * a note on what was read; null where there are neither.
 * @throws InputError with every problem of the files
 */
export function withOwnFigures(invocation: Invocation, registry: Registry, locality: Locality) {
  const known = read.get(invocation) ?? readOwn(invocation, registry, locality);
  read.set(invocation, known);
  return known;
}

/** The month that figures are asked at: that of `--as-of`, of a yearly report the January after; nothing for that of the data. */
export function dateAsked({ "as-of": asOf, year }: Invocation["options"]): { readonly asOf?: string } {
  if (typeof asOf === "string") return { asOf };
  return typeof year === "number" ? { asOf: `${year + 1}-01` } : {};
}

async function readOwn(invocation: Invocation, registry: Registry, locality: Locality): Promise<OwnFigures | null> {
  const { options, workspace, streams, language } = invocation;
  const { data, plan } = options;
  const known = typeof plan === "string" ? await planFigures(plan, invocation, { registry, locality }) : null;
  if (typeof data !== "string") return known && { figures: known, template: null, doubts: [], table: null };
  const at = dateAsked(options);
  const own = await ownFigures(data, known ?? workspace.figures(), { registry, locality, language, ...at });
  for (const doubt of own.doubts) streams.note(`${problemText(doubt, language)}\n`);
  if (own.table) streams.note(`${sentence("OWN_TABLE_READ", { file: data, ...own.table }, language)}\n`);
  return own;
}

/** Everything known with the results that a plan's folder reports; null where it reports none. */
export async function planFigures(
  folder: string,
  { workspace, streams, language }: Pick<Invocation, "workspace" | "streams" | "language">,
  { registry, locality }: { readonly registry: Registry; readonly locality: Pick<Locality, "id"> },
): Promise<Figures | null> {
  const file = join(folder, PLAN_FIGURES);
  if (!existsSync(file)) return null;
  const figures = await readFigures(file, workspace.figures(), { registry, locality: locality.id });
  streams.note(`${sentence("PLAN_FIGURES_USED", { file, count: countOf(figures) }, language)}\n`);
  return figures;
}

/** Figures of a plan's folder among all. */
export function countOf({ observations }: Pick<Figures, "observations">): number {
  return observations.filter(({ file }) => file === PLAN_FIGURES).length;
}
