import type { Waiting } from "@lotrinh/flows";
import type { Finding } from "../../types/finding.js";

/** What a rule that makes events wait does to the answer: where all have to wait, and where none has. */
export function waitingNote(
  waiting: Waiting & { readonly act: string },
  at: (waiting: Waiting & { readonly act: string }) => number,
): Finding {
  const { act, years } = waiting;
  const of = (share: number) => at({ ...waiting, share });
  return { code: "NOTE_WAITING", params: { act, wait: years, all: of(1), none: of(0) } };
}
