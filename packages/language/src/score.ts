import type { Language } from "./language.js";
import { formatNumber } from "./number.js";
import { sentence } from "./sentence.js";

/** How a model did on past targets, beside one probability. */
export interface ScoreWords {
  readonly kind: string;
  readonly targets: number;
  readonly countries: number;
  /** Most years ahead of past targets, and the years ahead of this one. */
  readonly years: number;
  readonly ahead: number;
  readonly brier: number;
  readonly best: { readonly rule: string; readonly brier: number };
  readonly like: { readonly from: number; readonly to: number; readonly targets: number; readonly came: number } | null;
}

/** How often probabilities like this one came true, and the error beside that of a common rule; null says there is no past. */
export function scoreText(score: ScoreWords | null, language: Language = "vi"): string {
  if (!score) return sentence("SCORE_NONE", {}, language);
  const { kind, targets, countries, years, ahead, brier, best, like } = score;
  const past = { targets, countries, years, past: `past/${kind}` };
  const percent = (share: number) => Math.round(100 * share);
  const held = like
    ? sentence(
        "SCORE_LIKE",
        { ...past, count: like.targets, from: percent(like.from), to: percent(like.to), came: percent(like.came) },
        language,
      )
    : sentence("SCORE_FEW", past, language);
  const digits = (x: number) => formatNumber(x, { language, digits: 3 });
  const errors = { brier: digits(brier), best: digits(best.brier), rule: `rule-of-thumb/${best.rule}` };
  const further = ahead > years ? [sentence("SCORE_BEYOND", { ahead }, language)] : [];
  return [held, sentence("SCORE_BRIER", errors, language), ...further].join(" ");
}
