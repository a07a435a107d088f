import { scenarioDumbbells } from "@lotrinh/charts";
import type { Comparison } from "@lotrinh/reach";
import { sentence } from "@lotrinh/wording";
import { figure, heading, paragraph } from "../blocks.js";
import type { Given, Section } from "../document.js";
import { drawnFor } from "./drawn-for.js";

/** What each other scenario of the plan changes, with the uncertainty of the difference; nothing where none changes any. */
export const scenarios: Section = {
  id: "kich-ban",
  figures(given) {
    const { language } = given;
    return changing(given).flatMap(({ scenario, changed }) =>
      drawnFor(nameOf(scenario), (width) => scenarioDumbbells(changed, { scenario, width, language })),
    );
  },
  blocks(given, drawn) {
    const shown = changing(given).filter(({ scenario }) => drawn.has(nameOf(scenario)));
    if (shown.length === 0) return [];
    const { dossier, language } = given;
    const compared = dossier.comparison?.targets.length ?? 0;
    const most = Math.max(...shown.map(({ changed }) => changed.targets.length));
    return [
      heading(2, sentence("PAGE_SCENARIOS", {}, language)),
      paragraph(sentence("PAGE_SCENARIOS_INTRO", { compared, changed: most }, language)),
      ...shown.map(({ scenario }) => figure(nameOf(scenario))),
    ];
  },
};

function nameOf(scenario: string): string {
  return `kich-ban-${scenario}`;
}

/** Each scenario after the first, with the targets that it changes by more than is printed. */
function changing({ dossier: { comparison } }: Given): { readonly scenario: string; readonly changed: Comparison }[] {
  if (!comparison) return [];
  return comparison.scenarios.slice(1).flatMap(({ id: scenario }, at) => {
    const targets = comparison.targets.filter(
      ({ differences }) => Math.abs(differences[at]?.probability ?? 0) >= 0.005,
    );
    return targets.length > 0 ? [{ scenario, changed: { ...comparison, targets } }] : [];
  });
}
