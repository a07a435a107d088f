import type { Observation } from "./types.js";

/** A misprint of a source that we put right. */
export interface Correction {
  readonly printed: number;
  readonly corrected: number;
  readonly evidence: string;
}

const MARK = "đính chính";
const FORM = /^đính chính: (-?\d+(?:\.\d+)?) → (-?\d+(?:\.\d+)?); (.+)$/;

/** How the note of a corrected figure is written. */
export const correctionForm = `${MARK}: 100215 → 163904; …`;

/** What the note says of a correction: `đính chính: 100215 → 163904; why`. Undefined for any other figure. */
export function correctionOf({ note }: Pick<Observation, "note">): Correction | undefined {
  const [, printed, corrected, evidence] = FORM.exec(note) ?? [];
  if (printed === undefined || corrected === undefined || evidence === undefined) return undefined;
  return { printed: Number(printed), corrected: Number(corrected), evidence };
}

/** Whether a note that begins as a correction is none, gives another value, or stands at a figure not `estimated`. */
export function isBrokenCorrection({ note, value, status }: Observation): boolean {
  if (!note.normalize("NFC").toLowerCase().startsWith(MARK)) return false;
  return correctionOf({ note })?.corrected !== value || status !== "estimated";
}
