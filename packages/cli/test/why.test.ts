import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { lotrinh } from "./command-line.js";

const parent = mkdtempSync(join(tmpdir(), "lotrinh-why-"));
const pack = join(parent, "pack");
await lotrinh("briefing", "chi-lang", "--out", pack, "--formats", "json", "--draws", "300");
const made = JSON.parse(readFileSync(join(pack, "provenance.json"), "utf8"));
const numbers: string[] = made.firstPage.flatMap((one: { numbers: string[] }) => one.numbers);

afterAll(() => rmSync(parent, { recursive: true, force: true }));

describe("lotrinh why", () => {
  it("resolves every number of the first page to sentences that print it, and to what it is from", async () => {
    expect(numbers.length).toBeGreaterThan(20);
    for (const number of new Set(numbers)) {
      const { code, out } = await lotrinh("why", pack, number, "--format", "json");
      expect(code).toBe(0);
      const { sentences, run } = JSON.parse(out);
      expect(run).toMatchObject({ version: expect.stringMatching(/^\d/), seed: 1, draws: 300 });
      for (const { text, targets } of sentences) {
        expect(text).toContain(number.replace(/\s?%/, ""));
        for (const { target, figures } of targets) {
          const [clause] = figures;
          expect(clause).toMatchObject({
            target,
            what: "target",
            from: { section: expect.any(String), line: expect.any(Number) },
          });
        }
      }
    }
  });

  it("leads from the value of a clause to the clause, its model and each assumption with its place, in Vietnamese", async () => {
    const { out } = await lotrinh("why", pack, "38");
    expect(out).toContain("phấn đấu từ 38 trường học đạt chuẩn quốc gia trở lên");
    expect(out).toContain("hien-trang.yaml");
    expect(out).toContain("giả định");
    expect(out).toMatch(/phiên bản \d/);
  });

  it("says of a figure of another place whose it is, also where an answer supposes it here", async () => {
    const { text, numbers } = made.firstPage.find(({ text }: { text: string }) => text.startsWith("Người từ 15 tuổi"));
    expect(text).toContain("biết chữ");
    const { out } = await lotrinh("why", pack, numbers[0]);
    expect(out).toMatch(/biết chữ \(Lạng Sơn\) 2016: 96,6\s%, báo cáo/);
    expect(out).not.toMatch(/biết chữ 2016: 96,6/);
    expect(out).toMatch(/Giáo viên mẫu giáo 2021 \(theo số của Lạng Sơn\): 3.363 giáo viên, giả định/);
  });

  it("does not call a number worked out for this place another's: 33 schools are not the province's", async () => {
    const { out } = await lotrinh("why", pack, "38");
    expect(out).toMatch(/Trường đạt chuẩn quốc gia 2025 \(theo số của Lạng Sơn\): \d+\strường, giả định/);
    expect(out).not.toMatch(/\(Lạng Sơn\) 2025: \d+ trường/);
  });

  it("says which numbers are near where the page has no such one", async () => {
    const { code, err } = await lotrinh("why", pack, "987654");
    expect(code).toBe(1);
    expect(err).toContain("987654");
    expect(numbers.some((one) => err.includes(one))).toBe(true);
  });

  it("says so where a number is of no target: the bounds of the five words", async () => {
    expect((await lotrinh("why", pack, "66")).out).toContain("không phải số của riêng chỉ tiêu nào");
  });

  it("refuses a folder that is no pack", async () => {
    const { code, err } = await lotrinh("why", parent, "16");
    expect(code).toBe(1);
    expect(err).toContain(parent);
  });
});
