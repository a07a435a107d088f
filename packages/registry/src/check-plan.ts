import { type Problem, problemOf } from "@lotrinh/language";
import { repeatedIds, unknownName } from "./check-names.js";
import { checkScenarioFile } from "./check-scenario.js";
import { checkTarget, type Known } from "./check-target.js";
import type { Path } from "./issues.js";
import type { LoadedPlan } from "./load-plan.js";
import type { Place } from "./types.js";

/** What no single file of a plan shows: ids over all plans, names of the registry, and each target on its own. */
export function checkPlans(plans: readonly LoadedPlan[], known: Known): Problem[] {
  return [
    ...repeatedIds(plans.map(({ plan, planFile }) => ({ id: plan.id, place: planFile.place(["id"]) }))),
    ...repeatedIds(
      plans.flatMap(({ plan, targetsFile }) =>
        plan.targets.map(({ id }, i) => ({ id, place: targetsFile.place([i, "id"]) })),
      ),
    ),
    ...plans.flatMap((loaded) => checkPlan(loaded, known)),
  ];
}

function checkPlan({ folder, plan, planFile, targetsFile, scenarioFiles }: LoadedPlan, known: Known): Problem[] {
  const folderPlace = planFile.place(["id"]);
  const targets = new Set(plan.targets.map((target) => target.id));
  return [
    ...(plan.id === folder
      ? []
      : [problemOf("ID_FOLDER", { ...folderPlace, key: "id", value: plan.id, write: folder })]),
    ...unknownName(plan.locality, known.localities, "locality", planFile.place(["locality"])),
    ...plan.questions.flatMap((id, i) => unknownName(id, targets, "questions", planFile.place(["questions", i]))),
    ...plan.targets.flatMap((target, i) =>
      checkTarget(target, plan, known, (path: Path): Place => targetsFile.place([i, ...path])),
    ),
    ...repeatedIds(scenarioFiles.map(({ value, place }) => ({ id: value.id, place: place(["id"]) }))),
    ...scenarioFiles.flatMap((file) => checkScenarioFile(file, known, basesOf(scenarioFiles))),
  ];
}

/** Scenarios that stand by themselves. */
function basesOf(files: LoadedPlan["scenarioFiles"]): string[] {
  return files.filter(({ value }) => value.basedOn === undefined).map(({ value }) => value.id);
}
