import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildPack, fileDigests } from "@lotrinh/briefing";
import { loadFigures, loadPopulation, loadReferenceClass } from "@lotrinh/observations";
import { dossier } from "@lotrinh/reach";
import { loadRegistry } from "@lotrinh/registry";
import { describe, expect, it } from "vitest";
import { folder, lotrinh, spawned, workspace } from "./command-line.js";

const quick = ["--draws", "200", "--formats", "html"];
const few = ["--draws", "200"];

describe("briefing", () => {
  it("writes a pack and prints the path of its page; what it says goes to stderr", async () => {
    const out = join(folder(), "goi");
    const ran = await lotrinh("briefing", "Chi Lăng", "--out", out, ...quick, "--root", workspace());
    const page = join(out, "index.html");
    expect(ran).toEqual({ code: 0, out: `${page}\n`, err: `Đã lập: ${page}\n` });
    expect(readFileSync(page, "utf8")).toContain("38 trường?");
  });

  it("gives the same bytes again, in the place of the first pack, with the digest of every file that was read", async () => {
    const root = workspace();
    const out = join(folder(), "goi");
    const files = () =>
      new Map(
        readdirSync(out, { recursive: true, withFileTypes: true })
          .filter((one) => one.isFile())
          .map((one) => [one.name, readFileSync(join(one.parentPath, one.name), "base64")]),
      );
    await lotrinh("briefing", "chi-lang", "--out", out, ...quick, "--root", root);
    const first = files();
    expect((await lotrinh("briefing", "chi-lang", "--out", out, ...quick, "--root", root)).code).toBe(0);
    expect(files()).toEqual(first);
    const { inputs, generator } = JSON.parse(readFileSync(join(out, "provenance.json"), "utf8"));
    expect(generator.name).toBe("lotrinh");
    expect(inputs.length).toBeGreaterThan(10);
    for (const { file, sha256 } of inputs) {
      expect(
        createHash("sha256")
          .update(readFileSync(join(root, file)))
          .digest("hex"),
      ).toBe(sha256);
    }
  });

  it("gives the bytes that an analyst gets from the libraries", async () => {
    const out = join(folder(), "goi");
    const root = fileURLToPath(new URL("../../..", import.meta.url));
    const [data, seeds] = [join(root, "data"), join(root, "seeds")];
    await lotrinh("briefing", "huong-son", "--out", out, ...quick, "--root", root);
    const registry = loadRegistry({ data, seeds });
    const input = {
      registry,
      figures: loadFigures({ data, registry }),
      population: loadPopulation({ data, registry }),
      referenceClass: loadReferenceClass({ data, registry }),
    };
    const pack = await buildPack(dossier(input, "huong-son", { draws: 200 }), {
      version: "0.2.0",
      inputs: fileDigests(root, [data, seeds]),
      formats: ["html"],
    });
    expect(readdirSync(out).sort()).toEqual([...pack.keys()].sort());
    for (const [file, bytes] of pack) expect(readFileSync(join(out, file)).equals(bytes)).toBe(true);
  });

  it("writes the formats that are asked for, in the language that is asked for", async () => {
    const out = join(folder(), "goi");
    const argv = ["briefing", "chi-lang", "--out", out, ...quick, "--lang", "en", "--root", workspace()];
    expect((await lotrinh(...argv)).code).toBe(0);
    expect(readdirSync(out).sort()).toEqual(["index.html", "provenance.json"]);
    expect(readFileSync(join(out, "index.html"), "utf8")).toContain("The answer rests on these conditions");
    const wrong = await lotrinh("briefing", "chi-lang", "--out", out, "--formats", "html,odt");
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain("html,odt");
  });

  it("refuses a folder with other things in it with 1, and replaces it with --force", async () => {
    const out = folder();
    writeFileSync(join(out, "bao-cao.docx"), "");
    const argv = ["briefing", "chi-lang", "--out", out, ...quick];
    const refused = await lotrinh(...argv);
    expect({ code: refused.code, out: refused.out }).toEqual({ code: 1, out: "" });
    expect(refused.err).toContain("thêm --force");
    expect(readdirSync(out)).toEqual(["bao-cao.docx"]);
    expect((await lotrinh(...argv, "--force")).code).toBe(0);
    expect(existsSync(join(out, "bao-cao.docx"))).toBe(false);
  });

  it("refuses a file, and a folder below a file, and leaves nothing behind", async () => {
    const root = folder();
    const file = join(root, "x.html");
    writeFileSync(file, "x");
    const onFile = await lotrinh("briefing", "chi-lang", "--out", file, ...quick);
    expect(onFile.code).toBe(1);
    expect(onFile.err).toBe(`“${file}” là một tệp, không phải thư mục; hãy chọn thư mục khác bằng --out.\n`);
    const below = await lotrinh("briefing", "chi-lang", "--out", join(file, "a", "b"), ...quick, "--lang", "en");
    expect(below.code).toBe(1);
    expect(below.err).toMatch(
      /^Cannot write to “.*” \([A-Z]+\); choose another folder with --out \(start: --workspace\)\.\n$/,
    );
    expect(readdirSync(root)).toEqual(["x.html"]);
  });

  it("refuses a folder that holds the one it is called from, even with --force", async () => {
    const root = folder();
    const inner = join(root, "a", "b");
    mkdirSync(inner, { recursive: true });
    writeFileSync(join(root, "a", "keep.txt"), "");
    const { code, err } = await spawned(["briefing", "chi-lang", "--out", "..", "--force", ...quick], { cwd: inner });
    expect(code).toBe(1);
    expect(err).toMatch(/^“\.\.” là thư mục đang đứng hoặc chứa nó; hãy chọn [^\n]*\n$/);
    expect(readdirSync(join(root, "a")).sort()).toEqual(["b", "keep.txt"]);
  });
});

describe("start", () => {
  it("assesses every locality that has a plan and writes its pack into briefings/, step by step", async () => {
    const root = workspace();
    const { code, out, err } = await lotrinh("start", "--root", root);
    expect(code).toBe(0);
    expect(err).toBe("[1/1] Chi Lăng: đang đánh giá…\n[1/1] Chi Lăng: đang lập tập thông tin…\n");
    expect(readdirSync(join(root, "briefings"))).toEqual(["chi-lang"]);
    expect(out).toMatch(/^Chi Lăng +\d+ +\d+ +\d+ +\d+ +briefings.chi-lang.index\.html$/m);
    expect(out).toContain("P = 52\u00a0%");
    expect(out.trimEnd().split("\n").at(-1)).toMatch(/^Mở tiếp: briefings.chi-lang.index\.html/);
  });

  it("prints rows alone where a program reads them", async () => {
    const { out } = await lotrinh("start", "--root", workspace(), "--format", "json", ...few);
    const [row, ...others] = JSON.parse(out);
    expect(others).toEqual([]);
    expect(row).toMatchObject({ locality: "Chi Lăng", past: 27, open: 24 });
    expect(row.page).toBe(join("briefings", "chi-lang", "index.html"));
    expect(row.answered + row.silent).toBe(row.open);
  });

  it("stops with 1 at a folder that is not a pack, and leaves it as it is", async () => {
    const root = workspace();
    const foreign = join(root, "briefings", "chi-lang");
    mkdirSync(foreign, { recursive: true });
    writeFileSync(join(foreign, "ghi-chu.txt"), "");
    const { code, err } = await lotrinh("start", "--root", root, ...few);
    expect(code).toBe(1);
    expect(err).toContain("đang chứa tệp khác");
    expect(readdirSync(foreign)).toEqual(["ghi-chu.txt"]);
  });
});
