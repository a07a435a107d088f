import type { CodeOf, ParamsOf } from "./catalogue.js";
import { warnings } from "./sentences/warnings.js";
import { type Params, type Slot, slotsOf } from "./speaker.js";

interface Warnings extends Readonly<typeof warnings> {}

/** The code of what a clause of a plan may be warned with. */
export type WarningCode = CodeOf<Warnings>;

type WarningParams<Code extends WarningCode> = ParamsOf<Warnings, Code> & Params;

/** A doubt about a clause: the code of a sentence and what fills it. */
export type Warning<Code extends WarningCode = WarningCode> = {
  readonly [K in Code]: { readonly code: K; readonly params: WarningParams<K> };
}[Code];

/** A warning of a clause: its code, with the parameters that its sentence has. */
export function warningOf<Code extends WarningCode>(code: Code, params: WarningParams<Code>): Warning<Code> {
  return { code, params } as Warning<Code>;
}

/** The codes that a clause of a plan may be warned with. */
export function warningCodes(): WarningCode[] {
  return Object.keys(warnings) as WarningCode[];
}

/**
 * What a warning has to say in its params.
 * @throws RangeError on an unknown code
 */
export function warningSlots(code: string): Slot[] {
  return slotsOf(warnings, code);
}
