import type { Params } from "@lotrinh/language";
import { sentence } from "@lotrinh/wording";

/** A command line that cannot be understood. */
export class UsageError extends Error {
  override readonly name = "UsageError";
  readonly code: string;
  readonly params: Params;

  constructor(code: string, params: Params) {
    super(sentence(code, params));
    this.code = code;
    this.params = params;
  }
}
