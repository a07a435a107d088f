import type { Assessment, TargetAssessment } from "@lotrinh/reach";

/** The open targets that a reader asks of first: those that the plan's folder names, else those with a model of their own. */
export function asked({ targets, questions }: Assessment): TargetAssessment[] {
  const open = targets.filter((one) => one.state === "open");
  const named = questions.flatMap((id) => open.find((one) => one.target.id === id) ?? []);
  return named.length > 0 ? named : open.filter((one) => one.readings[0]?.answer?.frontier);
}
