import { fileURLToPath } from "node:url";
import { buildPack } from "@lotrinh/briefing";
import { loadFigures } from "@lotrinh/observations";
import { dossier } from "@lotrinh/reach";
import { loadRegistry } from "@lotrinh/registry";
import { strFromU8, unzipSync } from "fflate";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { all, type ElementLike, textOf, texts } from "./built.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const registry = loadRegistry({ data: `${root}data`, seeds: `${root}seeds` });
const figures = loadFigures({ data: `${root}data`, registry });
const made = dossier({ registry, figures }, "chi-lang", { asOf: "2026-11", draws: 200 });
const pack = await buildPack(made, { version: "1.2.3", inputs: [], formats: ["html", "docx"] });
const page = parseHTML(textOf(pack, "index.html")).document.documentElement as unknown as ElementLike;
const TARGET = "chi-lang.national-standard-schools.2030";
const panel = page.querySelector("#thu-national-standard-schools-2030") as ElementLike;

describe("what a reader moves over", () => {
  it("is a slider for each lever, with one stop for each setting that was computed", () => {
    const sliders = all(panel, ".slider");
    const tables = made.tables[TARGET] ?? [];
    expect(tables.length).toBe(2);
    sliders.forEach((slider, at) => {
      const input = slider.querySelector("input[type=range]");
      const points = tables[at]?.points ?? [];
      expect(all(slider, "tbody tr").length).toBe(points.length);
      expect([input?.getAttribute("min"), input?.getAttribute("max"), input?.getAttribute("step")]).toEqual([
        "0",
        String(points.length - 1),
        "1",
      ]);
      expect(all(slider, "tbody tr").map((row) => Number(row.getAttribute("data-p")))).toEqual(
        points.map(({ probability }) => probability),
      );
    });
    expect(sliders.length).toBe(tables.length);
  });

  it("begins at the scenario's own setting and says P and the middle there", () => {
    const [first] = all(panel, "output");
    expect(first?.textContent.replaceAll("\u00a0", " ")).toMatch(
      /^90 % \(đang tính\): P = \d+ %, .*; mức dự báo giữa năm 2030: \d+ trường\.$/,
    );
  });

  it("has every reading of the clause and every scenario of the plan", () => {
    const one = made.assessment.targets.find(({ target }) => target.id === TARGET);
    const [readings, scenarios] = all(panel, "fieldset").map((set) => texts(set, "label"));
    expect(readings).toEqual(one?.readings.map(({ reading }) => reading.label.vi));
    expect(scenarios).toEqual(["Hiện trạng", "Cắt giảm", "Tăng tốc"]);
  });

  it("is all there to read where nothing runs: no panel is hidden, only controls are", () => {
    const hidden = all(page, "[hidden]").map(({ localName }) => localName);
    expect(new Set(hidden)).toEqual(new Set(["button", "p", "input", "div"]));
    expect(all(page, ".panel[hidden], .said[hidden], table[hidden]")).toEqual([]);
  });

  it("has a name for each control", () => {
    for (const input of all(page, "input[type=range], select")) {
      expect(all(page, `label[for="${input.id}"]`).length).toBe(1);
    }
  });

  it("is not on paper", () => {
    const word = strFromU8(
      unzipSync(pack.get("bao-cao.docx") ?? new Uint8Array())["word/document.xml"] ?? new Uint8Array(),
    );
    expect(texts(page, "h2")).toContain("Thử các mức khác");
    expect(word).not.toContain("Thử các mức khác");
  });
});
