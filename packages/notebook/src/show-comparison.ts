import { askedText, formatProbability, indicatorName } from "@lotrinh/language";
import { type ComparedTarget, type Comparison, compareScenarios } from "@lotrinh/reach";
import type { Scenario } from "@lotrinh/registry";
import { asSentence, changeText, conclusion, sentence } from "@lotrinh/wording";
import { present } from "./display.js";
import { below, paragraph } from "./forms.js";
import { longWork } from "./long-work.js";
import type { OpenLocality } from "./open-locality.js";
import { tableForms } from "./table.js";

/**
 * What scenarios change in a locality, the first against the others, on common random numbers: ids of its plans' scenarios,
 * or scenarios changed by a program. All of its plans' scenarios by default.
 * @throws RangeError for a scenario that its plans do not have, and for fewer than two
 */
export function compare(locality: OpenLocality, scenarios?: readonly (string | Scenario)[]): Comparison {
  const { registry, figures, population, id, options, assessment } = locality;
  const known = registry.plans.filter((plan) => plan.locality === id).flatMap((plan) => plan.scenarios);
  const chosen = (scenarios ?? known).map((asked) => {
    const found = typeof asked === "object" ? asked : known.find((one) => one.id === asked);
    if (found) return found;
    throw new RangeError(`invalid scenario; not one of ${known.map((one) => one.id).join(", ")}: ${asked}`);
  });
  const { scenario: _, ...run } = options;
  const input = { registry, figures, population };
  return longWork(assessment.draws, (progress) => compareScenarios(input, id, chosen, { ...run, progress }));
}

/**
 * Shows the targets that scenarios change: P under each, and the change of P and of the value against the first. Of a
 * locality that a program changed, and without scenarios, what was said before and after that.
 */
export function showComparison(locality: OpenLocality, scenarios?: readonly (string | Scenario)[]): string | undefined {
  if (scenarios === undefined && locality.before) return showChange(locality, locality.before);
  const comparison = compare(locality, scenarios);
  const moved = comparison.targets.filter((one) => one.differences.some(({ same }) => !same));
  if (moved.length === 0) return present(paragraph(sentence("COMPARE_NOTHING")));
  const rows = moved.map((one) => rowOf(one, comparison));
  const notes = [
    sentence("COMPARE_NOTE_CELL"),
    ...(moved.length < comparison.targets.length
      ? [sentence("COMPARE_UNCHANGED", { count: comparison.targets.length - moved.length })]
      : []),
  ];
  return present(below(tableForms(rows), ...notes.map((text) => paragraph(text))));
}

function showChange({ assessment, notes }: OpenLocality, before: OpenLocality): string | undefined {
  const { legend } = assessment;
  const was = new Map(before.assessment.targets.map((one) => [one.target.id, one.readings[0]]));
  const rows = assessment.targets.flatMap(({ target, readings: [first] }): object[] => {
    const earlier = was.get(target.id);
    if (!first || !earlier || conclusion(first, legend) === conclusion(earlier, legend)) return [];
    const row = {
      [sentence("COLUMN_TARGET")]: indicatorName(target.indicator, legend.names),
      [sentence("COLUMN_ASKED")]: `${askedText(first.reading)} (${target.horizon})`,
      [sentence("COLUMN_BEFORE")]: asSentence(conclusion(earlier, legend)),
      [sentence("COLUMN_AFTER")]: asSentence(conclusion(first, legend)),
    };
    return [row];
  });
  const said = rows.length === 0 ? [...notes, sentence("CHANGE_NOTHING")] : notes;
  return present(below(...said.map((text) => paragraph(text)), ...(rows.length > 0 ? [tableForms(rows)] : [])));
}

/** Names of scenarios, told apart where two have the same. */
function scenarioNames(scenarios: Comparison["scenarios"]): string[] {
  return scenarios.map(({ name }, i) => {
    const same = scenarios.slice(0, i).filter((one) => one.name.vi === name.vi).length;
    return same === 0 ? name.vi : `${name.vi} (${same + 1})`;
  });
}

function rowOf(
  { target, reading, answers, differences, unit }: ComparedTarget,
  { scenarios, names }: Comparison,
): object {
  const called = scenarioNames(scenarios);
  const [first = "", ...others] = called;
  const asked = askedText(reading);
  return {
    [sentence("COLUMN_TARGET")]: indicatorName(target.indicator, names),
    [sentence("COLUMN_ASKED")]: `${asked} (${target.horizon})`,
    ...Object.fromEntries(answers.map(({ probability }, i) => [`P – ${called[i]}`, formatProbability(probability)])),
    ...Object.fromEntries(
      differences.map((one, i) => {
        const name = sentence("COMPARE_CHANGE", {
          scenario: others[i] ?? "",
          first: first.toLowerCase(),
        });
        return [name, changeText(one, unit)];
      }),
    ),
  };
}
