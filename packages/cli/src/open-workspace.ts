import { checkScenarios } from "@lotrinh/reach";
import { openFolder, type Workspace } from "./workspace.js";

/**
 * A folder with `data/` and `seeds/`; defaults to the repository's, or to those that an installed package brings along.
 * `plans` are folders of plans of one’s own, beside those of `seeds/`.
 * @throws InputError ROOT_INCOMPLETE where one of them is missing
 */
export function openWorkspace(root?: string, plans: readonly string[] = []): Workspace {
  return openFolder(root, plans, checkScenarios);
}
