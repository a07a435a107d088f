import { existsSync, readFileSync, rmSync } from "node:fs";
import { basename, join } from "node:path";
import { changedTargets, readReview } from "@lotrinh/intake";
import { InputError } from "@lotrinh/language";
import type { Plan } from "@lotrinh/registry";
import { sentence } from "@lotrinh/wording";
import type { Invocation } from "../command.js";
import type { Workspace } from "../workspace.js";
import { writeWhole } from "../write-whole.js";
import { changeLines } from "./change-lines.js";
import { reviewedPlan } from "./reviewed-plan.js";
import { withoutIndicators } from "./without-indicators.js";

/**
 * Takes an edited review workbook back: the changed targets.yaml is written whole, and only when all of it is valid.
 * @throws InputError with every problem of the workbook, each with its cell
 */
export async function takeReview(
  { options, streams, language }: Invocation,
  { folder, plan, workspace }: { readonly folder: string; readonly plan: Plan; readonly workspace: Workspace },
): Promise<void> {
  const file = String(options["read"]);
  const { indicators } = workspace.registry();
  const read = await readReview(file, plan, { indicators });
  if (read.problems.length > 0) throw new InputError(read.problems);
  if (read.missing.length > 0) {
    const params = { file, count: read.missing.length, ids: read.missing.join(", ") };
    streams.note(`${sentence("REVIEW_MISSING", params, language)}\n`);
  }
  if (read.edits.length === 0) {
    streams.result(`${sentence("REVIEW_UNCHANGED", { file: basename(file) }, language)}\n`);
    return;
  }
  const target = join(folder, "targets.yaml");
  const text = changedTargets(readFileSync(target, "utf8"), read.edits);
  const after = reviewedPlan(folder, text, { workspace, plan, read });
  writeWhole(target, text);
  const own = join(folder, "indicators.csv");
  if (existsSync(own)) {
    const left = withoutIndicators(readFileSync(own, "utf8"), { before: plan, after });
    if (left === "") rmSync(own);
    else if (left !== null) writeWhole(own, left);
  }
  for (const line of changeLines(read.edits, { before: plan, after, language })) streams.result(`${line}\n`);
  const reviewed = after.targets.filter((one) => one.reviewed).length;
  const params = { folder, rows: read.edits.length, targets: after.targets.length, reviewed };
  streams.result(`${sentence("REVIEW_DONE", params, language)}\n`);
}
