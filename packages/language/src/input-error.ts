import type { Catalogue, CodeOf, ParamsOf } from "./catalogue.js";
import type { Bilingual, Language } from "./language.js";
import { problems as catalogue } from "./sentences/index.js";
import { type Params, said } from "./speaker.js";

interface Problems extends Readonly<typeof catalogue> {}

/** The code of what can be wrong in what people give. */
export type ProblemCode = CodeOf<Problems>;

/** What fills the sentence of a problem; what else is known of it may stand beside. */
export type ProblemParams<Code extends ProblemCode = ProblemCode> = ParamsOf<Problems, Code> & Params;

/** Something wrong in what people gave: the code of a sentence and what fills it. */
export type Problem<Code extends ProblemCode = ProblemCode> = {
  readonly [K in Code]: { readonly code: K; readonly params: ProblemParams<K> };
}[Code];

/** A problem where nothing else tells the compiler that it is one. */
export function problemOf<Code extends ProblemCode>(code: Code, params: ProblemParams<Code>): Problem<Code> {
  return { code, params } as Problem<Code>;
}

/** A problem in one line: what, where, the value, and what to write instead. */
export function problemText(problem: Problem, language: Language = "vi"): string {
  return said(catalogue, problem, language);
}

/** The same without file, line and column, for those who show them beside it. */
export function problemReason(problem: Problem, language: Language = "vi"): string {
  return said(unplaced, problem, language);
}

const PLACE = "{file}:{line:plain}:{column:plain}: ";
const unplaced: Catalogue = Object.fromEntries(
  Object.entries<Bilingual>(catalogue).map(([code, { vi, en }]) => [code, { vi: cut(vi), en: cut(en) }]),
);

function cut(text: string): string {
  return text.startsWith(PLACE) ? text.slice(PLACE.length) : text;
}

/**
 * Files or names that cannot be used. Its message is Vietnamese, one line for each problem;
 * `code` is that of the first.
 * @throws RangeError if there are no problems
 */
export class InputError extends Error {
  override readonly name = "InputError";
  readonly code: ProblemCode;
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => problemText(problem)).join("\n"));
    if (problems[0] === undefined) throw new RangeError("invalid problems; empty");
    this.code = problems[0].code;
    this.problems = problems;
  }
}
