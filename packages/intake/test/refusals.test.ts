import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CFB } from "@e965/xlsx";
import { importTable, writeRows } from "@lotrinh/intake";
import fc from "fast-check";
import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, onTestFinished, test } from "vitest";
import { cleanUp, codesOf, fileOf, read, registry, valuesOf, workbook } from "./office-files.js";

cleanUp();

const table = [
  ["Địa phương", "Chỉ tiêu", "Năm", "Giá trị"],
  ["Chi Lăng", "Học sinh tiểu học", "2023-2024", 6123],
  ["Chi Lăng", "Học sinh THCS", "2023-2024", 4123],
];

describe("files that are not read", () => {
  test.each([
    ["with headings", "STT,Họ và tên,Ngày sinh,Lớp\n1,Nguyễn Văn A,01/02/1970,XMC1\n"],
    ["in English", "No,Full name,Date of birth\n1,A B,1970-01-02\n"],
    ["without headings", "Nguyễn Văn An,01/02/1970\nTrần Thị Bình,03/04/1981\nLê Văn Cường,05/06/1990\n"],
  ])("a list of persons %s is refused whole, and nothing of it is shown", async (_, text) => {
    const refused = await read(text);
    expect(refused.rows).toEqual([]);
    expect(codesOf(refused)).toEqual(["PERSONS_REFUSED"]);
    expect(JSON.stringify(refused)).not.toContain("1970");
  });

  test("text in old fonts is refused by name, in workbooks too", async () => {
    const text = await read(Buffer.from("§Þa ph­¬ng,ChØ tiªu,N¨m,Gi¸ trÞ\n", "latin1"), { name: "cu.csv" });
    expect(text.problems[0]).toMatchObject({ code: "TEXT_LEGACY", params: { encoding: "TCVN3" } });
    const book = await read(
      workbook([
        [
          [
            ["Chæ tieâu", "Naêm", "Giaù trò"],
            ["Hoïc sinh tieåu hoïc", 2023, 6123],
          ],
        ],
      ]),
    );
    expect(book.problems[0]).toMatchObject({ code: "TEXT_LEGACY", params: { encoding: "VNI" } });
  });

  test("folders, pipes, devices, absent and empty files are told apart at once", async () => {
    const folder = mkdtempSync(join(tmpdir(), "lotrinh-intake-"));
    const pipe = join(folder, "ong");
    execFileSync("sh", ["-c", `mkfifo "$0"`, pipe]);
    const codeOf = async (file: string) => (await importTable(file, { registry })).problems[0]?.code;
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    expect(await codeOf(folder)).toBe("NOT_A_FILE");
    expect(await codeOf(pipe)).toBe("NOT_A_FILE");
    expect(await codeOf("/dev/zero")).toBe("NOT_A_FILE");
    expect(await codeOf(join(folder, "khong-co.csv"))).toBe("IMPORT_FILE_MISSING");
    expect(await codeOf(fileOf(""))).toBe("FILE_EMPTY");
    expect(await codeOf(fileOf("%PDF-1.7\n"))).toBe("FILE_IS_PDF");
  });

  test("a zip bomb is refused by its directory, before anything is unpacked", async () => {
    const parts = unzipSync(workbook([[table]]));
    const bomb = zipSync({ ...parts, "xl/worksheets/sheet1.xml": new Uint8Array(120e6) });
    expect(bomb.length).toBeLessThan(1e6);
    const start = performance.now();
    expect(codesOf(await read(bomb))).toEqual(["WORKBOOK_BOMB"]);
    expect(performance.now() - start).toBeLessThan(500);
  });

  test("macros are not run and links not followed, both are said", async () => {
    const parts = unzipSync(workbook([[table]]));
    const armed = zipSync({
      ...parts,
      "xl/vbaProject.bin": strToU8("x"),
      "xl/externalLinks/externalLink1.xml": strToU8("<x/>"),
    });
    const told = await read(armed, { name: "bang.xlsm" });
    expect(codesOf(told)).toEqual(["MACROS_IGNORED", "LINKS_IGNORED"]);
    expect(told.rows).toHaveLength(2);
  });

  test("a workbook with a password is refused with what to do", async () => {
    const container = CFB.utils.cfb_new();
    CFB.utils.cfb_add(container, "/EncryptionInfo", new Uint8Array(200));
    CFB.utils.cfb_add(container, "/EncryptedPackage", new Uint8Array(5000));
    const bytes = CFB.write(container, { type: "buffer" }) as Uint8Array;
    expect(codesOf(await read(bytes))).toEqual(["WORKBOOK_PROTECTED"]);
  });

  test("a workbook that was cut off is refused in one sentence", async () => {
    const bytes = workbook([[table]]);
    expect(codesOf(await read(bytes.slice(0, bytes.length / 2)))).toEqual(["WORKBOOK_CORRUPTED"]);
  });

  test("of many bad rows the first hundred are listed and the rest counted", async () => {
    const bad = Array.from({ length: 30_000 }, (_, i) => `Học sinh tiểu học,x${i},1\n`).join("");
    const told = await read(`Chỉ tiêu,Năm,Giá trị\n${bad}`);
    expect(told.problems.length).toBeLessThan(110);
    expect(told.moreProblems).toBe(29_900);
  });
});

