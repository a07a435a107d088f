import { checkTemplate, readTemplate, writeTemplate } from "@lotrinh/intake";
import { InputError, problemOf } from "@lotrinh/language";
import { sentence } from "@lotrinh/wording";
import type { Work } from "../command.js";
import { ofNeeds } from "../options.js";
import { dateAsked } from "../own-figures.js";
import { plannedInput, plannedLocality } from "../run.js";
import { templateRequest } from "../template-request.js";

export const template: Work = {
  options: {
    out: { value: "FILE.xlsx", about: "CLI_OPTION_TEMPLATE_OUT", example: "mau-so-lieu.xlsx", needed: true },
    from: { value: "OLD.xlsx", about: "CLI_OPTION_TEMPLATE_FROM", example: "mau-nam-truoc.xlsx" },
    force: { value: "", about: "CLI_OPTION_TEMPLATE_FORCE" },
    plan: ofNeeds.plan,
    "as-of": ofNeeds["as-of"],
  },
  async run(invocation) {
    const { words, options, workspace, streams, language } = invocation;
    const { out = "", from, force } = options;
    const at = dateAsked(options);
    const locality = plannedLocality(words[0] ?? "", workspace);
    const input = await plannedInput(invocation, locality);
    const plans = input.registry.plans.filter((plan) => plan.locality === locality.id);
    const scenario = plans.flatMap((plan) => plan.scenarios)[0] ?? null;
    // a template is written in Vietnamese, whatever the language of the run
    const request = templateRequest(input, locality, scenario, { language: "vi", ...at });
    const previous =
      typeof from === "string" ? await readTemplate(from, { registry: input.registry, ...at }) : undefined;
    if (previous === null)
      throw new InputError([problemOf("TEMPLATE_NOT_ONE", { file: String(from), sheet: "_lotrinh" })]);
    if (previous) {
      checkTemplate(previous, String(from), language);
      if (previous.locality !== locality.id) {
        const params = { file: String(from), name: previous.localityName, asked: locality.name };
        throw new InputError([{ code: "TEMPLATE_OTHER_LOCALITY", params }]);
      }
    }
    const count = await writeTemplate(
      String(out),
      { ...request, ...(previous ? { previous } : {}) },
      { force: force === true },
    );
    streams.note(`${sentence("TEMPLATE_WRITTEN", { file: String(out), ...count }, language)}\n`);
    streams.result(`${out}\n`);
  },
};
