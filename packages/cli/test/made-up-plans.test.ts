import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { lotrinh } from "./command-line.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const guide = readFileSync(join(root, "docs/dua-ke-hoach-vao.md"), "utf8");
const documents = join(root, "packages/intake/test/plans/made-up");
const folder = mkdtempSync(join(tmpdir(), "lotrinh-guide-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The command lines of the guide, in their order, as words. */
const commands = [...guide.matchAll(/^```sh\n(.*?)^```/gms)]
  .flatMap(([, block = ""]) => block.trim().split("\n"))
  .map((line) => [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? ""));

/** Does what the guide says, with its file, place and folders replaced; what each command printed. */
async function followed(document: string, locality: string, name: string): Promise<string[]> {
  const printed: string[] = [];
  for (const [program, ...words] of commands) {
    expect(program).toBe("lotrinh");
    const own = words.map((word) => {
      if (word === "ke-hoach.docx") return join(documents, document);
      if (word === "Lạng Sơn") return locality;
      return word.replace(/^cua-toi/, join(folder, name)).replace(/^goi$/, join(folder, `${name}-goi`));
    });
    const bulk = own[0] === "briefing" ? ["--formats", "html"] : [];
    const draws = /^(?:assess|briefing)$/.test(own[0] ?? "") ? ["--draws", "300"] : [];
    const { code, out, err } = await lotrinh(...own, ...bulk, ...draws);
    expect([own.slice(0, 2).join(" "), code, code === 0 ? "" : err]).toEqual([own.slice(0, 2).join(" "), 0, ""]);
    printed.push(out);
  }
  return printed;
}

/** Words of a page as they are read. */
function wordsOf(file: string): string {
  const text = readFileSync(file, "utf8").replace(/<[^>]+>/g, " ");
  return text.replaceAll("&amp;", "&").replaceAll("&lt;", "<").replaceAll("&gt;", ">").replace(/\s+/g, " ");
}

it("the guide names its commands, from reading the document to the pack", () => {
  expect(commands.map((words) => words.slice(1, words[1] === "plan" ? 3 : 2).join(" "))).toEqual([
    "plan read",
    "plan new",
    "plan review",
    "plan review",
    "plan check",
    "assess",
    "briefing",
  ]);
});

describe.each([
  ["a commune", "ke-hoach-xa-na-khuong", "xã Đồng Đăng, Lạng Sơn"],
  ["a province", "ke-hoach-tinh-thanh-linh", "Lạng Sơn"],
] as const)("the made-up plan of %s", (_, name, locality) => {
  it("goes from the file to a pack by the guide alone, and the pack says something of each target", async () => {
    const printed = await followed(`${name}.docx`, locality, name);
    const page = wordsOf(join(folder, `${name}-goi`, "index.html"));
    // Which targets those are is the test of intake that reads the same documents.
    const targets = readFileSync(join(folder, name, "targets.yaml"), "utf8");
    const phrases = (parse(targets) as readonly { readonly phrase: string }[]).map(({ phrase }) => phrase);
    expect(phrases.length).toBeGreaterThanOrEqual(25);
    expect(printed[4]).toContain(`${phrases.length} chỉ tiêu`);
    expect(phrases.filter((phrase) => !page.includes(phrase.replace(/\s+/g, " ")))).toEqual([]);
    expect(page).toContain("không có thật");
    expect(existsSync(join(folder, name, "so-lieu.csv"))).toBe(true);
  });
});
