import { buildPack } from "@lotrinh/briefing";
import { parseHTML } from "linkedom";
import { expect, it } from "vitest";
import { type ElementLike, textOf, texts } from "./built.js";
import { chiLang } from "./chi-lang.js";

const portfolio = {
  levers: [
    { lever: "recognitions_per_year", unit: "schools_per_year", now: 1, value: 1.6, cost: 2700 },
    { lever: "renewal_success", unit: "share", now: 0.9, value: 0.95, cost: 3750.2 },
  ],
  ...{ cost: 6450.2, years: 5, probability: 0.81, status: "assumed" as const },
};

it("the cheapest combination stands below its answer, with what each lever costs and the sum, as assumed", async () => {
  const portfolios = { "chi-lang.national-standard-schools.2030": portfolio };
  const pack = await buildPack(
    { assessment: chiLang({ draws: 100 }), portfolios },
    { version: "1", inputs: [], formats: ["html"] },
  );
  const page = parseHTML(textOf(pack, "index.html")).document.documentElement as unknown as ElementLike;
  const caption = texts(page, "caption").find((text) => text.startsWith("Cách kết hợp rẻ nhất, P = 81\u00a0%"));
  expect(caption).toContain("giả định");
  const rows = texts(page, "tr").filter((text) => /2\.700|3\.751|6\.451/.test(text));
  expect(rows).toHaveLength(3);
  expect(rows[0]).toContain("1,6 trường mỗi năm");
  expect(JSON.parse(textOf(pack, "provenance.json")).portfolios).toEqual(portfolios);
});
