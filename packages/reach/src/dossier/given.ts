import type { Portfolio } from "../questions/portfolio.js";
import type { Assessment } from "../types/assessment.js";
import type { Sensitivity } from "../types/sensitivity.js";

/** What a brief is chosen from: the answers of a locality, and by target id what moves them and what they cost. */
export interface BriefInput {
  readonly assessment: Assessment;
  readonly portfolios?: Readonly<Record<string, Portfolio>>;
  readonly sensitivities?: Readonly<Record<string, Sensitivity>>;
}
