import { askedText, formatProbability, type Language } from "@lotrinh/language";
import type { SharedPlace, SharedTarget, SharedTargets } from "@lotrinh/reach";
import { sentence } from "./sentence.js";

/** What a place asks of a shared target, and P with its range; a dash where the place has no such target. */
export function sharedPlaceText(place: SharedPlace | undefined, language: Language): string {
  if (!place) return "–";
  const { reading, probability, ends } = place;
  const asked = askedText(reading, language);
  if (probability === null) return `${asked}; ${sentence("COMPARE_PLACES_SILENT", {}, language)}`;
  const say = (p: number) => formatProbability(p, { language });
  const range = ends ? ` (${say(ends.least)} – ${say(ends.most)})` : "";
  return `${asked}; ${sentence("BRIEF_WITHOUT_P", { p: probability }, language)}${range}`;
}

/** Who asks most of a shared target, and the places from most to least likely or that they are not ranked. */
export function sharedOrderText(
  { most, ranked }: SharedTarget,
  { localities }: Pick<SharedTargets, "localities">,
  language: Language,
): { readonly most: string; readonly order: string } {
  const nameOf = (id: string) => localities.find((place) => place.id === id)?.name ?? id;
  return {
    most: most.map(nameOf).join(", ") || "–",
    order: ranked?.map(nameOf).join(" > ") ?? sentence("COMPARE_PLACES_LUCK", {}, language),
  };
}

/** How many targets places have in common and how many can be ranked; of a place and the one above it, who asks more. */
export function sharedPlacesNotes({ targets, above, localities }: SharedTargets, language: Language): string[] {
  const nameOf = (id: string) => localities.find((place) => place.id === id)?.name ?? id;
  if (targets.length === 0) return [sentence("COMPARE_PLACES_NONE", {}, language)];
  const ranked = targets.filter((one) => one.ranked !== null).length;
  return [
    sentence("COMPARE_PLACES_NOTE", { count: targets.length, ranked }, language),
    ...above.flatMap(({ locality, parent }) => {
      const both = targets.filter(({ places }) =>
        [locality, parent].every((id) => places.some((one) => one.locality === id)),
      );
      const of = (id: string, other: string) =>
        both.filter(({ most }) => most.includes(id) && !most.includes(other)).length;
      const params = { more: of(locality, parent), fewer: of(parent, locality) };
      if (params.more + params.fewer === 0) return [];
      return sentence("COMPARE_PLACES_ABOVE", { place: nameOf(locality), parent: nameOf(parent), ...params }, language);
    }),
  ];
}
