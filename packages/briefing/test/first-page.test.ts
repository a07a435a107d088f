import { buildPack } from "@lotrinh/briefing";
import { briefOf } from "@lotrinh/reach";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { all, type ElementLike, textOf, texts } from "./built.js";
import { chiLang } from "./chi-lang.js";

const assessment = chiLang({ draws: 500 });
const brief = briefOf({ assessment });

async function packOf(without: readonly string[] = [], language: "vi" | "en" = "vi", of = assessment) {
  const options = { version: "1.2.3", inputs: [], formats: ["html"], without, language };
  const pack = await buildPack({ assessment: of, brief }, options);
  return parseHTML(textOf(pack, "index.html")).document.documentElement as unknown as ElementLike;
}

const page = await packOf();

describe("the first page", () => {
  it("says in three sentences what will be reached, what will not and what nobody knows", () => {
    const said = texts(page, "#trang-dau p.verdict");
    expect(said).toHaveLength(3);
    expect(said[0]).toContain(`${brief.standings.length} chỉ tiêu`);
    for (const text of said) expect(text).toMatch(/\.$/);
  });

  it("has three decisions and five figures at the most, one chart, the date, the scenario and the territory", () => {
    const [decisions, figures] = all(page, "#trang-dau table").map((table) => all(table, "tbody tr"));
    expect(decisions).toHaveLength(brief.decisions.length);
    expect(figures).toHaveLength(brief.figures.length);
    expect(all(page, "#trang-dau figure")).toHaveLength(1);
    expect(texts(page, "#trang-dau .kicker")[0]).toMatch(/Đánh giá tháng 11\/2026 .*Kịch bản: .*thuộc 6 xã/);
  });

  it("says how many of the targets that a decision asks figures for the figures to obtain first serve", () => {
    const [asking, ...more] = brief.decisions.filter(({ kind, supposed }) => kind === "beyond" && supposed);
    const listed = brief.figures.flatMap(({ answers, firmer }) => [...answers, ...firmer]);
    expect(more).toEqual([]);
    expect(asking?.served).toBe(asking?.targets.filter((id) => listed.includes(id)).length);
    expect(asking?.served).toBe(asking?.targets.length);
    const at = brief.decisions.findIndex((one) => one === asking) + 1;
    expect(page.querySelector("#trang-dau")?.textContent).toContain(
      `${asking?.served} trong ${asking?.targets.length} chỉ tiêu phải lấy số ở việc ${at}`,
    );
  });

  it("explains P before it is first printed", () => {
    const text = page.querySelector("#trang-dau")?.textContent ?? "";
    expect(text.indexOf("P là khả năng")).toBeGreaterThan(-1);
    expect(text.search(/P (=|<|>) ?\d/)).toBeGreaterThan(text.indexOf("P là khả năng"));
  });

  it("calls nothing likely that rests on a supposed start without saying so", () => {
    const sure = brief.standings.filter(({ kind }) => kind === "likely");
    expect(sure.filter(({ supposed }) => supposed)).toEqual([]);
  });

  it("prints no raw letters of a scan, nor does any field's page: what it was read as", async () => {
    const { plans } = assessment.legend;
    const scanned = Object.fromEntries(
      Object.entries(plans).map(([id, plan]) => [id, { ...plan, status: "ocr" as const }]),
    );
    const scan = await packOf([], "vi", { ...assessment, legend: { ...assessment.legend, plans: scanned } });
    const rows = (of: ElementLike) => texts(of, "[id^='linh-vuc'] td").filter((text) => /[“]|bản quét/.test(text));
    expect(rows(page).length).toBeGreaterThan(10);
    expect(rows(scan)).toHaveLength(rows(page).length);
    for (const text of rows(scan)) expect(text).toMatch(/^[^“]+ \(đọc từ bản quét\)$/);
  });

  it("shows no path, digest, option, distribution or score, nor does any field's page", () => {
    const front = all(page, "#trang-dau, [id^='linh-vuc']").map((one) => one.textContent);
    expect(front.length).toBeGreaterThan(5);
    const text = front.join(" ");
    expect(text).not.toMatch(/\.csv|\.yaml|\.ya?ml:|sha256|--[a-z]|nhị thức|Poisson|Brier|hạt giống/);
  });
});

describe("a field of the pack", () => {
  it("has one chart and one table at the most, and all its open targets", () => {
    const fields = all(page, "[id^='linh-vuc']");
    for (const field of fields) {
      expect(all(field, "figure").length).toBeLessThan(2);
      expect(all(field, "table")).toHaveLength(1);
    }
    const rows = fields.flatMap((field) => all(field, "tbody tr"));
    expect(rows).toHaveLength(assessment.targets.filter(({ state }) => state === "open").length);
  });

  it("explains the grades where one is first printed", () => {
    const text = page.textContent;
    expect(text.search(/; hạng [A-D]/)).toBeGreaterThan(text.indexOf("Hạng chứng cứ của P:"));
    expect(text).toContain("Hạng chứng cứ của P:");
  });
});

describe("the annex", () => {
  it("is left out where it is not wanted, with every link that led there", async () => {
    const short = await packOf(["annex"]);
    expect(all(short, "#phu-luc, #nguon, #chuan")).toEqual([]);
    expect(all(short, "[id^='linh-vuc']").length).toBe(all(page, "[id^='linh-vuc']").length);
    const ids = all(short, "[id]").map(({ id }) => id);
    const links = all(short, "a").map((one) => one.getAttribute("href")?.slice(1) ?? "");
    expect(links.filter((link) => !ids.includes(link))).toEqual([]);
  });

  it("is the only part that can be left out", async () => {
    await expect(packOf(["sources"])).rejects.toThrow("invalid part: sources");
  });

  it("does not draw again what a field has drawn", () => {
    const drawn = all(page, "figure svg desc").map((one) => one.textContent);
    const wide = all(page, "figure .narrow svg desc").map((one) => one.textContent);
    expect(new Set(drawn).size).toBe(drawn.length - wide.length);
  });
});

it("the page is English where English is asked for", async () => {
  const english = await packOf([], "en");
  expect(texts(english, "#trang-dau p.verdict")[0]).toContain("Within reach.");
  expect(texts(english, "#trang-dau h2").join(" ")).not.toMatch(/[ăđơư]/);
});
