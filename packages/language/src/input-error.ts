import { type Params, sentence } from "./sentence.js";

/** Something wrong in what people gave: the code of a sentence and what fills it. */
export interface Problem {
  readonly code: string;
  readonly params: Params;
}

/**
 * Files or names that cannot be used. Its message is Vietnamese, one line for each problem;
 * `code` is that of the first.
 * @throws RangeError if there are no problems
 */
export class InputError extends Error {
  override readonly name = "InputError";
  readonly code: string;
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(({ code, params }) => sentence(code, params)).join("\n"));
    if (problems[0] === undefined) throw new RangeError("invalid problems; empty");
    this.code = problems[0].code;
    this.problems = problems;
  }
}
