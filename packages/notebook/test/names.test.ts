import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { leverIds } from "@lotrinh/language";
import { loadRegistry } from "@lotrinh/registry";
import { beforeAll, describe, expect, it } from "vitest";
import { spokenExecutor } from "../src/kernel-process/spoken-executor.js";
import { notebooksFolder } from "./cells.js";

interface Completing {
  complete(code: string, position: number): { readonly candidates: readonly string[] };
  execute(code: string): Promise<boolean>;
}

let kernel: Completing;

beforeAll(async () => {
  kernel = spokenExecutor(notebooksFolder, { say: () => {}, trace: () => {} }) as unknown as Completing;
  const opening = `import { openLocality, showTrend, suppose, supposeFigure } from "@lotrinh/notebook";
const chiLang = openLocality("Chi Lăng", { draws: 50 });`;
  expect(await kernel.execute(opening)).toBe(true);
}, 300_000);

/** What is offered where ▮ stands. */
function offered(code: string): readonly string[] {
  return kernel.complete(code.replace("▮", ""), code.indexOf("▮")).candidates;
}

describe("completion in a cell offers", { timeout: 300_000 }, () => {
  it("localities", () => {
    const names = offered('openLocality("▮")');
    expect(names).toEqual(expect.arrayContaining(["Chi Lăng", "Hải Phòng", "Hà Nội"]));
  });

  it("indicators", () => {
    const ids = offered('supposeFigure(chiLang, { indicator: "literacy▮", year: 2025, value: 97 })');
    expect(ids).toEqual(expect.arrayContaining(["literacy_rate_15plus", "literacy_rate_15_60"]));
    expect(offered('suppose(chiLang, "national▮", {})')).toContain("national_standard_schools");
  });

  it("levers", () => {
    const ids = offered('suppose(chiLang, "national_standard_schools", { ▮ })');
    expect(ids).toEqual(expect.arrayContaining(["baseline", "renewal_success", "recognitions_per_year"]));
  });

  it("targets and scenarios", () => {
    const ids = offered('showTrend(chiLang, "▮")');
    expect(ids).toEqual(expect.arrayContaining(["chi-lang.national-standard-schools.2030"]));
    expect(offered('openLocality("Chi Lăng", { scenario: "▮" })')).toEqual(
      expect.arrayContaining(["hien-trang", "tang-toc"]),
    );
  });

  it("what the data hold today: names.ts is as its script writes it", () => {
    const root = fileURLToPath(new URL("../../../", import.meta.url));
    const { indicators, plans } = loadRegistry({ data: `${root}data`, seeds: `${root}seeds` });
    const text = readFileSync(new URL("../src/names.ts", import.meta.url), "utf8");
    const listed = (type: string) =>
      [...(text.match(new RegExp(`type ${type} = (.*);`))?.[1] ?? "").matchAll(/"([^"]+)"/g)].map(([, one]) => one);
    expect(listed("IndicatorId")).toEqual(indicators.map(({ id }) => id));
    expect(listed("TargetId")).toEqual(plans.flatMap(({ targets }) => targets.map(({ id }) => id)));
    expect(listed("ScenarioId")).toEqual([...new Set(plans.flatMap(({ scenarios }) => scenarios.map(({ id }) => id)))]);
    expect(listed("LeverId")).toEqual(leverIds());
    expect(listed("LocalityName").length).toBeGreaterThanOrEqual(5 + 34 - 1);
  });
});
