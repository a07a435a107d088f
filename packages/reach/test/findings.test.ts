import type { Finding, FindingParams } from "@lotrinh/reach";
import { describe, expect, it } from "vitest";

/** Lines marked with `@ts-expect-error` fail `npm run check:types` where the compiler takes them. */
describe("a finding has what its sentence says", () => {
  it("takes its params, and what else is known beside them", () => {
    const old: Finding = { code: "GRADE_OLD", params: { year: 2020 } };
    const more: Finding = { code: "GRADE_OLD", params: { year: 2020, since: "tháng 7" } };
    const bare: Finding<"CHECK_BASE_UNNAMED"> = { code: "CHECK_BASE_UNNAMED", params: {} };
    expect([old, more, bare].map(({ params }) => Object.keys(params).length)).toEqual([1, 2, 0]);
  });

  it("does not compile with a code that there is not, or without a param, under another name or of another kind", () => {
    const refused: readonly Finding[] = [
      // @ts-expect-error no such code
      { code: "GRADE_YOUNG", params: { year: 2020 } },
      // @ts-expect-error the year is missing
      { code: "GRADE_OLD", params: {} },
      // @ts-expect-error the year by another name
      { code: "GRADE_OLD", params: { last: 2020 } },
      // @ts-expect-error a year in words
      { code: "GRADE_OLD", params: { year: "2020" } },
      // @ts-expect-error the params of another finding
      { code: "GRADE_NEAR", params: { year: 2020 } },
      // @ts-expect-error a doubt of the registry without its numbers
      { code: "UNIT_COUNT_MISMATCH", params: {} },
    ];
    expect(refused).toHaveLength(6);
  });

  it("has a probability as a number and its word as one of the five", () => {
    const said: FindingParams["ANSWER_STATUS_KEPT"] = { word: "likely", p: 0.7, year: 2025, loss: 4, until: 2030 };
    // @ts-expect-error no such word
    const unsaid: FindingParams["ANSWER_STATUS_KEPT"] = { ...said, word: "perhaps" };
    expect([said.p, unsaid.p]).toEqual([0.7, 0.7]);
  });
});
