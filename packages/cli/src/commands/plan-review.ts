import { existsSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { readReview, reviewBytes } from "@lotrinh/intake";
import { InputError, problemOf } from "@lotrinh/language";
import { findPlan, type Plan } from "@lotrinh/registry";
import { sentence } from "@lotrinh/wording";
import type { Invocation, Work } from "../command.js";
import { openWorkspace } from "../open-workspace.js";
import { takeReview } from "../plan-review/take-review.js";
import { reviewOrder } from "../review-order.js";
import { reviewPage } from "../review-page.js";
import type { Workspace } from "../workspace.js";
import { writeWhole } from "../write-whole.js";

export const planReview: Work = {
  options: {
    read: { value: "FILE", about: "CLI_OPTION_REVIEW_READ", example: "ke-hoach-cua-toi/xem-lai.xlsx" },
    force: { value: "", about: "CLI_OPTION_REVIEW_FORCE" },
  },
  async run(invocation) {
    const folder = invocation.words[0] as string;
    const workspace = openWorkspace(invocation.workspace.root, [folder]);
    const plan = findPlan(workspace.registry(), basename(resolve(folder)));
    if (typeof invocation.options["read"] === "string") await takeReview(invocation, { folder, plan, workspace });
    else await writeReview(invocation, { folder, plan, workspace });
  },
};

async function writeReview(
  { options, streams, language }: Invocation,
  { folder, plan, workspace }: { readonly folder: string; readonly plan: Plan; readonly workspace: Workspace },
): Promise<void> {
  const { indicators } = workspace.registry();
  const [page, book] = [join(folder, "xem-lai.html"), join(folder, "xem-lai.xlsx")];
  if (existsSync(book) && options["force"] !== true) {
    const { edits, problems } = await readReview(book, plan, { indicators });
    const count = edits.length + problems.length;
    if (count > 0) throw new InputError([problemOf("REVIEW_UNREAD", { book, count, folder })]);
  }
  const order = reviewOrder(plan, { indicators });
  writeWhole(book, await reviewBytes({ plan, indicators, order }));
  writeFileSync(page, reviewPage(plan, { indicators }));
  const unsure = order.filter(({ doubts }) => doubts.length > 0).length;
  const params = { page, book, folder, unsure, targets: plan.targets.length };
  streams.result(`${sentence("PLAN_REVIEW_WRITTEN", params, language)}\n`);
}
