import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { run } from "lotrinh";
import type { Page } from "playwright-core";

/** Debian's browser; null where there is none. */
export const CHROMIUM = ["/usr/bin/chromium", "/usr/bin/chromium-browser"].find(existsSync) ?? null;

export interface BuiltPack {
  readonly folder: string;
  /** Of its page. */
  readonly address: string;
  remove(): void;
}

/** A pack as the command line makes it, on few draws: looks do not depend on them. */
export async function packOf(locality: string, ...options: string[]): Promise<BuiltPack> {
  const parent = mkdtempSync(join(tmpdir(), "lotrinh-pack-"));
  const folder = join(parent, "pack");
  const notes: string[] = [];
  const streams = { result: () => {}, note: (text: string) => void notes.push(text) };
  const code = await run(["briefing", locality, "--out", folder, "--draws", "300", ...options], streams);
  if (code !== 0) throw new Error(notes.join(""));
  const address = pathToFileURL(join(folder, "index.html")).href;
  return { folder, address, remove: () => rmSync(parent, { recursive: true, force: true }) };
}

/** What is cut: text beyond the screen or the drawing that it is in, unless it stands in a box that can be scrolled. */
export async function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(`(() => {
    const wide = document.documentElement.clientWidth;
    const found = document.documentElement.scrollWidth > wide ? ["page: " + document.documentElement.scrollWidth] : [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (node.data.trim() === "" || !parent.checkVisibility() || parent.closest("title, desc, select, script")) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      if (box.width === 0) continue;
      const drawing = parent.closest("svg")?.getBoundingClientRect();
      const scrolled = parent.closest(".moved[tabindex]");
      const { left, right } = drawing ?? { left: 0, right: wide };
      if (box.left < left - 1 || box.right > right + 1) found.push(node.data.trim());
      else if (drawing && !scrolled && (drawing.left < -1 || drawing.right > wide + 1)) found.push("drawing: " + node.data.trim());
    }
    return found;
  })()`);
}

/** Rules of axe-core that the page as it stands breaks, with the first place. */
export async function violations(page: Page, axe: string): Promise<string[]> {
  return page.evaluate(`(async () => {
    ${axe};
    const { violations } = await axe.run(document, { resultTypes: ["violations"] });
    return violations.map(({ id, nodes }) => id + " ×" + nodes.length + ": " + nodes[0].html.slice(0, 160) + " " + (nodes[0].any[0] || nodes[0].all[0] || nodes[0].none[0] || {}).message);
  })()`);
}
