import { fileURLToPath } from "node:url";
import { buildPack } from "@lotrinh/briefing";
import { loadFigures, loadPopulation, type Observation } from "@lotrinh/observations";
import { assess, localTrajectories, TRAJECTORY_SUBJECTS } from "@lotrinh/reach";
import { loadRegistry, type Scenario } from "@lotrinh/registry";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { all, type ElementLike, textOf, texts } from "./built.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const registry = loadRegistry({ data: `${root}data`, seeds: `${root}seeds` });
const figures = loadFigures({ data: `${root}data`, registry });
const population = loadPopulation({ data: `${root}data`, registry });
const packs = new Map<string, ReturnType<typeof packMade>>();

/** Made once for all tests. */
function packOf(locality: string): ReturnType<typeof packMade> {
  const made = packs.get(locality) ?? packMade(locality);
  packs.set(locality, made);
  return made;
}

async function packMade(locality: string, more: readonly Observation[] = [], scenario?: Scenario) {
  const input = { registry, figures: { ...figures, observations: [...figures.observations, ...more] }, population };
  const assessment = assess(input, locality, { draws: 200, ...(scenario ? { scenario } : {}) });
  const trajectories = localTrajectories(input, locality, {
    of: TRAJECTORY_SUBJECTS,
    draws: 200,
    ...(scenario ? { scenario } : {}),
  });
  const pack = await buildPack(
    { assessment, trajectories },
    { version: "1.2.3", inputs: [], formats: ["html", "charts"] },
  );
  const page = parseHTML(textOf(pack, "index.html")).document.documentElement as unknown as ElementLike;
  return { pack, page, trajectories };
}

describe("the trajectories of a pack", () => {
  it("are a picture and a table each, pictures as files of their own", async () => {
    const { pack, page } = await packOf("chi-lang");
    const drawn = ["hoc-sinh", "cho-hoc", "biet-chu", "truong-chuan", "giao-vien"];
    for (const name of drawn) expect(pack.has(`bieu-do/quy-dao-${name}.png`)).toBe(true);
    const besides = 2; // pupils by grade and the gap of teachers, beside their paths
    expect(all(page, "#quy-dao figure").length).toBe(drawn.length + besides);
    expect(texts(page, "#quy-dao h2")).toEqual(["Các quỹ đạo đến năm 2030"]);
    expect(texts(page, "#quy-dao caption")).toContain(
      "Trường chuẩn quốc gia, Chi Lăng: mức dự báo giữa và khoảng 80 %",
    );
  });

  it("show grade by grade when those born in the Dragon year enter grade 1", async () => {
    const { pack, page, trajectories } = await packOf("chi-lang");
    expect(pack.has("bieu-do/theo-lop-hoc-sinh.svg")).toBe(true);
    const grades = trajectories.find(({ of }) => of === "enrolment")?.grades ?? [];
    expect(grades).toHaveLength(12 * 5);
    const entering = grades.find(({ grade, year }) => grade === 1 && year === 2030);
    expect(entering?.low).toBeLessThan(entering?.median ?? 0);
    const said = texts(page, "#quy-dao figure svg desc").join(" ");
    expect(said).toMatch(/lứa sinh năm Thìn 2024 vào lớp 1 năm học 2030–2031, khoảng [\d.]+ học sinh/);
  });

  it("name the place of a row that is another's than the table's", async () => {
    const [known] = figures.observations;
    const counted = { locality: "huong-son", indicator: "pupils_grade9", breakdown: "", year: 2025, value: 1600 };
    const own = { ...(known as Observation), ...counted, unit: "persons", status: "reported" } as const;
    const { page } = await packMade("huong-son", [own]);
    const rows = texts(page, "#quy-dao td");
    expect(texts(page, "#quy-dao caption")).toContain("Phân luồng, Hương Sơn: mức dự báo giữa và khoảng 80 %");
    expect(rows).toContain("Học xong lớp 9 (cuối năm học)");
    expect(rows).toContain("Hà Tĩnh: Học xong lớp 12 (cuối năm học)");
  });

  it("leave out a series that the page shows beside its target", async () => {
    const [asIs] = registry.plans.find(({ locality }) => locality === "chi-lang")?.scenarios ?? [];
    const { pack, trajectories } = await packMade("chi-lang", [], { ...(asIs as Scenario), assumptions: [] });
    expect(trajectories.find(({ of }) => of === "literacy")?.outputs.map(({ id }) => id)).toEqual([
      "literacy_rate_15plus",
    ]);
    const shown = pack.has("bieu-do/quy-dao-biet-chu.png");
    const beside = [...pack.keys()].some((file) => /chuoi-.*literacy/.test(file));
    expect([shown, beside]).toEqual([!beside, !shown]);
  });

  it("say of every row whether it is assumed", async () => {
    const { page } = await packOf("hai-phong");
    for (const row of all(page, "#quy-dao tbody tr")) expect(row.textContent).toMatch(/giả định|ước tính/);
  });
});
