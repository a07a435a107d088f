import { placesBoard, placesParts } from "@lotrinh/charts";
import { indicatorName, type Language } from "@lotrinh/language";
import type { Assessment, SharedTargets } from "@lotrinh/reach";
import { sentence, sharedOrderText, sharedPlacesNotes, sharedPlaceText } from "@lotrinh/wording";
import { column, figure, heading, list, paragraph, row } from "../blocks.js";
import { planTitle } from "../cite.js";
import type { Section } from "../document.js";
import { drawnFor } from "../sections/drawn-for.js";

const BOARD = "cac-dia-phuong";

/** What several places ask of the same indicators and years, and how likely each is to reach it. */
export function shared(found: SharedTargets, assessments: readonly Assessment[]): Section {
  return {
    id: "cac-dia-phuong",
    figures: ({ language }) =>
      boards(found).flatMap((name, at) =>
        drawnFor(name, (width) => placesBoard(found, { part: at + 1, width, language })),
      ),
    blocks({ language }) {
      const names = found.localities.map(({ name }) => name).join(", ");
      const [asOf = ""] = assessments.map((one) => one.asOf);
      const plans = assessments.flatMap(({ legend }) => Object.values(legend.plans));
      const [first = "", ...notes] = sharedPlacesNotes(found, language);
      return [
        heading(1, sentence("PLACES_TITLE", { names }, language)),
        paragraph(sentence("FIRST_AS_OF", { date: asOf }, language), "kicker"),
        paragraph([...notes, first].join(" "), "verdict"),
        ...(found.targets.length > 0 ? [...boards(found).map((name) => figure(name)), table(found, language)] : []),
        heading(2, sentence("PLACES_PLANS", {}, language)),
        ...list(plans.map((plan) => planTitle(plan, language))),
        paragraph(sentence("BRIEF_KEY", {}, language), "small"),
      ];
    },
  };
}

function boards(found: SharedTargets): string[] {
  return Array.from({ length: placesParts(found) }, (_, at) => (at === 0 ? BOARD : `${BOARD}-${at + 1}`));
}

function table(found: SharedTargets, language: Language) {
  const { targets, localities, names } = found;
  return {
    kind: "table",
    caption: null,
    columns: [
      column(sentence("COLUMN_TARGET", {}, language)),
      ...localities.map(({ name }) => column(name, { labelled: true })),
      column(sentence("COMPARE_PLACES_MOST", {}, language), { labelled: true }),
      column(sentence("COMPARE_PLACES_ORDER", {}, language), { labelled: true }),
    ],
    rows: targets.map((one) => {
      const { most, order } = sharedOrderText(one, found, language);
      return row([
        `${indicatorName(one.indicator, names, language)} (${one.horizon})`,
        ...localities.map(({ id }) =>
          sharedPlaceText(
            one.places.find(({ locality }) => locality === id),
            language,
          ),
        ),
        most,
        order,
      ]);
    }),
  } as const;
}
