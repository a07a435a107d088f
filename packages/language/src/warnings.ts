import { warnings } from "./sentences/warnings.js";
import { type Slot, slotsOf } from "./speaker.js";

/** The codes that a clause of a plan may be warned with. */
export function warningCodes(): string[] {
  return Object.keys(warnings);
}

/**
 * What a warning has to say in its params.
 * @throws RangeError on an unknown code
 */
export function warningSlots(code: string): Slot[] {
  return slotsOf(warnings, code);
}
