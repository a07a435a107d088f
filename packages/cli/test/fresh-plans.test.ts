import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, it } from "vitest";
import { lotrinh } from "./command-line.js";

const documents = fileURLToPath(new URL("../../intake/test/plans/untuned", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "lotrinh-fresh-"));
afterAll(() => rmSync(folder, { recursive: true }));

const files = readdirSync(documents).filter((file) => /\.(?:txt|docx|html|md)$/.test(file) && file !== "README.md");

it.each(files)("the folder made of %s has nothing wrong in it", async (file) => {
  const own = join(folder, basename(file, extname(file)));
  const made = await lotrinh("plan", "new", join(documents, file), "--locality", "Lạng Sơn", "--out", own);
  expect([made.code, made.code === 0 ? "" : made.err]).toEqual([0, ""]);
  const checked = await lotrinh("plan", "check", own);
  expect([checked.code, checked.code === 0 ? "" : checked.out + checked.err]).toEqual([0, ""]);
});
