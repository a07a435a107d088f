import { fileURLToPath } from "node:url";
import { loadFigures } from "@lotrinh/observations";
import { assess, briefOf } from "@lotrinh/reach";
import { loadRegistry } from "@lotrinh/registry";
import { verdictText } from "@lotrinh/wording";
import { expect, it } from "vitest";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const registry = loadRegistry({ data: `${root}/data`, seeds: `${root}/seeds` });
const input = { registry, figures: loadFigures({ data: `${root}/data`, registry }) };

it("a target that is hard by its default reading is said to be another by another: schools of all, or public ones", () => {
  const assessment = assess(input, "hai-phong", { draws: 300 });
  const [, out] = verdictText(briefOf({ assessment }), assessment);
  const target = assessment.targets.find(({ target: { id } }) => id.endsWith("school-rate-preschool.2030"));
  expect(target?.readings[0]?.answer?.probability).toBeLessThan(0.05);
  expect(target?.spread?.high).toBeGreaterThan(0.5);
  expect(out.replace(/\s/g, " ")).toMatch(
    /trường mầm non đạt chuẩn quốc gia \(> 75 %\), [^;]{0,80}, theo cách đọc khác [56]\d %/,
  );
});
