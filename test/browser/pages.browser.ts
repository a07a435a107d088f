import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import axe from "axe-core";
import { run } from "lotrinh";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeCountrySet } from "../country/country-set.mjs";
import { CHROMIUM, cutTexts, violations } from "./packs.js";

const quiet = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"];

async function lotrinh(...argv: readonly string[]): Promise<void> {
  const notes: string[] = [];
  const code = await run([...argv, "--draws", "200"], { result: () => {}, note: (text) => void notes.push(text) });
  if (code !== 0) throw new Error(notes.join(""));
}

/** What makes each page in a folder, and where it stands there. */
const pages: Readonly<Record<string, (folder: string) => Promise<string>>> = {
  "several localities": async (folder) => {
    await lotrinh("compare", "hai-phong", "long-bien", "rach-gia", "--out", folder, "--formats", "html");
    return "index.html";
  },
  "the country": async (folder) => {
    await lotrinh("assess", "--all", "--data", countrySet(folder), "--out", folder, "--formats", "html");
    return "trang/index.html";
  },
  "a province": async (folder) => {
    await lotrinh("assess", "--all", "--data", countrySet(folder), "--out", folder, "--formats", "html");
    return "trang/01.html";
  },
};

function countrySet(folder: string): string {
  const data = `${folder}-du-lieu`;
  mkdirSync(data);
  writeCountrySet(data, { share: 0.02 });
  return data;
}

describe.skipIf(CHROMIUM === null).each(Object.keys(pages))("the page of %s", (name) => {
  const parent = mkdtempSync(join(tmpdir(), "lotrinh-page-"));
  let browser: Browser;
  let page: Page;
  const requests: string[] = [];

  beforeAll(async () => {
    const folder = join(parent, "trang");
    const file = await (pages[name] as (folder: string) => Promise<string>)(folder);
    browser = await chromium.launch({ executablePath: CHROMIUM ?? "", args: quiet });
    page = await browser.newPage();
    page.on("request", (one) => requests.push(one.url()));
    await page.goto(pathToFileURL(join(folder, file)).href);
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(parent, { recursive: true, force: true });
  });

  it.each([390, 768, 1280])("cuts nothing at %i pixels", async (width) => {
    await page.setViewportSize({ width, height: 900 });
    expect(await cutTexts(page)).toEqual([]);
  });

  it("has no violation that axe-core finds, and asks for nothing but itself", async () => {
    expect(await violations(page, axe.source)).toEqual([]);
    expect(requests.filter((url) => !url.startsWith("data:"))).toEqual([page.url()]);
  });
});
