import type { Language } from "@lotrinh/language";
import type { Assessment, SharedTargets } from "@lotrinh/reach";
import { sentence } from "@lotrinh/wording";
import { compose } from "../compose.js";
import { completed, type Pack } from "../pack.js";
import { digestsOf, type FileDigest, GENERATOR } from "../provenance.js";
import { checkFormats, rendered } from "../render/index.js";
import { shared } from "./shared.js";

/** Formats that a page of several places can have. */
export const placesFormats: readonly string[] = ["docx", "html", "pdf"];

export interface BuildPlacesOptions {
  readonly version: string;
  /** Digests of the files that the assessments were made from. */
  readonly inputs: readonly FileDigest[];
  /** Of everything that is said. Defaults to `"vi"`. */
  readonly language?: Language;
  /** Which of `placesFormats`. Defaults to all. */
  readonly formats?: readonly string[];
}

/**
 * Makes one page of several places in memory: the targets that they have in common, as `sharedTargets` found them, and the
 * assessments that they are of. The same input, version and language give the same bytes.
 * @throws RangeError for a format that there is none of, and without an assessment
 */
export async function buildPlaces(
  found: SharedTargets,
  assessments: readonly Assessment[],
  { version, inputs, language = "vi", formats = placesFormats }: BuildPlacesOptions,
): Promise<Pack> {
  checkFormats(formats, placesFormats);
  const [first] = assessments;
  if (!first) throw new RangeError("invalid assessments; none");
  const given = { dossier: completed({ assessment: first }), language, version };
  const composed = await compose(given, [shared(found, assessments)], { form: "thuong" });
  const names = found.localities.map(({ name }) => name).join(", ");
  const files = await rendered({ ...composed, title: sentence("PLACES_TAB", { names }, language) }, formats);
  const traced = {
    generator: { name: GENERATOR, version },
    ...{ inputs, outputs: digestsOf(files) },
    assessments: assessments.map(({ locality, asOf, seed, draws, scenario }) => ({
      ...{ locality, asOf, seed, draws, scenario },
    })),
    targets: found.targets,
  };
  files.set("provenance.json", new TextEncoder().encode(`${JSON.stringify(traced, null, 1)}\n`));
  return files;
}
