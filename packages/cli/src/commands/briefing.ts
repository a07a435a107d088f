import { checkPackFolder, FORMS, formats, leavable } from "@lotrinh/briefing";
import type { Work } from "../command.js";
import { checkMemory } from "../enough-memory.js";
import { ofLocality, oneOf, someOf } from "../options.js";
import { putPack } from "../put-pack.js";
import { briefings } from "./briefings.js";

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
  severalInBulk: true,
  async run(invocation) {
    const { words, options: given } = invocation;
    const { out = "", force, formats: chosen, without, form } = given;
    const made = {
      formats: typeof chosen === "string" ? chosen.split(",") : formats,
      without: typeof without === "string" ? [without] : [],
      form: FORMS.find((one) => one === form) ?? ("thuong" as const),
    };
    checkMemory();
    if (words.length > 1) return briefings(invocation, made);
    checkPackFolder(String(out), { force: force === true });
    const { packAsked } = await import("../pack-of.js");
    await putPack(await packAsked(invocation, made), String(out), invocation);
  },
};
