import { existsSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import {
  buildPack,
  checkPackFolder,
  type FileDigest,
  FORMS,
  fileDigest,
  fileDigests,
  formats,
  leavable,
  type Pack,
  type PackOptions,
  writePack,
} from "@lotrinh/briefing";
import { type Dossier, dossier } from "@lotrinh/reach";
import { sentence } from "@lotrinh/wording";
import type { Invocation, Work } from "../command.js";
import { checkMemory } from "../enough-memory.js";
import { ofLocality, oneOf, someOf } from "../options.js";
import { asked } from "../run.js";
import { uninterrupted } from "../uninterrupted.js";
import { version } from "../version.js";

export const briefing: Work = {
  options: {
    out: { value: "DIR", about: "CLI_OPTION_OUT", example: "briefings/chi-lang", needed: true },
    force: { value: "", about: "CLI_OPTION_FORCE" },
    formats: {
      value: formats.join(","),
      about: "CLI_OPTION_FORMATS",
      read: someOf(...formats),
      example: "html,docx",
    },
    without: { value: leavable.join("|"), about: "CLI_OPTION_WITHOUT", read: oneOf(...leavable), example: "annex" },
    form: { value: FORMS.join("|"), about: "CLI_OPTION_FORM", read: oneOf(...FORMS), example: "hanh-chinh" },
    ...ofLocality,
  },
  async run(invocation) {
    const { words, options: given, streams, language } = invocation;
    const { out = "", force, formats: chosen, without, form } = given;
    checkMemory();
    checkPackFolder(String(out), { force: force === true });
    const made = dossier(...(await asked(words[0] ?? "", invocation)));
    const pack = await packOf(made, invocation, {
      formats: typeof chosen === "string" ? chosen.split(",") : formats,
      without: typeof without === "string" ? [without] : [],
      form: FORMS.find((one) => one === form) ?? "thuong",
    });
    await uninterrupted(() => writePack(pack, String(out), { force: force === true }));
    const page = join(String(out), pack.has("index.html") ? "index.html" : "provenance.json");
    streams.note(`${sentence("BRIEFING_WRITTEN", { page }, language)}\n`);
    streams.result(`${page}\n`);
  },
};

/** The pack of a dossier, in the language of the run, with the digests of everything that it was made from. */
export function packOf(
  made: Dossier,
  { workspace: { root, data, seeds }, options: given, language }: Invocation,
  options: Pick<PackOptions, "formats" | "without" | "form">,
): Promise<Pack> {
  const inputs = [...fileDigests(root, [data, seeds]), ...ownDigests(given)];
  return buildPack(made, { version, inputs, language, ...options });
}

/** Of the files that were given: figures, a scenario, a plan's folder; by their names alone, since paths say who made a pack. */
export function ownDigests({ data, scenario, plan }: Invocation["options"]): FileDigest[] {
  const files = [data, scenario].filter((one): one is string => typeof one === "string" && existsSync(one));
  return [
    ...files.map((path) => fileDigest(basename(path), path)),
    ...(typeof plan === "string" ? fileDigests(dirname(resolve(plan)), [resolve(plan)]) : []),
  ];
}
