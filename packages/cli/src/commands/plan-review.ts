import { writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { findPlan } from "@lotrinh/registry";
import { sentence } from "@lotrinh/wording";
import type { Command } from "../command.js";
import { reviewPage } from "../review-page.js";
import { openWorkspace } from "../workspace.js";

export const planReview: Command = {
  name: "plan review",
  words: ["DIR"],
  options: {},
  about: "CLI_COMMAND_PLAN_REVIEW",
  run({ words, language, workspace, streams }) {
    const folder = words[0] as string;
    const registry = openWorkspace(workspace.root, [folder]).registry();
    const page = reviewPage(findPlan(registry, basename(resolve(folder))), registry);
    const file = join(folder, "xem-lai.html");
    writeFileSync(file, page);
    streams.result(`${sentence("PLAN_REVIEW_WRITTEN", { file }, language)}\n`);
  },
};
