const PERCENT = "(?:[<>][ \\u00a0]?)?\\d+(?:[.,]\\d+)?[ \\u00a0]?%";
const VIETNAMESE = new RegExp(`từ (${PERCENT}) đến \\1(?<tail> tùy)?`, "u");
const ENGLISH = new RegExp(`(?:from )?(?<!\\d)(${PERCENT}) to \\1(?<tail> (?:by|depending on))?`, "u");

/** A range of probabilities whose ends print alike is one: “luôn < 1 %, bất kể …” for “từ < 1 % đến < 1 % tùy …”. */
export function oneEnd(text: string, language: "vi" | "en"): string {
  const [range, always, whatever] =
    language === "vi" ? [VIETNAMESE, "luôn", "bất kể"] : [ENGLISH, "always", "regardless of"];
  return text.replace(range, (_, p: string, tail?: string) => `${always} ${p}${tail ? `, ${whatever}` : ""}`);
}
