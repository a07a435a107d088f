import { askedText, formatProbability, indicatorName } from "@lotrinh/language";
import { type ComparedTarget, type Comparison, compareScenarios } from "@lotrinh/reach";
import type { Scenario } from "@lotrinh/registry";
import { changeText, sentence } from "@lotrinh/wording";
import { showHtml } from "./display.js";
import { escapeHtml } from "./html.js";
import type { OpenLocality } from "./locality.js";
import { tableHtml } from "./table.js";

/**
 * What scenarios change in a locality, the first against the others, on common random numbers: ids of its plans' scenarios,
 * or scenarios changed by a program. All of its plans' scenarios by default.
 * @throws RangeError for a scenario that its plans do not have, and for fewer than two
 */
export function compare(locality: OpenLocality, scenarios?: readonly (string | Scenario)[]): Comparison {
  const { registry, figures, population, id, options } = locality;
  const known = registry.plans.filter((plan) => plan.locality === id).flatMap((plan) => plan.scenarios);
  const chosen = (scenarios ?? known).map((asked) => {
    const found = typeof asked === "object" ? asked : known.find((one) => one.id === asked);
    if (found) return found;
    throw new RangeError(`invalid scenario; not one of ${known.map((one) => one.id).join(", ")}: ${asked}`);
  });
  const { scenario: _, ...run } = options;
  return compareScenarios({ registry, figures, population }, id, chosen, run);
}

/** Shows the targets that scenarios change: P under each, and the change of P and of the value against the first. */
export function showComparison(locality: OpenLocality, scenarios?: readonly (string | Scenario)[]): string | undefined {
  const comparison = compare(locality, scenarios);
  const moved = comparison.targets.filter((one) => one.differences.some(({ same }) => !same));
  if (moved.length === 0) return showHtml(`<p>${escapeHtml(sentence("COMPARE_NOTHING"))}</p>`);
  const { draws, seed } = comparison;
  const rows = moved.map((one) => rowOf(one, comparison));
  const notes = [
    sentence("COMPARE_NOTE", { draws, seed }),
    ...(moved.length < comparison.targets.length
      ? [sentence("COMPARE_UNCHANGED", { count: comparison.targets.length - moved.length })]
      : []),
  ];
  return showHtml(tableHtml(rows) + notes.map((text) => `<p>${escapeHtml(text)}</p>`).join(""));
}

function rowOf({ target, reading, answers, differences, unit }: ComparedTarget, { scenarios }: Comparison): object {
  const [first, ...others] = scenarios;
  const asked = askedText(reading);
  return {
    [sentence("COLUMN_TARGET")]: indicatorName(target.indicator),
    [sentence("COLUMN_ASKED")]: `${asked} (${target.horizon})`,
    ...Object.fromEntries(
      answers.map(({ probability }, i) => [`P – ${scenarios[i]?.name.vi}`, formatProbability(probability)]),
    ),
    ...Object.fromEntries(
      differences.map((one, i) => {
        const name = sentence("COMPARE_CHANGE", {
          scenario: others[i]?.name.vi ?? "",
          first: first?.name.vi.toLowerCase() ?? "",
        });
        return [name, changeText(one, unit)];
      }),
    ),
  };
}
