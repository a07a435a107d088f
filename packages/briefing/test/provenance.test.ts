import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileDigests } from "@lotrinh/briefing";
import { describe, expect, it, onTestFinished } from "vitest";
import { built, textOf } from "./built.js";
import { chiLang } from "./chi-lang.js";

const assessment = chiLang();
const inputs = [{ file: "data/sources.csv", sha256: "0".repeat(64) }];
const { pack, provenance } = await built(assessment, inputs);

const sha256 = (bytes: Uint8Array | string) => createHash("sha256").update(bytes).digest("hex");

/** Every text in a piece of JSON. */
function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

describe("provenance.json", () => {
  it("says how the run was made", () => {
    expect(provenance).toMatchObject({
      generator: { name: "lotrinh", version: "1.2.3" },
      locality: "chi-lang",
      asOf: "2026-11",
      seed: 1,
      draws: 500,
      scenario: "hien-trang",
      inputs,
    });
  });

  it("gives every figure a status and what it is from", () => {
    expect(provenance.figures.length).toBeGreaterThan(assessment.targets.length);
    for (const { status, from } of provenance.figures) {
      expect(["reported", "estimated", "assumed", "illustrative"]).toContain(status);
      expect(Object.keys(from as object).length).toBeGreaterThan(0);
    }
  });

  it("has every target, every figure, every probability and the units of the reform", () => {
    const of = (what: string) => provenance.figures.filter((one) => one.what === what);
    expect(of("target").map((one) => one.target)).toEqual(assessment.targets.map((one) => one.target.id));
    for (const { target, latest, context } of assessment.targets) {
      const figures = of("figure").filter((one) => one.target === target.id);
      expect(figures.map((one) => one.value)).toEqual(
        [...(latest ? [latest] : []), ...context].map((one) => one.value),
      );
    }
    const answered = assessment.targets.flatMap(({ target, readings: [first] }) =>
      first?.answer ? [{ target: target.id, value: first.answer.probability, grade: first.answer.grade }] : [],
    );
    expect(answered.length).toBeGreaterThan(1);
    expect(of("probability")).toMatchObject(answered);
    for (const { status } of of("probability")) expect(["estimated", "assumed"]).toContain(status);
    expect([...of("units before"), ...of("units today")].map((one) => one.value)).toEqual([
      assessment.legend.successors?.old,
      assessment.legend.successors?.today.length,
    ]);
  });

  it("points to places that are on the page", async () => {
    const { page } = await built(assessment);
    for (const { at } of provenance.figures) {
      const [file, id] = String(at).split("#");
      expect(file).toBe("index.html");
      if (id) expect(page.querySelector(`#${id}`)?.id).toBe(id);
    }
  });

  it("has the right digest of every other file of the pack", () => {
    const others = [...pack].filter(([file]) => file !== "provenance.json");
    expect(provenance.outputs).toEqual(others.map(([file, bytes]) => ({ file, sha256: sha256(bytes) })));
  });

  it("names no path of a machine", () => {
    expect(stringsIn(provenance).filter((text) => /^([A-Za-z]:\\|\/|~|\.\.|file:)/.test(text))).toEqual([]);
    expect(textOf(pack, "provenance.json")).not.toContain(process.cwd());
  });

  it("shows the figure that an outcome rests on, not only the latest", async () => {
    const past = chiLang({ asOf: "2026-11" });
    const [one] = past.targets.filter((target) => target.state === "past" && target.latest);
    if (!one?.latest) throw new Error("no past target with a figure");
    const decided = { ...one.latest, year: 2025, value: 1, source: one.latest.source, line: 999 };
    const readings = one.readings.map((reading) => ({
      ...reading,
      outcome: { verdict: "met" as const, observation: decided },
    }));
    const { page, provenance: changed } = await built({ ...past, targets: [{ ...one, readings }] });
    const figures = changed.figures.filter((figure) => figure.what === "figure");
    expect(figures.map((figure) => figure.year)).toEqual(expect.arrayContaining([2025, one.latest.year]));
    expect(page.querySelector("td[data-label='Số liệu gần nhất']")?.textContent).toContain("2025");
  });
});

describe("fileDigests", () => {
  it("lists every file below the folders by its path from the root, with forward slashes, in order", () => {
    const root = mkdtempSync(join(tmpdir(), "lo-trinh-"));
    onTestFinished(() => rmSync(root, { recursive: true }));
    mkdirSync(join(root, "seeds", "a", "scenarios"), { recursive: true });
    mkdirSync(join(root, "data"));
    writeFileSync(join(root, "seeds", "a", "scenarios", "x.yaml"), "x");
    writeFileSync(join(root, "seeds", "a", "plan.yaml"), "");
    writeFileSync(join(root, "data", "Đ.csv"), "đ");
    writeFileSync(join(root, "other.txt"), "not asked for");
    expect(fileDigests(root, [join(root, "seeds"), join(root, "data")])).toEqual([
      { file: "data/Đ.csv", sha256: sha256("đ") },
      { file: "seeds/a/plan.yaml", sha256: sha256("") },
      { file: "seeds/a/scenarios/x.yaml", sha256: sha256("x") },
    ]);
  });
});
