import type { Language } from "@lotrinh/language";
import type { Assessment, Dossier } from "@lotrinh/reach";
import { compose } from "./compose.js";
import type { Form, Section, Shown } from "./document.js";
import { saidOnFirstPage } from "./first-page.js";
import { digestsOf, type FileDigest, provenance } from "./provenance.js";
import { checkFormats, formats as everyFormat, rendered } from "./render/index.js";
import { sections } from "./sections/index.js";

export interface PackOptions {
  readonly version: string;
  /** Digests of the files that the dossier was made from. */
  readonly inputs: readonly FileDigest[];
  /** Of everything that is said. Defaults to `"vi"`. */
  readonly language?: Language;
  /** Which of `formats`. Defaults to all. */
  readonly formats?: readonly string[];
  /** Parts to leave out: `annex`. Defaults to none. */
  readonly without?: readonly string[];
  /** Of the document for Word. Defaults to `"thuong"`. */
  readonly form?: Form;
}

/** Files of a pack by path relative to its folder, with forward slashes. */
export type Pack = ReadonlyMap<string, Uint8Array>;

/** An assessment, and what else is known of the locality: a part that is left out is not shown. */
export type PackContent = Pick<Dossier, "assessment"> & Partial<Dossier>;

/**
 * Makes a briefing pack in memory. The same dossier, version, inputs and language give the same bytes.
 * @throws RangeError for a format or a part that there is none of
 */
export async function buildPack(
  content: PackContent,
  { version, inputs, language = "vi", formats = everyFormat, without = [], form = "thuong" }: PackOptions,
): Promise<Pack> {
  checkFormats(formats);
  const dossier = completed(content);
  const document = await compose({ dossier, language, version }, chosenSections(without), {
    form,
    pictures: formats.includes("charts"),
  });
  const files = await rendered(document, formats);
  const traced = provenance(dossier, {
    version,
    inputs,
    outputs: digestsOf(files),
    firstPage: saidOnFirstPage(document),
  });
  files.set("provenance.json", new TextEncoder().encode(`${JSON.stringify(traced, null, 1)}\n`));
  return files;
}

/** Names of parts that can be left out. */
export const leavable: readonly string[] = ["annex"];

function chosenSections(without: readonly string[]): readonly Section[] {
  const unknown = without.find((one) => !leavable.includes(one));
  if (unknown !== undefined) throw new RangeError(`invalid part: ${unknown}`);
  return without.includes("annex") ? sections.filter(({ annex }) => !annex) : sections;
}

/** The places and sources of trajectories stand among those of the assessment, so that all can be named. */
export function completed(content: PackContent): Shown {
  const { assessment, trajectories = [], today = null, sensitivities = {}, portfolios = {} } = content;
  const { brief = null, conflicts = [], tables = {}, solved = {}, comparison = null } = content;
  const { legend } = assessment;
  const localities = Object.assign({}, ...trajectories.map((one) => one.legend.localities), legend.localities);
  const sources = Object.assign({}, legend.sources, ...trajectories.map((one) => one.legend.sources));
  const whole: Assessment = { ...assessment, legend: { ...legend, localities, sources } };
  return {
    assessment: whole,
    trajectories,
    today,
    sensitivities,
    portfolios,
    tables,
    solved,
    comparison,
    brief,
    conflicts,
  };
}
