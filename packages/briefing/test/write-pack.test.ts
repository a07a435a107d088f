import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Pack, writePack } from "@lotrinh/briefing";
import { InputError } from "@lotrinh/language";
import { beforeEach, describe, expect, it, onTestFinished } from "vitest";

const ours = `{"generator": {"name": "lotrinh", "version": "0"}}`;
const pack = packOf({ "index.html": "mới", "bieu-do/a.svg": "<svg/>", "provenance.json": ours });

let root = "";
let out = "";

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "lo-trinh-"));
  out = join(root, "goi");
  onTestFinished(() => rmSync(root, { recursive: true }));
});

function packOf(files: Readonly<Record<string, string>>): Pack {
  return new Map(Object.entries(files).map(([file, text]) => [file, new TextEncoder().encode(text)]));
}

/** A pack that breaks after its first file. */
function breaking(): Pack {
  const broken = new Map(pack);
  broken.entries = function* () {
    yield ["index.html", new Uint8Array(9)];
    throw new Error("the disk is full");
  };
  broken[Symbol.iterator] = broken.entries;
  return broken;
}

function codeOf(run: () => void): string {
  try {
    run();
  } catch (error) {
    if (error instanceof InputError) return error.code;
    throw error;
  }
  return "none";
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
}

describe("writePack", () => {
  it("writes every file of the pack, making the folders above it, and nothing else", () => {
    const deep = join(root, "a", "b", "goi");
    writePack(pack, deep);
    expect(filesBelow(root)).toEqual(
      ["bieu-do/a.svg", "index.html", "provenance.json"].map((file) => `a/b/goi/${file}`),
    );
    expect(readFileSync(join(deep, "index.html"), "utf8")).toBe("mới");
    expect(readdirSync(join(root, "a", "b"))).toEqual(["goi"]);
  });

  it("replaces a pack of ours, stale files and all", () => {
    writePack(packOf({ "index.html": "cũ", "bieu-do/cu.svg": "", "provenance.json": ours }), out);
    writePack(pack, out);
    expect(filesBelow(root)).toEqual(["goi/bieu-do/a.svg", "goi/index.html", "goi/provenance.json"]);
    expect(readFileSync(join(out, "index.html"), "utf8")).toBe("mới");
  });

  it("fills an empty folder", () => {
    mkdirSync(out);
    writePack(pack, out);
    expect(readdirSync(out)).toContain("index.html");
  });

  it.each([
    ["other files", { "bao-cao.docx": "" }],
    ["the provenance of another program", { "provenance.json": `{"generator": {"name": "npm"}}` }],
    ["a provenance that is not JSON", { "provenance.json": "lotrinh" }],
  ])("refuses a folder that holds %s, and leaves it as it is", (_, files) => {
    mkdirSync(out);
    for (const [file, text] of Object.entries(files)) writeFileSync(join(out, file), text);
    expect(codeOf(() => writePack(pack, out))).toBe("OUTPUT_NOT_OURS");
    expect(filesBelow(root)).toEqual(Object.keys(files).map((file) => `goi/${file}`));
  });

  it("replaces a foreign folder when it is forced to", () => {
    mkdirSync(out);
    writeFileSync(join(out, "bao-cao.docx"), "");
    writePack(pack, out, { force: true });
    expect(filesBelow(out)).toEqual(["bieu-do/a.svg", "index.html", "provenance.json"]);
  });

  it("refuses a file, even when forced", () => {
    writeFileSync(out, "");
    expect(codeOf(() => writePack(pack, out, { force: true }))).toBe("OUTPUT_NOT_A_FOLDER");
    expect(statSync(out).isFile()).toBe(true);
  });

  it("says that it cannot write below a file", () => {
    writeFileSync(out, "");
    expect(codeOf(() => writePack(pack, join(out, "x", "y")))).toBe("OUTPUT_UNWRITABLE");
    expect(readdirSync(root)).toEqual(["goi"]);
  });

  it.each([
    ["breaks in the middle", breaking()],
    ["has a file that cannot be named", packOf({ "index.html": "", "a\0b": "" })],
    ["has a file where a folder has to be", packOf({ "bieu-do": "", "bieu-do/a.svg": "" })],
  ])("leaves nothing, not even the folders above, of a pack that %s", (_, broken) => {
    expect(codeOf(() => writePack(broken, join(root, "a", "b")))).toBe("OUTPUT_UNWRITABLE");
    expect(readdirSync(root)).toEqual([]);
  });

  it("keeps the old pack when the new one breaks", () => {
    writePack(packOf({ "index.html": "cũ", "provenance.json": ours }), out);
    expect(() => writePack(breaking(), out)).toThrow("the disk is full");
    expect(filesBelow(root)).toEqual(["goi/index.html", "goi/provenance.json"]);
    expect(readFileSync(join(out, "index.html"), "utf8")).toBe("cũ");
  });

  it("writes into the folder that a link leads to, and keeps the link", () => {
    mkdirSync(join(root, "that"));
    symlinkSync(join(root, "that"), out, "junction");
    writePack(pack, out);
    expect(existsSync(join(root, "that", "index.html"))).toBe(true);
    expect(readdirSync(root).sort()).toEqual(["goi", "that"]);
  });

  it("takes a folder whose name is as long as names may be", () => {
    const long = join(root, "d".repeat(255));
    writePack(pack, long);
    expect(filesBelow(long).length).toBe(3);
  });

  it("gives the folder the permissions of any new folder", () => {
    mkdirSync(join(root, "thuong"));
    writePack(pack, out);
    expect(statSync(out).mode).toBe(statSync(join(root, "thuong")).mode);
  });
});
