import { fileURLToPath } from "node:url";
import { type Chart, certificateEndsChart, renderSvg, teacherGapChart, trajectoryChart } from "@lotrinh/charts";
import { loadFigures, loadPopulation } from "@lotrinh/observations";
import {
  type Assessment,
  assess,
  localTrajectories,
  TRAJECTORY_SUBJECTS,
  type TrajectorySubject,
} from "@lotrinh/reach";
import { loadRegistry } from "@lotrinh/registry";
import { describe, expect, it } from "vitest";
import { collisions, frameOf, inside, textsOf } from "./drawing.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const registry = loadRegistry({ data: `${root}data`, seeds: `${root}seeds` });
const figures = loadFigures({ data: `${root}data`, registry });
const population = loadPopulation({ data: `${root}data`, registry });
const input = { registry, figures, population };
const planned = [...new Set(registry.plans.map(({ locality }) => locality))];

interface Drawn {
  readonly locality: string;
  readonly of: TrajectorySubject;
  readonly assessment: Assessment;
  readonly chart: Chart | null;
  readonly last: readonly number[];
}

const all = planned.flatMap((locality): Drawn[] => {
  const assessment = assess(input, locality, { draws: 200 });
  return localTrajectories(input, locality, { of: TRAJECTORY_SUBJECTS, draws: 200 }).map((found) => ({
    ...{ locality, of: found.of, assessment, chart: trajectoryChart(found, assessment) },
    last: found.outputs.flatMap(({ fan }) => fan.at(-1)?.quantiles.find(({ p }) => p === 0.5)?.value ?? []),
  }));
});
const chartOf = (locality: string, of: TrajectorySubject) =>
  all.find((one) => one.locality === locality && one.of === of)?.chart ?? null;

describe("a trajectory's chart", () => {
  it("is there wherever something is projected, and only there", () => {
    for (const { chart, last } of all) expect(chart !== null).toBe(last.length > 0);
    expect(all.filter(({ chart }) => chart).length).toBeGreaterThanOrEqual(20);
  });

  it("has texts that stay in the drawing and off each other, in every locality", async () => {
    for (const { chart } of all) {
      if (!chart) continue;
      const svg = await renderSvg(chart);
      const shown = textsOf(svg);
      for (const text of shown) expect({ text, fits: inside(text, frameOf(svg)) }).toMatchObject({ fits: true });
      expect(collisions(shown.filter(({ axis }) => !axis))).toEqual([]);
    }
  });

  it("says in its title and description whose figures they are where they are a province's", () => {
    for (const { chart, locality } of all.filter(({ of }) => of === "enrolment")) {
      const own = locality === "hai-phong";
      expect(chart?.description.includes("không phải của")).toBe(!own);
    }
  });

  it("has what the plan asks as a line and in its title", async () => {
    const chart = chartOf("chi-lang", "schools");
    expect(chart?.description).toMatch(
      /^Chi Lăng – trường chuẩn quốc gia: nếu xuất phát từ \d+ trường năm 202\d \(giả định\) thì khoảng \d+ trường vào năm 2030, kế hoạch đòi ≥ 38 trường\./,
    );
    const lines = textsOf(await renderSvg(chart as Chart)).map(({ text }) => text);
    expect(lines).toContain("Kế hoạch: ≥ 38 trường");
  });

  it("says in its title from where it starts where nobody reported that", () => {
    expect(chartOf("rach-gia", "literacy")?.description).toMatch(
      /^Rạch Giá – .*: nếu xuất phát từ 9\d[\d,]*\s% năm 2026 \(giả định\)/,
    );
    expect(chartOf("chi-lang", "enrolment")?.description).not.toContain("nếu xuất phát từ");
  });

  it("names the scenario whose assumptions it rests on, and no scenario where it rests on none", () => {
    expect(chartOf("chi-lang", "schools")?.description).toContain("kịch bản “Hiện trạng”");
    expect(chartOf("chi-lang", "enrolment")?.description).not.toContain("kịch bản");
  });

  it("has no line where the plan asks for nothing of that quantity", () => {
    const one = all.find(({ locality, of }) => locality === "chi-lang" && of === "schools");
    const found = localTrajectories(input, "chi-lang", { of: ["schools"], draws: 200 })[0];
    if (!one || !found) throw new Error("no trajectory");
    const chart = trajectoryChart(found, { targets: [] });
    expect(chart?.description).not.toContain("kế hoạch đòi");
    expect(chart?.description).not.toContain("Kế hoạch:");
  });
});

describe("what is short in one year", () => {
  const of = (locality: string, subject: TrajectorySubject) =>
    localTrajectories(input, locality, { of: [subject], draws: 200 })[0];

  it("is told of teachers by level, with the years of both sides and the place whose figures they are", () => {
    const found = of("chi-lang", "teachers");
    const chart = found && teacherGapChart(found);
    expect(chart?.description).toMatch(/^Lạng Sơn: .*2030–2031.*2021–2022/);
    for (const level of ["Tiểu học", "THCS", "THPT"]) expect(chart?.description).toContain(`${level}: có `);
  });

  it("has no calendar of certificates where every year has as many: they were only spread evenly", () => {
    const found = of("chi-lang", "schools");
    expect(found && certificateEndsChart(found)).toBeNull();
    const outputs = (found?.outputs ?? []).map((one) => {
      if (one.id !== "certificates_expiring") return one;
      const fan = one.fan.map((year, i) => ({ ...year, quantiles: [{ p: 0.5, value: i }] }));
      return { ...one, fan };
    });
    expect(found && certificateEndsChart({ ...found, outputs })?.description).toContain("4 trường hết hạn");
    expect(found && certificateEndsChart({ ...found, outputs: [] })).toBeNull();
  });
});
