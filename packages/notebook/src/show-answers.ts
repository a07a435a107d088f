import { askedText, indicatorName, indicatorNames, leverName, quantity, statusName } from "@lotrinh/language";
import type { Assessment, TargetAssessment } from "@lotrinh/reach";
import { asSentence, conclusion, heldText, sentence } from "@lotrinh/wording";
import { present } from "./display.js";
import { below, bullets, type Forms, paragraph } from "./forms.js";
import type { OpenLocality } from "./open-locality.js";

/** Shows what can be said of the plan's main questions: a sentence each, and the conditions with their status. */
export function showAnswers({ assessment, before, notes }: OpenLocality): string | undefined {
  const { targets, questions } = assessment;
  const asked = questions.flatMap((id) => targets.find(({ target }) => target.id === id) ?? []);
  const answers = asked.map((one) => answerForms(one, assessment, earlierSaid(one, assessment, before)));
  return present(below(...notes.map((note) => paragraph(note)), ...answers));
}

/** What was said before a change, where it was something else. */
function earlierSaid(
  { target, readings: [first] }: TargetAssessment,
  { legend }: Assessment,
  before: OpenLocality | null,
): string {
  const was = before?.assessment.targets.find((one) => one.target.id === target.id)?.readings[0];
  if (!was || !first || conclusion(was, legend) === conclusion(first, legend)) return "";
  return `\n${sentence("CHANGE_BEFORE", { said: conclusion(was, legend).replace(/\.$/, "") })}`;
}

function answerForms(
  { target, readings: [first] }: TargetAssessment,
  { locality, legend }: Assessment,
  earlier: string,
): Forms {
  if (!first) return below();
  const asked = `${indicatorName(target.indicator, legend.names)} ${askedText(first.reading)} (${target.horizon})`;
  const listed = (first.answer?.conditions ?? []).map(
    ({ lever, borrowed, indicator, unit: of, year, value: supposed, status }) => {
      const place = legend.localities[borrowed ?? locality]?.name ?? "";
      const baseline =
        indicator !== first.reading.indicator && (borrowed === null || borrowed === locality)
          ? sentence("CONDITION_OF", { indicator: indicatorNames(indicator, legend.names), year })
          : borrowed === null
            ? sentence(of === "percent" ? "CONDITION_START" : "CONDITION_BASELINE", { unit: of, year })
            : sentence(borrowed === locality ? "CONDITION_HOLDS_ON" : "CONDITION_BORROWED", { year, place });
      const name = lever === null ? baseline : leverName(lever);
      return `${name}: ${quantity(supposed, of)} – ${statusName(status)}`;
    },
  );
  return below(
    paragraph(`${asSentence(conclusion(first, legend))}${earlier}`, { strong: asked }),
    ...(listed.length > 0 ? [bullets(listed)] : []),
    ...(first.answer ? [paragraph(heldText(first.answer.score))] : []),
  );
}
