import { join } from "node:path";
import { buildPack, fileDigests, type Pack, writePack } from "@lotrinh/briefing";
import { sentence } from "@lotrinh/language";
import type { Assessment } from "@lotrinh/reach";
import type { Command } from "../command.js";
import { ofLocality } from "../options.js";
import { assessNamed } from "../run.js";
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
    const assessment = await assessNamed(words[0] ?? "", invocation);
    writePack(await packOf(assessment, workspace), String(out), { force: force === true });
    streams.note(`${sentence("BRIEFING_WRITTEN", { page }, language)}\n`);
    streams.result(`${page}\n`);
  },
};

/** The pack of an assessment, with the digests of everything that it was made from. */
export function packOf(assessment: Assessment, { root, data, seeds }: Workspace): Promise<Pack> {
  return buildPack(assessment, { version, inputs: fileDigests(root, [data, seeds]) });
}
