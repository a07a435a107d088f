import { formatNumber, type Language } from "@lotrinh/language";
import type { Score } from "@lotrinh/reach";
import { sentence } from "./sentence.js";

/** How often probabilities like this one came true, and the error beside that of a common rule; null says there is no past. */
export function scoreText(score: Score | null, language: Language = "vi"): string {
  if (!score) return sentence("SCORE_NONE", {}, language);
  const { brier, best } = score;
  const digits = (x: number) => formatNumber(x, { language, digits: 3 });
  const errors = { brier: digits(brier), best: digits(best.brier), rule: `rule-of-thumb/${best.rule}` as const };
  return [likeText(score, language), sentence("SCORE_BRIER", errors, language), ...beyondText(score, language)].join(
    " ",
  );
}

/** The same in the words of a planner: how often such probabilities came true. */
export function heldText(score: Score | null, language: Language = "vi"): string {
  if (!score) return sentence("SCORE_NONE", {}, language);
  return [likeText(score, language), ...beyondText(score, language)].join(" ");
}

function likeText({ kind, targets, countries, years, like }: Score, language: Language): string {
  const past = { targets, countries, years, past: `past/${kind}` as const };
  const percent = (share: number) => Math.round(100 * share);
  if (!like) return sentence("SCORE_FEW", past, language);
  const { from, to, came } = like;
  const held = { count: like.targets, from: percent(from), to: percent(to), came: percent(came) };
  return sentence("SCORE_LIKE", { ...past, ...held }, language);
}

function beyondText({ ahead, years }: Score, language: Language): string[] {
  return ahead > years ? [sentence("SCORE_BEYOND", { ahead }, language)] : [];
}
