import { fileURLToPath } from "node:url";
import { loadFigures } from "@lotrinh/observations";
import { assess, briefOf } from "@lotrinh/reach";
import { loadRegistry } from "@lotrinh/registry";
import { decisionText, verdictText } from "@lotrinh/wording";
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

it("so does the row of a decision: P of its first target by another reading, or how many of several turn", () => {
  for (const place of ["hai-phong", "rach-gia", "long-bien"]) {
    const assessment = assess(input, place, { draws: 300 });
    const { decisions, standings } = briefOf({ assessment });
    for (const one of decisions) {
      const { without } = decisionText(one, assessment);
      const turning = standings.filter(
        ({ target, otherReading }) => one.targets.includes(target) && otherReading !== null,
      );
      const first = standings.find(({ target }) => target === one.targets[0]);
      const expected = one.several ? turning.length > 0 : first?.otherReading != null && one.probability !== null;
      expect([one.kind, without.includes("theo cách đọc khác")]).toEqual([one.kind, expected]);
      if (one.several && expected) expect(without).toContain(`${turning.length} trong số ấy theo cách đọc khác`);
    }
  }
});

it("where another reading says the same of a target, nothing is said of it", () => {
  const assessment = assess(input, "chi-lang", { draws: 300 });
  for (const { target, otherReading, probability } of briefOf({ assessment }).standings) {
    const { readings = [] } = assessment.targets.find((one) => one.target.id === target) ?? {};
    const level = (p: number) => [0.33, 0.66].filter((from) => Math.round(100 * p) / 100 >= from).length;
    const turns = readings.some(({ answer }) => answer && level(answer.probability) !== level(probability ?? 0));
    expect([target, otherReading !== null]).toEqual([target, probability !== null && turns]);
  }
});

it("a borrowed cost is said to be no estimate of this place, in either language", () => {
  const assessment = assess(input, "chi-lang", { draws: 300 });
  const priced = briefOf({ assessment }).decisions.find(({ borrowed }) => borrowed !== null);
  if (!priced) throw new Error("no decision with a borrowed cost");
  const said = (language: "vi" | "en") => decisionText(priced, assessment, language).what.replace(/\s/g, " ");
  expect(said("vi")).toMatch(
    /thêm tốn khoảng \d+ tỷ đồng theo suất của Quảng Ninh \(.*\): suất vay mượn, chưa phải dự toán/,
  );
  expect(said("en")).toMatch(
    /more cost about \d+ billion VND at what Quảng Ninh paid .*: a borrowed unit cost, no estimate of this place/,
  );
});
