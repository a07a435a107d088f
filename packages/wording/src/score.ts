import { formatNumber, type Language } from "@lotrinh/language";
import type { Score } from "@lotrinh/reach";
import { sentence } from "./sentence.js";

/** How often probabilities like this one came true, and the error beside that of a common rule; null says there is no past. */
export function scoreText(score: Score | null, language: Language = "vi"): string {
  if (!score) return sentence("SCORE_NONE", {}, language);
  const { kind, targets, countries, years, ahead, brier, best, like } = score;
  const past = { targets, countries, years, past: `past/${kind}` as const };
  const percent = (share: number) => Math.round(100 * share);
  const held = like
    ? sentence(
        "SCORE_LIKE",
        { ...past, count: like.targets, from: percent(like.from), to: percent(like.to), came: percent(like.came) },
        language,
      )
    : sentence("SCORE_FEW", past, language);
  const digits = (x: number) => formatNumber(x, { language, digits: 3 });
  const errors = { brier: digits(brier), best: digits(best.brier), rule: `rule-of-thumb/${best.rule}` as const };
  const further = ahead > years ? [sentence("SCORE_BEYOND", { ahead }, language)] : [];
  return [held, sentence("SCORE_BRIER", errors, language), ...further].join(" ");
}
