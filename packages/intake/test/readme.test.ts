import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { cleanUp, read, valuesOf } from "./office-files.js";

cleanUp();

const root = fileURLToPath(new URL("../../..", import.meta.url));
const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

test("the table of the README is read as it says", async () => {
  const text = JSON.parse(`"${/"bang\.csv",\s*"([^"]*)"/.exec(readme)?.[1]}"`) as string;
  const { rows } = await read(text);
  const printed = rows.map(
    ({ indicator, year, value, status, cell }) => `${cell} ${indicator} ${year}: ${value}, ${status}`,
  );
  const said = [...readme.matchAll(/^\/\/ {3}'(.*)',?$/gm)].map(([, line]) => line);
  expect(printed).toEqual(said);
});

test("the long CSV of the Vietnamese page has the columns that it explains", async () => {
  const page = readFileSync(join(root, "docs", "dua-so-lieu-vao.md"), "utf8");
  const csv = /```csv\n(.*?)```/s.exec(page)?.[1] ?? "";
  expect(valuesOf(await read(csv))).toEqual({ "literacy_rate_15plus 2023": 97.2, "pupils_primary 2023": 6123 });
  const columns = [...page.matchAll(/^\| `(\w+)` +\|/gm)].map(([, name]) => name);
  const bundled = readFileSync(join(root, "data", "observations", "chi-lang.csv"), "utf8").split("\n")[0];
  expect(columns).toEqual(bundled?.trim().split(","));
});
