import { fileURLToPath } from "node:url";
import { buildPack } from "@lotrinh/briefing";
import { loadFigures } from "@lotrinh/observations";
import { assess, assessToday } from "@lotrinh/reach";
import { loadRegistry } from "@lotrinh/registry";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { all, type ElementLike, textOf, texts } from "./built.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const registry = loadRegistry({ data: `${root}data`, seeds: `${root}seeds` });
const figures = loadFigures({ data: `${root}data`, registry });

async function packOf(locality: string, moved = true) {
  const options = { draws: 100 };
  const today = moved ? { today: assessToday({ registry, figures }, locality, options) } : {};
  const assessment = assess({ registry, figures }, locality, options);
  const pack = await buildPack({ assessment, ...today }, { version: "1", inputs: [], formats: ["html"] });
  const page = parseHTML(textOf(pack, "index.html")).document.documentElement as unknown as ElementLike;
  return { page, provenance: JSON.parse(textOf(pack, "provenance.json")) };
}

describe("a pack on the units of today", () => {
  it("has every unit with its part, which is assumed, and parts that add up", async () => {
    const { page, provenance } = await packOf("chi-lang");
    const rows = all(page, "#don-vi-hien-nay table.whole tbody tr").map((row) => row.textContent);
    expect(rows).toHaveLength(6);
    for (const row of rows) expect(row).toContain("giả định");
    const shares: number[] = provenance.today.units.map(({ share }: { share: number }) => share);
    expect(shares.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
  });

  it("has every open target once, in the page and in the provenance, and counts whose parts add up to the plan's", async () => {
    const { page, provenance } = await packOf("chi-lang");
    const open = registry.plans
      .find(({ locality }) => locality === "chi-lang")
      ?.targets.filter(({ horizon }) => horizon > 2025);
    expect(provenance.today.targets).toHaveLength(open?.length ?? 0);
    expect(all(page, "#don-vi-hien-nay table.fixed td a")).toHaveLength(open?.length ?? 0);
    const schools = provenance.today.targets.find(({ target }: { target: string }) => target.endsWith("schools.2030"));
    expect(schools.rule).toBe("aggregate");
    const asked: number[] = schools.units.map((one: { asked: number }) => one.asked);
    expect(asked.reduce((sum, one) => sum + one, 0)).toBe(38);
  });

  it("says what else the one unit holds where a province was merged", async () => {
    const { page } = await packOf("hai-phong");
    expect(texts(page, "#don-vi-hien-nay p").join(" ")).toContain("Hải Dương");
  });

  it("says nothing of them where it is not asked to", async () => {
    const { page, provenance } = await packOf("chi-lang", false);
    expect(all(page, "#don-vi-hien-nay")).toEqual([]);
    expect(provenance.today).toBe(null);
  });
});
