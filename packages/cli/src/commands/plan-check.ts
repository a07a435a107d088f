import { basename, resolve } from "node:path";
import { sentence } from "@lotrinh/wording";
import type { Command } from "../command.js";
import { openWorkspace } from "../workspace.js";

export const planCheck: Command = {
  name: "plan check",
  words: ["DIR"],
  options: {},
  about: "CLI_COMMAND_PLAN_CHECK",
  run({ words, language, workspace, streams }) {
    const folder = words[0] as string;
    // Reading throws every problem at once, each with its place.
    const { plans } = openWorkspace(workspace.root, [folder]).registry();
    const plan = plans.find(({ id }) => id === basename(resolve(folder)));
    streams.result(`${sentence("PLAN_CHECK_SOUND", { folder, targets: plan?.targets.length ?? 0 }, language)}\n`);
  },
};
