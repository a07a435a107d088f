import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";

interface Output {
  readonly output_type: string;
  readonly text?: string | readonly string[];
  readonly data?: Readonly<Record<string, string | readonly string[]>>;
}

const notebooks = fileURLToPath(new URL("../notebooks/", import.meta.url));
const python = "/usr/bin/python3";
const canConvert =
  spawnSync(python, ["-m", "nbconvert", "--version"]).status === 0 && spawnSync("pandoc", ["--version"]).status === 0;
const names = readdirSync(notebooks)
  .filter((file) => file.endsWith(".ipynb"))
  .map((file) => file.replace(".ipynb", ""));
const folder = mkdtempSync(join(tmpdir(), "lo-trinh-"));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function convert(to: "latex" | "html"): void {
  const files = names.map((name) => join(notebooks, `${name}.ipynb`));
  const argv = ["-m", "nbconvert", "--log-level=ERROR", "--to", to, "--output-dir", folder, ...files];
  const { status, stderr } = spawnSync(python, argv, { encoding: "utf8" });
  expect([status, stderr.replace(/.*Warning.*\n.*\n/g, "")]).toEqual([0, ""]);
}

function outputsOf(name: string): Output[] {
  const { cells } = JSON.parse(readFileSync(join(notebooks, `${name}.ipynb`), "utf8"));
  return cells.flatMap(({ outputs = [] }: { outputs?: Output[] }) => outputs);
}

const wordsOf = (text: string): string[] => text.normalize("NFC").match(/[\p{L}\p{N}]+/gu) ?? [];
const textOf = ({ text, data }: Output): string => [text ?? data?.["text/plain"] ?? ""].flat().join("");
const isPicture = ({ data }: Output): boolean => data !== undefined && "image/png" in data;

/** The first words that do not stand in the page in their order, with those before them; none where all do. */
function missing(said: readonly string[], page: readonly string[]): string {
  let at = 0;
  for (const [i, word] of said.entries()) {
    const found = page.indexOf(word, at);
    if (found < 0) return said.slice(Math.max(0, i - 6), i + 3).join(" ");
    at = found + 1;
  }
  return "";
}

describe.skipIf(!canConvert)("every answer, table and chart of a notebook is kept by nbconvert", () => {
  it("to LaTeX", () => {
    convert("latex");
    for (const name of names) {
      const tex = readFileSync(join(folder, `${name}.tex`), "utf8");
      const files = [...tex.matchAll(/\\adjustimage.*\{([^{}]*\.png)\}/g)].map(([, file = ""]) => file);
      const outputs = outputsOf(name);
      expect([name, files.length]).toEqual([name, outputs.filter(isPicture).length]);
      for (const file of files) expect(statSync(join(folder, file)).size).toBeGreaterThan(1000);
      const page = wordsOf(tex.replace(/\\[a-zA-Z]+/g, " "));
      const said = outputs.filter((one) => !isPicture(one)).flatMap((one) => wordsOf(textOf(one)));
      expect([name, missing(said, page)]).toEqual([name, ""]);
    }
  }, 600_000);

  it("to HTML", () => {
    convert("html");
    for (const name of names) {
      const html = readFileSync(join(folder, `${name}.html`), "utf8");
      const body = html.slice(html.indexOf("<body"));
      const outputs = outputsOf(name);
      const pictures = body.match(/<img[^>]*src="data:image\/png;base64,/g) ?? [];
      expect([name, pictures.length]).toEqual([name, outputs.filter(isPicture).length]);
      const entity = (_: string, code: string) => String.fromCodePoint(Number(code));
      const page = wordsOf(
        body
          .replace(/<(style|script)[\s\S]*?<\/\1>|<[^>]*>/g, " ")
          .replace(/&#(\d+);/g, entity)
          .replace(/&\w+;/g, " "),
      );
      const said = outputs.filter((one) => !isPicture(one)).flatMap((one) => wordsOf(textOf(one)));
      expect([name, missing(said, page)]).toEqual([name, ""]);
    }
  }, 600_000);
});
