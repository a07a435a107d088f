import type { Page } from "playwright-core";
import { endKernels } from "./jupyter.js";

/** A cell as a reader sees it below its code. */
export interface Seen {
  readonly text: string;
  /** Errors, in red. */
  readonly slips: string;
  readonly pictures: readonly string[];
}

/** Opens a notebook and waits for its kernel. */
export async function openNotebook(page: Page, address: string, name: string): Promise<void> {
  // A page that is still open would start its kernel again.
  await page.goto("about:blank");
  await endKernels(address);
  await page.goto(`${address}/notebooks/${name}.ipynb`);
  await page.waitForSelector(".cell");
  await page.waitForSelector(".kernel_idle_icon", { timeout: 180_000 });
  // A notebook's own outputs would pass for new ones.
  await page.click("#kernellink");
  await page.click("#restart_clear_output");
  await page.locator(".modal.in .btn-danger").click();
  await page.waitForFunction('document.querySelectorAll(".output_area").length === 0');
  await page.waitForSelector(".kernel_idle_icon", { timeout: 180_000 });
}

/** Cell → Run All, and waits until no cell is running. */
export async function runAll(page: Page): Promise<void> {
  await page.click("#celllink");
  await page.click("#run_all_cells");
  await finished(page);
}

/** Runs all as `runAll` does: seconds until the first picture is there, and until no cell is running. */
export async function timedRun(page: Page): Promise<{ readonly first: number; readonly whole: number }> {
  const begun = performance.now();
  const seconds = () => (performance.now() - begun) / 1000;
  await page.click("#celllink");
  await page.click("#run_all_cells");
  await page.locator(".output img").first().waitFor();
  const first = seconds();
  await finished(page);
  return { first, whole: seconds() };
}

/** Writes code into the n-th code cell and runs that cell, or with `below` all from it on. */
export async function runCell(page: Page, index: number, code: string, { below = false } = {}): Promise<Seen> {
  const cell = page.locator(".code_cell").nth(index);
  await cell.locator(".CodeMirror").evaluate((editor, text) => {
    (editor as unknown as { CodeMirror: { setValue(text: string): void } }).CodeMirror.setValue(text);
  }, code);
  await cell.locator(".input_prompt").click();
  if (below) {
    await page.click("#celllink");
    await page.click("#run_all_cells_below");
  } else await page.keyboard.press("Control+Enter");
  await finished(page);
  return seen(page, index);
}

export function codeOf(page: Page, index: number): Promise<string> {
  return page
    .locator(".code_cell")
    .nth(index)
    .locator(".CodeMirror")
    .evaluate((editor) => (editor as unknown as { CodeMirror: { getValue(): string } }).CodeMirror.getValue());
}

export async function seen(page: Page, index: number): Promise<Seen> {
  const cell = page.locator(".code_cell").nth(index);
  const texts = (selector: string) => cell.locator(selector).allInnerTexts();
  return {
    text: (await texts(".output")).join("\n"),
    slips: (await texts(".output_stderr")).join("\n").trim(),
    pictures: await cell
      .locator(".output img")
      .evaluateAll((all) => all.map((one) => (one as unknown as { src: string }).src)),
  };
}

async function finished(page: Page): Promise<void> {
  await page.waitForTimeout(300);
  const running = '[...document.querySelectorAll(".input_prompt")].some((one) => one.textContent.includes("[*]"))';
  await page.waitForFunction(`!${running}`, undefined, { timeout: 180_000 });
  await page.waitForTimeout(200);
}
