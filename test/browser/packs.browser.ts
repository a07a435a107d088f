import { readFileSync } from "node:fs";
import axe from "axe-core";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type BuiltPack, CHROMIUM, cutTexts, packOf, violations } from "./packs.js";
import { emptyPages, pageText, smallTexts } from "./print.js";

const wanted = process.env["PACKS"]?.split(",");
const localities = ["chi-lang", "hai-phong", "huong-son", "long-bien", "rach-gia"].filter(
  (one) => wanted === undefined || wanted.includes(one),
);
const quiet = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"];

describe.skipIf(CHROMIUM === null).each(localities)("the page of %s", (locality) => {
  let pack: BuiltPack;
  let browser: Browser;
  let page: Page;
  const requests: string[] = [];
  const slips: string[] = [];

  beforeAll(async () => {
    pack = await packOf(locality, "--formats", "html,pdf");
    browser = await chromium.launch({ executablePath: CHROMIUM ?? "", args: quiet });
    // The page's own policy holds for it; axe-core is put in past it.
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.on("request", (one) => requests.push(one.url()));
    page.on("console", (one) => slips.push(one.text()));
    page.on("pageerror", (one) => slips.push(one.message));
    await page.goto(pack.address);
  });

  afterAll(async () => {
    await browser?.close();
    pack?.remove();
  });

  it("shows one panel, and that of each target that is chosen", async () => {
    const targets = await page
      .locator("#thu-chon option")
      .evaluateAll((all) => all.map((one) => String((one as unknown as { value: string }).value)));
    expect(targets.length).toBeGreaterThan(0);
    for (const target of targets) {
      await page.locator("#thu-chon").selectOption(target);
      expect(await page.locator(".panel:visible").evaluateAll((all) => all.map(({ id }) => id))).toEqual([target]);
      for (const radio of await page.locator(".panel:visible input[type=radio]").all()) {
        await radio.check();
        const said = page.locator(".panel:visible .option", { has: page.locator(":checked") }).locator(".said:visible");
        expect(await said.count()).toBe(await page.locator(".panel:visible fieldset").count());
      }
    }
  });

  it("says at each stop of each slider what the row of its table says, by the keyboard alone", async () => {
    for (const target of await page.locator(".panel:has(.slider)").evaluateAll((all) => all.map(({ id }) => id))) {
      await page.locator("#thu-chon").selectOption(target);
      for (const slider of await page.locator(`#${target} .slider`).all()) {
        const input = slider.locator("input");
        await slider.locator("summary").click();
        await input.focus();
        await input.press("Home");
        const rows = await slider.locator("tbody tr").count();
        for (let at = 0; at < rows; at++) {
          if (at > 0) await input.press("ArrowRight");
          const [setting = "", p = ""] = await slider.locator("tbody tr.now td").allInnerTexts();
          const said = await slider.locator("output").textContent();
          expect(said?.startsWith(`${setting}: ${p}`)).toBe(true);
          expect(await input.getAttribute("aria-valuetext")).toBe(said);
        }
        expect(await slider.locator("tbody tr").last().getAttribute("class")).toBe("now");
      }
    }
  });

  it("sorts each column of each table up and down, keeping every row", async () => {
    const tables = page.locator("main table:has(th button)");
    expect(await tables.count()).toBeGreaterThan(0);
    for (const table of await tables.all()) {
      const before = (await table.locator("tbody tr").allInnerTexts()).sort();
      for (const head of await table.locator("th").all()) {
        await head.locator("button").press("Enter");
        expect(await head.getAttribute("aria-sort")).toBe("ascending");
        await head.locator("button").click();
        expect(await head.getAttribute("aria-sort")).toBe("descending");
        expect(await table.locator('th[aria-sort="descending"], th[aria-sort="ascending"]').count()).toBe(1);
        expect((await table.locator("tbody tr").allInnerTexts()).sort()).toEqual(before);
      }
    }
  });

  it("sorts probabilities as numbers, those without one last", async () => {
    const keyed = page.locator("main table:has(th button):has(td[data-sort])").first();
    const at = await keyed
      .locator("tbody tr")
      .first()
      .evaluate((row) => (row as unknown as { cells: { length: number } }).cells.length - 1);
    await keyed.locator("th").nth(at).locator("button").click();
    const keys = await keyed
      .locator("tbody tr")
      .evaluateAll((rows) => rows.map((row) => row.lastElementChild?.getAttribute("data-sort") ?? null));
    const known = keys.filter((one) => one !== null).map(Number);
    expect(known).toEqual([...known].sort((a, b) => a - b));
    expect(keys.slice(0, known.length)).not.toContain(null);
  });

  it.each(["light", "dark"] as const)("has no violation that axe-core finds, %s", async (scheme) => {
    await page.emulateMedia({ colorScheme: scheme });
    expect(await violations(page, axe.source)).toEqual([]);
    await page.locator("#theme").click();
    expect(await page.locator("#theme").getAttribute("aria-pressed")).toBe(String(scheme === "light"));
    expect(await violations(page, axe.source)).toEqual([]);
    await page.reload();
  });

  it.each([390, 768, 1280])("cuts nothing at %i pixels", async (width) => {
    await page.setViewportSize({ width, height: 900 });
    expect(await cutTexts(page)).toEqual([]);
  });

  it("asked for nothing but itself, and the console is empty", () => {
    expect(new Set(requests.filter((url) => !url.startsWith("data:")))).toEqual(new Set([pack.address]));
    expect(slips).toEqual([]);
  });

  it("has its first page on one page of paper, printed and as a report", async () => {
    const said = (await page.locator("#trang-dau p").last().textContent()) ?? "";
    const end = said.replace(/\s/g, "").slice(-60);
    const printed = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    for (const data of [printed, readFileSync(`${pack.folder}/bao-cao.pdf`)]) {
      expect(await pageText(new Uint8Array(data), 1)).toContain(end);
      expect(await pageText(new Uint8Array(data), 2)).not.toContain(end);
    }
  });

  it("is printed on A4 with no letter below 9 pt, as is the report", async () => {
    const printed = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    expect(await smallTexts(new Uint8Array(printed))).toEqual([]);
    const report = new Uint8Array(readFileSync(`${pack.folder}/bao-cao.pdf`));
    expect(await smallTexts(report)).toEqual([]);
    expect(await emptyPages(report, 0.4)).toEqual([]);
  });
});
