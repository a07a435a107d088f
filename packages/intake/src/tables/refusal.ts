import type { Params, ProblemCode } from "@lotrinh/language";

/** A file that is not read at all, and why: code and params of a sentence. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly code: ProblemCode;
  readonly params: Params;

  constructor(code: ProblemCode, params: Params = {}) {
    super(code);
    this.code = code;
    this.params = params;
  }
}

export function refuse(code: ProblemCode, params: Params = {}): never {
  throw new Refusal(code, params);
}
