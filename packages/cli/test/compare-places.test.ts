import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folder, lotrinh } from "./command-line.js";

const few = ["--draws", "200"];

describe("the page of several localities", () => {
  it("has the targets in common of all of them, in each format, whole or not at all, the same bytes again", async () => {
    const out = join(folder(), "so-sanh");
    const command = ["compare", "Hải Phòng", "Long Biên", "--out", out, ...few];
    expect(await lotrinh(...command)).toMatchObject({ code: 0, out: `${join(out, "index.html")}\n` });
    expect(readdirSync(out).sort()).toEqual(["bao-cao.docx", "bao-cao.pdf", "index.html", "provenance.json"]);
    const page = readFileSync(join(out, "index.html"), "utf8");
    const { targets } = JSON.parse(readFileSync(join(out, "provenance.json"), "utf8"));
    expect(targets.length).toBeGreaterThan(3);
    expect(page).toContain(`${targets.length} chỉ tiêu chung`);
    expect(page).toContain("Content-Security-Policy");
    expect(await lotrinh(...command)).toMatchObject({ code: 0 });
    expect(readFileSync(join(out, "index.html"), "utf8")).toBe(page);
  });

  it("takes a commune and its province, which share what binds them; a misspelled name is told with the nearest", async () => {
    const { code, out } = await lotrinh("compare", "tỉnh Lạng Sơn", "xã Chi Lăng, Lạng Sơn", ...few);
    expect(code).toBe(0);
    expect(out).toMatch(/^Biết chữ mức độ 1, 15–60 tuổi \(2030\) +≥ 99,1.%; P = .* ≥ 99,1.%; P = /m);
    expect(out).not.toContain("thuộc Lạng Sơn");
    const { err } = await lotrinh("compare", "hai-phong", "long-bien", "Rach Gja", ...few);
    expect(err).toContain("Rạch Giá");
  });

  it("is refused for scenarios of one locality, and its formats without a folder", async () => {
    const out = join(folder(), "khong-lap");
    const scenarios = await lotrinh("compare", "hai-phong", "tang-toc", "--out", out, ...few);
    expect(scenarios.code).not.toBe(0);
    expect(scenarios.err).toBe(
      "Tùy chọn --out là của trang so nhiều địa phương; hãy viết: lotrinh compare hai-phong LOCALITY --out DIR.\n",
    );
    const formats = await lotrinh("compare", "hai-phong", "long-bien", "--formats", "html", ...few);
    expect(formats.err).toContain("hãy viết: lotrinh compare hai-phong long-bien --out DIR.");
    expect(existsSync(out)).toBe(false);
  });

  it("does not write over what is no page of ours", async () => {
    const out = folder();
    writeFileSync(join(out, "bao-cao-cua-toi.txt"), "giữ lại");
    const { code, err } = await lotrinh("compare", "hai-phong", "long-bien", "--out", out, ...few);
    expect(code).not.toBe(0);
    expect(err).toContain("--force");
    expect(readdirSync(out)).toEqual(["bao-cao-cua-toi.txt"]);
  });
});
