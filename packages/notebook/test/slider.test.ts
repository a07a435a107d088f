import { openLocality, showSlider, suppose, tryLever } from "@lotrinh/notebook";
import { expect, it } from "vitest";

const TARGET = "chi-lang.national-standard-schools.2030";
const chiLang = openLocality("Chi Lăng", { draws: 200 });
const options = { lever: "recognitions_per_year", settings: [1, 2, 3] };

it("a slider has a line for each setting, with the probability that the lever gives, and a table where scripts do not run", () => {
  const html = showSlider(chiLang, TARGET, options) ?? "";
  expect(html).toMatch(/<input [^>]*type="range" min="0" max="2" value="1"/);
  const [, data = "[]"] = /const lines = (\[.*\]);/.exec(html) ?? [];
  const points = tryLever(chiLang, TARGET, options);
  const lines = JSON.parse(data) as string[];
  expect(lines).toHaveLength(3);
  for (const [i, { setting, probability }] of points.entries())
    expect(lines[i]).toMatch(new RegExp(`: ${setting} → P (${Math.round(100 * probability)}|< 1)\\s%, `));
  expect(html.match(/<tr>/g)).toHaveLength(4);
});

it("a slider of a changed locality says what was before", () => {
  const thu = suppose(chiLang, "national_standard_schools", { baseline: 30 });
  expect(showSlider(thu, TARGET, options)).toMatch(/trước khi đổi: \d+\s%/);
});

it("a slider over one setting is refused", () => {
  expect(() => showSlider(chiLang, TARGET, { ...options, settings: [1] })).toThrow("invalid settings; fewer than 2: 1");
});
