import { readdirSync, readFileSync } from "node:fs";
import { loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { changesOf } from "./changes.js";
import { type Jupyter, startJupyter, tools } from "./jupyter.js";
import { codeOf, openNotebook, runAll, runCell, seen, timedRun } from "./page.js";

const folder = fileURLToPath(new URL("../../notebooks/", import.meta.url));
const found = tools();
const LOCALITIES = ["chi-lang", "hai-phong", "huong-son", "long-bien", "rach-gia"];
const wanted = process.env["NOTEBOOKS"]?.split(",");
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".ipynb"))
  .map((file) => file.replace(".ipynb", ""))
  .filter((name) => wanted === undefined || wanted.includes(name));

interface StoredCell {
  readonly cell_type: string;
  readonly metadata: { readonly tags?: readonly string[] };
}

/** Which of the code cells is the one to change. */
function toChange(name: string): number {
  const { cells } = JSON.parse(readFileSync(`${folder}${name}.ipynb`, "utf8")) as { cells: StoredCell[] };
  const codes = cells.filter(({ cell_type }) => cell_type === "code");
  return codes.findIndex(({ metadata }) => metadata.tags?.includes("o-de-doi"));
}

const quiet = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"];
const offline = ["--disable-background-networking", "--disable-component-update"];

describe.skipIf(!found)("in Jupyter and a browser", () => {
  let jupyter: Jupyter;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    jupyter = await startJupyter();
    browser = await chromium.launch({ executablePath: found?.chromium ?? "", args: [...quiet, ...offline] });
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.setDefaultTimeout(90_000);
  });

  afterAll(async () => {
    await browser?.close();
    await jupyter?.stop();
  });

  it.each(names)(
    "%s runs from first to last, nothing in red, no picture in a scroll box, no other kernel left",
    async (name) => {
      await openNotebook(page, jupyter.address, name);
      await runAll(page);
      expect(await page.locator(".output_stderr").allInnerTexts()).toEqual([]);
      expect(await page.locator(".output_area").count()).toBeGreaterThan(0);
      expect(await page.locator(".output_scroll img").count()).toBe(0);
      const broken = await page
        .locator(".output img")
        .evaluateAll(
          (all) => all.filter((one) => (one as unknown as { naturalWidth: number }).naturalWidth === 0).length,
        );
      expect(broken).toBe(0);
      expect(jupyter.kernels()).toBe(1);
    },
  );

  it.each(names)(
    "%s: its cell to change, set three other ways, moves what is below it, without a slip",
    async (name) => {
      await openNotebook(page, jupyter.address, name);
      await runAll(page);
      const index = toChange(name);
      const code = await codeOf(page, index);
      const count = await page.locator(".code_cell").count();
      const all = async () => Promise.all(Array.from({ length: count }, (_, i) => seen(page, i)));
      const settings = changesOf(name, code);
      expect(settings).toHaveLength(3);
      let before = await all();
      for (const setting of settings) {
        await runCell(page, index, setting, { below: true });
        const after = await all();
        expect([name, setting, after.map(({ slips }) => slips).join("")]).toEqual([name, setting, ""]);
        expect(JSON.stringify(after)).not.toBe(JSON.stringify(before));
        before = after;
      }
    },
  );

  const busy = (loadavg()[0] ?? 0) > 1.5;
  it.skipIf(busy).each(names.filter((name) => LOCALITIES.includes(name)))(
    "%s shows its first chart within 10 s and is done within 20 s, where nothing else runs",
    async (name) => {
      await openNotebook(page, jupyter.address, name);
      const { first, whole } = await timedRun(page);
      console.log(`${name}: first chart ${first.toFixed(1)} s, all ${whole.toFixed(1)} s`);
      expect(first).toBeLessThan(10);
      expect(whole).toBeLessThan(20);
    },
  );

  describe.skipIf(!names.includes("chi-lang"))("the cell to change of chi-lang", () => {
    const index = toChange("chi-lang");
    let code = "";

    beforeAll(async () => {
      await openNotebook(page, jupyter.address, "chi-lang");
      await runAll(page);
      code = await codeOf(page, index);
    });

    const changes: readonly (readonly [was: RegExp, now: string])[] = [
      [/baseline: \d+/, "baseline: 29"],
      [/renewal_success: [\d.]+/, "renewal_success: 0.7"],
      [/recognitions_per_year: \d+/, "recognitions_per_year: 4"],
    ];

    it.each(changes)("changed at %s: the text and every chart below it follow", async (was, now) => {
      const count = await page.locator(".code_cell").count();
      const all = async () => Promise.all(Array.from({ length: count }, (_, i) => seen(page, i)));
      const before = await all();
      await runCell(page, index, code.replace(was, now), { below: true });
      const after = await all();
      expect(after.flatMap(({ slips }) => slips).join("")).toBe("");
      expect(after[index]?.text).not.toBe(before[index]?.text);
      const charts = before.flatMap(({ pictures }, i) => (i > index && pictures.length > 0 ? [i] : []));
      expect(charts.length).toBeGreaterThanOrEqual(4);
      // The curve over a lever does not depend on where that lever stands.
      const moved = charts.filter((i) => after[i]?.pictures.join() !== before[i]?.pictures.join());
      expect(moved.length).toBeGreaterThanOrEqual(charts.length - 1);
    });

    const slips: readonly (readonly [was: RegExp, now: string, said: RegExp])[] = [
      [/renewal_success: [\d.]+/, "renewal_success: 0,9", /^Dòng 4 của ô: .*hãy viết 0\.9 thay cho 0,9/],
      [/renewal_success: [\d.]+/, "renewal_success: 90%", /^Dòng 4 của ô: không viết dấu %/],
      [/renewal_success: [\d.]+/, "renewal_success: 90", /renewal_success.*0 … 1/],
      [/recognitions_per_year: \d+/, "recognitions_per_year: -5", /recognitions_per_year.*0 … 10/],
      [/baseline: \d+,/, "baseline: 33", /thiếu dấu “,”/],
      [/baseline: \d+/, 'baseline: "33"', /^Dòng 3 của ô: số không để trong ngoặc kép/],
      [/"national_standard_schools"/, "“national_standard_schools”", /ngoặc kép cong/],
      [/renewal_success:/, "renewal_sucess:", /renewal_success/],
    ];

    it.each(slips)("a slip at %s (%s) is one Vietnamese sentence", async (was, now, said) => {
      const shown = await runCell(page, index, code.replace(was, now));
      expect(shown.slips).toMatch(said);
      expect(shown.slips.split("\n")).toHaveLength(1);
      expect(shown.slips).not.toMatch(/\bat .*:\d+:\d+|TS\d{4}|Error\b/);
    });
  });

  it.skipIf(!names.includes("00-bat-dau"))("a slider moves and says the probability of each setting", async () => {
    await openNotebook(page, jupyter.address, "00-bat-dau");
    await runAll(page);
    const target = "chi-lang.national-standard-schools.2030";
    const code = `import { showSlider } from "@lotrinh/notebook";
showSlider(diaPhuong, "${target}", { lever: "recognitions_per_year", settings: [1, 2, 3] });`;
    await runCell(page, 1, code);
    const slider = page.locator(".lo-trinh-slider");
    const said = slider.locator("strong");
    expect(await said.textContent()).toMatch(/: 2 → P \d+\s%/);
    await slider.locator("input").focus();
    await page.keyboard.press("ArrowRight");
    expect(await said.textContent()).toMatch(/: 3 → P \d+\s%/);
  });
});
