import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folder, lotrinh } from "./command-line.js";
import { fill, illustrative, isRow } from "./fill-template.js";

const page = readFileSync(new URL("../../../docs/so-lieu-cua-minh.md", import.meta.url), "utf8");
const commands = [...page.matchAll(/^```sh\nlotrinh (.*)\n```$/gm)].map(([, line = ""]) => line);

test("the page of one's own figures leads from an empty folder to a pack with them", async () => {
  const empty = folder();
  const run = (line: string) => {
    const words = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");
    return lotrinh(...words.map((word) => (/^(?:mau.*\.xlsx|goi)$/.test(word) ? join(empty, word) : word)));
  };
  const [make, look, assess, pack, nextYear, ...none] = commands;
  expect(none).toEqual([]);
  expect((await run(make ?? "")).code).toBe(0);

  const literacy = { sheet: "Biết chữ theo tuổi", where: isRow("literacy_rate_15plus", "2024") };
  await fill(join(empty, "mau.xlsx"), [{ ...literacy, cells: { "Giá trị": 104, ...illustrative } }]);
  const wrong = await run(`${look} --format json`);
  expect(JSON.parse(wrong.out).problems).toMatchObject([{ code: "VALUE_ABOVE", sheet: "Biết chữ theo tuổi" }]);

  await fill(join(empty, "mau.xlsx"), [{ ...literacy, cells: { "Giá trị": 96.4, ...illustrative } }]);
  expect(JSON.parse((await run(`${look} --format json`)).out).problems).toEqual([]);
  expect((await run(`${assess} --draws 200`)).out).toMatch(/2024: 96,4\s%/);
  expect((await run(`${pack} --draws 200`)).code).toBe(0);
  expect(readFileSync(join(empty, "goi", "index.html"), "utf8")).toContain("Số dựng để thử");
  expect((await run(nextYear ?? "")).code).toBe(0);
});
