import { fileURLToPath } from "node:url";
import { loadFigures } from "@lotrinh/observations";
import { assess } from "@lotrinh/reach";
import { loadRegistry } from "@lotrinh/registry";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const registry = loadRegistry({ data: `${root}data`, seeds: `${root}seeds` });
const figures = loadFigures({ data: `${root}data`, registry });

it("“giảm” is told from a near indicator of another place, which is said and lowers the grade", () => {
  const { targets } = assess({ registry, figures }, "huong-son", { draws: 2000 });
  const found = targets.find(({ target }) => target.id === "huong-son.repetition-rate-general.2030");
  const answer = found?.readings[0]?.answer;
  expect(answer).toMatchObject({ model: "direction", grade: "D", message: { code: "ANSWER_FALLS_AS" } });
  expect(answer?.lowered).toContainEqual({ code: "GRADE_NEAR", params: { indicator: "repetition_rate_primary" } });
  expect(answer?.probability).toBeGreaterThan(0.4);
  expect(answer?.probability).toBeLessThan(0.8);
});

it("trained workers go as provinces' did: rising is nearly sure over eight years, and said with no more than grade D allows", () => {
  const { targets } = assess({ registry, figures }, "chi-lang", { draws: 2000 });
  const answer = targets.find(({ target }) => target.id === "chi-lang.labour-force-trained-rate.2030")?.readings[0]
    ?.answer;
  expect(answer?.probability).toBeGreaterThan(0.95);
  expect(answer).toMatchObject({ model: "direction", grade: "D", word: "likely" });
});
