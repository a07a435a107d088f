import { expect, test } from "vitest";
import { codes, registry } from "./bundled.js";

/** Last line of the goals of each plan; tasks follow. */
const goalsEnd: Readonly<Record<string, number>> = {
  "chi-lang-141-kh-ubnd-2022": 65,
  "hai-phong-2025": 35,
  "huong-son-2025": 48,
  "long-bien-2025": 63,
  "rach-gia-197-kh-tu": 67,
};

const all = registry.plans.flatMap((plan) => plan.targets);

test("a task prints no deadline: it takes the plan's year and asks for it", () => {
  const tasks = all.filter(({ plan, line }) => line > (goalsEnd[plan] ?? Number.NaN));
  expect(new Set(tasks.map(({ plan }) => plan)).size).toBe(5);
  expect(tasks.filter(({ id }) => !codes(id).includes("HORIZON_UNSTATED")).map(({ id }) => id)).toEqual([]);
});

test("among the goals only Hương Sơn's four “duy trì” stand without a year", () => {
  const goals = all.filter(({ plan, line }) => line <= (goalsEnd[plan] ?? Number.NaN));
  const undated = goals.filter(({ id }) => codes(id).includes("HORIZON_UNSTATED"));
  expect(undated.map(({ plan, kind, line }) => [plan, kind, line])).toEqual(
    [35, 37, 39, 41].map((line) => ["huong-son-2025", "maintain", line]),
  );
});
