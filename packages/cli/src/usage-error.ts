import { type Params, sentence } from "@lotrinh/language";

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
