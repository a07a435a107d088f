import { askedText, formatProbability, indicatorName, type Language } from "@lotrinh/language";
import { assess, type SharedPlace, type SharedTarget, type SharedTargets, sharedTargets } from "@lotrinh/reach";
import type { Locality } from "@lotrinh/registry";
import { sentence } from "@lotrinh/wording";
import type { Invocation } from "../command.js";
import { print } from "../print.js";
import { plannedInput, runOptions } from "../run.js";

/** Targets that several places have in common, side by side. */
export async function comparePlaces(places: readonly Locality[], invocation: Invocation): Promise<void> {
  const { options, workspace, language, format, streams } = invocation;
  const assessments = [];
  for (const place of places) {
    assessments.push(assess(await plannedInput(invocation, place), place.id, runOptions(options)));
  }
  const shared = sharedTargets(assessments, workspace.registry());
  const columns = [
    sentence("COLUMN_TARGET", {}, language),
    ...shared.localities.map(({ name }) => name),
    sentence("COMPARE_PLACES_MOST", {}, language),
    sentence("COMPARE_PLACES_ORDER", {}, language),
  ];
  print(
    {
      table: { columns, rows: shared.targets.map((one) => rowOf(one, shared, language)) },
      csv: shared.targets.flatMap(flat),
      json: shared,
    },
    invocation,
  );
  if (format === "table") for (const line of notesOf(shared, language)) streams.result(`\n${line}\n`);
}

function rowOf(one: SharedTarget, { names, localities }: SharedTargets, language: Language): string[] {
  const nameOf = (id: string) => localities.find((place) => place.id === id)?.name ?? id;
  return [
    `${indicatorName(one.indicator, names, language)} (${one.horizon})`,
    ...localities.map(({ id }) =>
      cellOf(
        one.places.find(({ locality }) => locality === id),
        language,
      ),
    ),
    one.most.map(nameOf).join(", ") || "–",
    one.ranked ? one.ranked.map(nameOf).join(" > ") : sentence("COMPARE_PLACES_LUCK", {}, language),
  ];
}

/** What is asked, and P with its range. */
function cellOf(place: SharedPlace | undefined, language: Language): string {
  if (!place) return "–";
  const { reading, probability, ends } = place;
  const asked = askedText(reading, language);
  if (probability === null) return `${asked}; ${sentence("COMPARE_PLACES_SILENT", {}, language)}`;
  const say = (p: number) => formatProbability(p, { language });
  const range = ends ? ` (${say(ends.least)} – ${say(ends.most)})` : "";
  return `${asked}; ${sentence("BRIEF_WITHOUT_P", { p: probability }, language)}${range}`;
}

function notesOf({ targets, above, localities }: SharedTargets, language: Language): string[] {
  const nameOf = (id: string) => localities.find((place) => place.id === id)?.name ?? id;
  if (targets.length === 0) return [sentence("COMPARE_PLACES_NONE", {}, language)];
  const ranked = targets.filter((one) => one.ranked !== null).length;
  return [
    sentence("COMPARE_PLACES_NOTE", { count: targets.length, ranked }, language),
    ...above.map(({ locality, parent }) => {
      const of = (id: string) =>
        targets.filter(({ most, places }) => {
          const both = [locality, parent].every((one) => places.some((place) => place.locality === one));
          return both && most.includes(id) && !(most.includes(locality) && most.includes(parent));
        }).length;
      const params = { place: nameOf(locality), parent: nameOf(parent), more: of(locality), fewer: of(parent) };
      return sentence("COMPARE_PLACES_ABOVE", params, language);
    }),
  ];
}

function flat({ indicator, horizon, places, most, ranked }: SharedTarget) {
  return places.map(({ locality, target, reading, probability, ends }) => ({
    indicator,
    horizon,
    locality,
    id: target.id,
    comparator: reading.comparator,
    asked: reading.value,
    unit: reading.unit,
    probability,
    least: ends?.least ?? null,
    most: ends?.most ?? null,
    asks_most: Number(most.includes(locality)),
    rank: ranked ? ranked.indexOf(locality) + 1 : null,
  }));
}
