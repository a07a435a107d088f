import type { Language } from "@lotrinh/language";
import type { LawView } from "@lotrinh/reach";
import { sentence } from "./sentence.js";

/** What an act says of a clause, with its number, its date and how it is known. */
export function lawText(law: LawView, language: Language = "vi"): string {
  const { act, certainty, said } = law;
  const params = { act, date: dateOf(law, language), certainty: `law/${certainty}` as const, said: said[language] };
  return sentence("LAW_SAYS", params, language);
}

/** The act with its date. */
export function lawName(law: Pick<LawView, "act" | "date" | "state">, language: Language = "vi"): string {
  return sentence("LAW_NAME", { act: law.act, date: dateOf(law, language) }, language);
}

function dateOf({ date, state }: Pick<LawView, "date" | "state">, language: Language): string {
  const code = ({ "in-force": "LAW_IN_FORCE", issued: "LAW_ISSUED", lapsed: "LAW_LAPSED" } as const)[state];
  return sentence(code, { date }, language);
}
