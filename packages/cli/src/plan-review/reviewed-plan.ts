import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { reviewHead as headOf, type ReviewKey, type ReviewRead, targetLines } from "@lotrinh/intake";
import { InputError, type Problem, problemOf, problemReason } from "@lotrinh/language";
import { findPlan, type Plan } from "@lotrinh/registry";
import { openWorkspace } from "../open-workspace.js";
import type { Workspace } from "../workspace.js";

/** What `plan check` reads of a folder. */
const READ = ["plan.yaml", "indicators.csv", "scenarios"];

/**
 * The plan as it would be with this `targets.yaml`, read and checked in a copy.
 * @throws InputError REVIEW_CELL for each problem, with the cell of the workbook
 */
export function reviewedPlan(
  folder: string,
  text: string,
  { workspace, plan, read }: { readonly workspace: Workspace; readonly plan: Plan; readonly read: ReviewRead },
): Plan {
  const above = mkdtempSync(join(tmpdir(), "lotrinh-"));
  const copy = join(above, basename(resolve(folder)));
  try {
    for (const name of READ) {
      if (existsSync(join(folder, name))) cpSync(join(folder, name), join(copy, name), { recursive: true });
    }
    writeFileSync(join(copy, "targets.yaml"), text);
    return findPlan(openWorkspace(workspace.root, [copy]).registry(), plan.id);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const lines = targetLines(text);
    throw new InputError(error.problems.map((one) => atCell(one, lines, read)));
  } finally {
    rmSync(above, { recursive: true, force: true });
  }
}

const KEYS: Readonly<Record<string, ReviewKey>> = {
  ...{ horizon: "year", indicator: "indicator", comparator: "comparator", value: "value", value_to: "value_to" },
  ...{ unit: "unit", period: "period", base: "base", multiple: "multiple", subgroup: "subgroup" },
};

/** A problem of a line of targets.yaml, said of the cell that the line was made from. */
function atCell(problem: Problem, lines: ReturnType<typeof targetLines>, { where }: ReviewRead): Problem {
  const params = problem.params as Readonly<Record<string, unknown>>;
  const line = Number(params["line"]);
  const id = lines.filter((one) => one.line <= line).at(-1)?.id;
  if (id === undefined || !/targets\.yaml$/.test(String(params["file"]))) return problem;
  const written = String(params["key"] ?? "");
  const key = written
    .split(".")
    .reverse()
    .map((part) => KEYS[part])
    .find((part) => part !== undefined);
  const why = problemReason(problem).replace(`${written}: `, key === undefined ? `${written}: ` : `${headOf(key)}: `);
  return problemOf("REVIEW_CELL", { where: where(id, key ?? "phrase"), why });
}
