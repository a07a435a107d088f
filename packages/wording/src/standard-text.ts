import { formatPercent, indicatorNames, type Language } from "@lotrinh/language";
import type { CommuneView, Legend, StandardView } from "@lotrinh/reach";
import { sentence } from "./sentence.js";

/** How many communes hold a standard, and how many have to; nothing where none has counts. */
export function standardText(view: StandardView, language: Language = "vi"): string {
  const counted = view.communes.filter(({ criteria }) => criteria.length > 0);
  if (counted.length === 0) return "";
  const named = { standard: `standard/${view.standard}` as const, act: view.act };
  if (view.today) {
    const { units, met, unknown, needed } = view.today;
    return capital(sentence("STANDARD_TODAY", { ...named, units, met, unknown, needed }, language));
  }
  const met = view.communes.filter(({ state }) => state === "met").length;
  const unknown = view.communes.filter(({ state }) => state === "unknown").length;
  return capital(sentence("STANDARD_COUNTED", { ...named, met, unknown, units: view.communes.length }, language));
}

/** Where people are missing, and criteria that say nothing, commune by commune. */
export function standardLines(
  { communes }: Pick<StandardView, "communes">,
  { localities, names }: Pick<Legend, "localities" | "names">,
  language: Language = "vi",
): string[] {
  return communes.flatMap(({ unit, kind, criteria }) => {
    const place = localities[unit]?.name ?? unit;
    return criteria.flatMap((one) => {
      const { threshold, state, missing, vacuous, counts } = one;
      const indicator = indicatorNames(one.indicator, names);
      if (vacuous) return [sentence("STANDARD_VACUOUS", { place, indicator }, language)];
      if (state !== "unmet" || threshold === null || missing === null) return [];
      const share = shareText(counts, threshold, language);
      const params = { place, indicator, share, ...counts, threshold, missing };
      const marks = [
        ...(one.certainty === "memory" ? [sentence("STANDARD_MARK_MEMORY", {}, language)] : []),
        ...(one.certainty === "assumed" ? [sentence("STANDARD_MARK_ASSUMED", {}, language)] : []),
        ...(one.status === "reported" ? [] : [sentence("STANDARD_MARK_COUNTS", {}, language)]),
        ...(kind === null ? [sentence("STANDARD_MARK_ORDINARY", {}, language)] : []),
      ];
      const said = sentence("STANDARD_MISSING", params, language);
      return [marks.length === 0 ? `${said}.` : `${said} (${marks.join("; ")}).`];
    });
  });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const MOST_DIGITS = 6;

/** A share with as many decimals as it takes not to look like the threshold that it misses. */
function shareText(
  { numerator, denominator }: CommuneView["criteria"][number]["counts"],
  threshold: number,
  language: Language,
): string {
  const share = (100 * numerator) / denominator;
  for (let digits = 1; digits < MOST_DIGITS; digits++) {
    if (Number(share.toFixed(digits)) < threshold || share >= threshold)
      return formatPercent(share, { language, digits });
  }
  return formatPercent(share, { language, digits: MOST_DIGITS });
}
