import { basename, resolve } from "node:path";
import { findPlan } from "@lotrinh/registry";
import { sentence } from "@lotrinh/wording";
import type { Work } from "../command.js";
import { openWorkspace } from "../open-workspace.js";
import { countOf, planFigures } from "../own-figures.js";

export const planCheck: Work = {
  options: {},
  async run({ words, language, workspace, streams }) {
    const folder = words[0] as string;
    // Reading throws every problem at once, each with its place.
    const own = openWorkspace(workspace.root, [folder]);
    const registry = own.registry();
    const plan = findPlan(registry, basename(resolve(folder)));
    const silent = { workspace: own, language, streams: { ...streams, note: () => {} } };
    const read = await planFigures(folder, silent, { registry, locality: { id: plan.locality } });
    const params = { folder, targets: plan.targets.length, figures: read ? countOf(read) : 0 };
    streams.result(`${sentence("PLAN_CHECK_SOUND", params, language)}\n`);
  },
};
