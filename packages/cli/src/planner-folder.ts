import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { InputError, problemOf } from "@lotrinh/language";

/** Folders of a planner’s own workspace, as `lotrinh init` makes them. */
export const FOLDERS = {
  plans: "ke-hoach",
  figures: "so-lieu",
  scenarios: "kich-ban",
  packs: "goi",
  notebooks: "so-tay",
};

/** Plan folders of a workspace, by name. @throws InputError WORKSPACE_EMPTY where it has none */
export function plansIn(folder: string): string[] {
  const plans = join(folder, FOLDERS.plans);
  const found = existsSync(plans)
    ? readdirSync(plans, { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && existsSync(join(plans, entry.name, "plan.yaml")))
        .map(({ name }) => join(plans, name))
        .sort()
    : [];
  if (found.length === 0)
    throw new InputError([problemOf("WORKSPACE_EMPTY", { folder, write: `${folder}/${FOLDERS.plans}/` })]);
  return found;
}

/** The table of figures named after a plan’s folder, else the only one of the workspace; undefined where there is none. */
export function figuresFor(folder: string, plan: string): string | undefined {
  const figures = join(folder, FOLDERS.figures);
  const files = existsSync(figures)
    ? readdirSync(figures)
        .filter((name) => /\.(?:csv|xlsx|xls|ods)$/i.test(name))
        .sort()
    : [];
  const own = files.find((name) => name.replace(/\.[^.]+$/, "") === basename(plan));
  const file = own ?? (files.length === 1 ? files[0] : undefined);
  return file && join(figures, file);
}