describe("what comes out", () => {
  test("tidy rows are written whole or not at all, never over a file, and formulas sleep and come back", async () => {
    const rows = (await read("Địa phương,Chỉ tiêu,Năm,Giá trị,Nguồn\nChi Lăng,Học sinh tiểu học,2023,6123,=1+1\n"))
      .rows;
    const out = fileOf("");
    expect(() => writeRows(out, rows, { registry, from: "a.csv" })).toThrow(/--force/);
    expect(writeRows(out, rows, { registry, from: "a.csv", force: true })).toBe(1);
    const text = readFileSync(out, "utf8");
    expect(text).toContain(",'=1+1,");
    const again = await importTable(out, { registry });
    expect(again.rows.map(({ source, value, locality }) => [locality, value, source])).toEqual([
      ["chi-lang", 6123, "=1+1"],
    ]);
  });
});

describe("mutated files", () => {
  const bytesOf = {
    xlsx: workbook([[table]]),
    xls: workbook([[table]], "xls"),
    csv: Buffer.from(table.map((row) => row.join(";")).join("\n")),
  };

  test.each(["xlsx", "xls", "csv"] as const)(
    "%s: no crash, no hang, no other number under the same name",
    async (type) => {
      const whole = bytesOf[type];
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 })), {
            minLength: 1,
            maxLength: 12,
          }),
          async (changes) => {
            const bytes = Uint8Array.from(whole);
            for (const [at, byte] of changes) bytes[at] = byte;
            const file = fileOf(bytes, `m.${type}`);
            const start = process.cpuUsage();
            const told = await importTable(file, { registry });
            expect(process.cpuUsage(start).user).toBeLessThan(4_000_000);
            expect(told.rows.length + told.problems.length).toBeGreaterThan(0);
            for (const { value } of told.rows) expect(Number.isFinite(value)).toBe(true);
          },
        ),
        { numRuns: type === "csv" ? 200 : 25 },
      );
    },
  );

  test("any text in a cell is read as its own digits or not at all", async () => {
    const cell = fc.string({ unit: fc.constantFrom(..."0123456789.,% -…+eE"), maxLength: 9 });
    await fc.assert(
      fc.asyncProperty(cell, async (text) => {
        const told = await read(`Chỉ tiêu\tNăm\tGiá trị\nTỷ lệ biết chữ 15-60 tuổi\t2023\t${text}\n`);
        const [row] = told.rows;
        if (row === undefined) return;
        const digits = text.replace(/[^\d]/g, "").replace(/^0+/, "");
        expect(String(row.value).replace(/[^\d]/g, "").replace(/^0+/, "")).toBe(
          /[.,]/.test(text) ? digits.replace(/0+$/, "") || "" : digits,
        );
      }),
      { numRuns: 300 },
    );
  });
});

test("values of a table are the same from every format", async () => {
  const tsv = table.map((row) => row.join("\t")).join("\n");
  const values = { "chi-lang pupils_primary 2023": 6123, "chi-lang pupils_lower_secondary 2023": 4123 };
  for (const bytes of [workbook([[table]]), workbook([[table]], "xls"), tsv, `\ufeff${tsv.normalize("NFD")}`]) {
    expect(valuesOf(await read(bytes))).toEqual(values);
  }
});
