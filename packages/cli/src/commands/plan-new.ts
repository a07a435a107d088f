import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { draftFolder, readPlan, readPlanFile } from "@lotrinh/intake";
import { InputError, problemOf } from "@lotrinh/language";
import { findLocality } from "@lotrinh/registry";
import { sentence, sentenceOf } from "@lotrinh/wording";
import type { Work } from "../command.js";
import { indicatorWords } from "../indicator-words.js";
import { writeWholeFolder } from "../write-whole.js";

export const planNew: Work = {
  options: {
    locality: { value: "NAME", about: "CLI_OPTION_PLAN_LOCALITY", example: '"Chi Lăng"', needed: true },
    out: { value: "DIR", about: "CLI_OPTION_PLAN_OUT", example: "ke-hoach-cua-toi", needed: true },
  },
  async run({ words, options, language, workspace, streams }) {
    const file = words[0] as string;
    const folder = String(options["out"]);
    if (existsSync(folder)) throw new InputError([problemOf("PLAN_OUT_EXISTS", { folder })]);
    const registry = workspace.registry();
    const locality = findLocality(registry, String(options["locality"]));
    const document = await readPlanFile(file);
    const reading = readPlan(document, { indicators: indicatorWords(registry) });
    const none = reading.problems.filter(({ code }) => code === "PLAN_WITHOUT_TARGETS");
    if (none.length > 0) throw new InputError(none);
    const { files, targets, left, figures, dated } = draftFolder(document, reading, {
      id: basename(resolve(folder)),
      locality,
      sha256: createHash("sha256").update(readFileSync(file)).digest("hex"),
      known: new Map(registry.indicators.map((one) => [one.id, one])),
      taken: new Set(registry.plans.flatMap((plan) => plan.targets.map(({ id }) => id))),
      asOf: registry.asOf,
    });
    writeWholeFolder(resolve(folder), files);
    for (const one of reading.problems) streams.note(`${sentenceOf(one, language)}\n`);
    if (!dated) streams.note(`${sentence("PLAN_DATE_UNREAD", {}, language)}\n`);
    streams.result(`${sentence("PLAN_NEW_WRITTEN", { folder, targets, left, figures }, language)}\n`);
  },
};
