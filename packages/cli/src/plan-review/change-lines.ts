import type { RowEdit } from "@lotrinh/intake";
import { askedText, type Language } from "@lotrinh/language";
import type { Plan, Target } from "@lotrinh/registry";
import { sentence } from "@lotrinh/wording";

/** Each change of a review, before → after, a line for each target. */
export function changeLines(
  edits: readonly RowEdit[],
  { before, after, language }: { readonly before: Plan; readonly after: Plan; readonly language: Language },
): string[] {
  const [old, now] = [before, after].map(({ targets }) => new Map(targets.map((one) => [one.id, one])));
  return edits.flatMap((edit) => {
    const target = old?.get(edit.id);
    if (target === undefined) return [];
    const changes = changesOf(edit, target, now?.get(edit.id), language).join("; ");
    const where = `${target.section}, ${target.line}, ${edit.id}`;
    return [sentence("REVIEW_ROW_CHANGED", { where, changes }, language)];
  });
}

function changesOf({ decision, cells }: RowEdit, old: Target, now: Target | undefined, language: Language): string[] {
  if (decision === "drop" || now === undefined) return [sentence("REVIEW_DROPPED", { phrase: old.phrase }, language)];
  if (cells.length === 0) return [sentence(decision === "keep" ? "REVIEW_KEPT" : "REVIEW_REOPENED", {}, language)];
  const nothing = sentence("REVIEW_NOTHING", {}, language);
  const said = cells.map(({ column, before, after }) =>
    sentence("REVIEW_CELL_CHANGED", { column, before: before || nothing, after: after || nothing }, language),
  );
  const isAsked = cells.some(({ key }) => key === "value" || key === "value_to" || key === "comparator");
  const others = now.readings.filter((one) => !one.default).map((one) => askedText(one, language));
  if (!isAsked || others.length === 0) return said;
  return [...said, sentence("REVIEW_OTHERS", { readings: others.join(" | ") }, language)];
}
