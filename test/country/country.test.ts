import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { assessCountry } from "@lotrinh/country";
import { parquetReadObjects } from "hyparquet";
import { parquetWriteBuffer } from "hyparquet-writer";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeCountrySet } from "./country-set.mjs";

const bin = fileURLToPath(new URL("../../packages/cli/bin/lotrinh.js", import.meta.url));
const root = mkdtempSync(join(tmpdir(), "lo-trinh-"));
const data = join(root, "tinh");
const options = { version: "1", draws: 100 };

beforeAll(async () => {
  writeCountrySet(data, { share: 0.02, provinces: 4 });
  await assessCountry({ ...options, data, out: join(root, "mot"), workers: 1 });
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

function bytesOf(folder: string): Record<string, string> {
  const files = readdirSync(folder).sort();
  return Object.fromEntries(files.map((file) => [file, sha256(readFileSync(join(folder, file)))]));
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

async function rowsOf(file: string): Promise<Record<string, unknown>[]> {
  const bytes = readFileSync(file);
  return parquetReadObjects({ file: new Uint8Array(bytes).buffer });
}

/** The program in a process of its own; `meanwhile` may kill it. */
function run(argv: readonly string[], input: string | null, meanwhile: (kill: () => void) => void = () => {}) {
  return new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
    const child = spawn(process.execPath, [bin, ...argv]);
    let out = "";
    let err = "";
    child.stdout.setEncoding("utf8").on("data", (text) => {
      out += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text) => {
      err += text;
    });
    child.on("close", (code) => resolve({ code, out, err }));
    if (input !== null) child.stdin.end(input);
    meanwhile(() => child.kill("SIGKILL"));
  });
}

describe("a country-sized set in small", () => {
  it("gives the same bytes whatever the number of workers", async () => {
    const out = join(root, "ba");
    await assessCountry({ ...options, data, out, workers: 3 });
    expect(bytesOf(out)).toEqual(bytesOf(join(root, "mot")));
  });

  it("says of every target its probability and that its figures are illustrative", async () => {
    const rows = await rowsOf(join(root, "mot", "01.parquet"));
    expect(rows).toHaveLength(3 * 40);
    for (const row of rows) {
      expect(row["status"]).toBe("illustrative");
      expect(Number(row["probability"]) >= 0 && Number(row["probability"]) <= 1).toBe(true);
    }
    expect(new Set(rows.map((row) => row["probability"])).size).toBeGreaterThan(10);
  });

  it("says at which line and column of a partition what is wrong with its target", async () => {
    const head = "kind,series,year,value,status,horizon,comparator,target";
    const rows = (last: readonly string[]) => [
      head,
      ...Array.from({ length: 8 }, (_, i) => `reach,a,${2014 + i},9${i},reported,2030,>=,99`),
      ...last,
    ];
    const problems = async (last: readonly string[], lines = rows(last)) => {
      const { code, out, err } = await run(
        ["assess", "--partition", "--draws", "50", "--lang", "en"],
        `${lines.join("\n")}\n`,
      );
      expect([code, out]).toEqual([1, ""]);
      return err
        .trimEnd()
        .split("\n")
        .map((line) => line.replace(/^(stdin:\d+:\d+:? \w+).*/, "$1"));
    };
    expect(
      await problems([
        "reach,b,2021,1,reported,2030.5,=>,9x",
        "keep,c,2021,1,known,2099,>=,5",
        "reach,d,2021,1,reported,2099,>=,5",
      ]),
    ).toEqual([
      ...[
        "stdin:10:6: horizon",
        "stdin:10:7: comparator",
        "stdin:10:8: target",
        "stdin:11:1: kind",
        "stdin:11:5: status",
      ],
      "stdin:12:6: horizon",
    ]);
    expect(await problems(["reach,d,2021,1,reported,2020,>=,5"])).toEqual(["stdin:10:6: the"]);
    expect(await problems(["reach,d,2021,1,reported,2030,>=,5", "reach,d,2022,1,reported,2030,>=,6"])).toEqual([
      "stdin:11:8: target",
    ]);
    expect(await problems([], ["series,year,value,horizon,comparator,kind", "a,2020,1,2030,>=,reach"])).toEqual([
      "stdin:1:6: column",
      "stdin:1:6: column",
    ]);
  });

  it("reads a partition of Parquet as it reads one of CSV", async () => {
    const [head = "", ...lines] = readFileSync(join(data, "01.csv"), "utf8").trimEnd().split("\n");
    const rows = lines.map((line) => line.split(","));
    const columnData = head
      .split(",")
      .map((name, i) => ({ name, type: "STRING" as const, data: rows.map((row) => row[i] ?? "") }));
    const folder = mkdtempSync(join(root, "parquet-"));
    writeFileSync(join(folder, "01.parquet"), new Uint8Array(parquetWriteBuffer({ columnData })));
    const out = join(root, "tu-parquet");
    await assessCountry({ ...options, data: folder, out, workers: 1 });
    expect(bytesOf(out)["01.parquet"]).toBe(bytesOf(join(root, "mot"))["01.parquet"]);
  });

  it("killed at once after its first province goes on from there, to the same bytes", async () => {
    const out = join(root, "bi-giet");
    const argv = ["assess", "--all", "--data", data, "--out", out, "--draws", "100", "--workers", "1"];
    rmSync(out, { recursive: true, force: true });
    const { mkdirSync } = await import("node:fs");
    mkdirSync(out);
    const first = await run(argv, null, (kill) => {
      const watcher = watch(out, (_, file) => {
        if (!/^\d\d\.parquet$/.test(file ?? "")) return;
        watcher.close();
        kill();
      });
    });
    expect(first.code).toBe(null);
    const whole = bytesOf(join(root, "mot"));
    for (const file of readdirSync(out).filter((one) => /^\d\d\.parquet$/.test(one))) {
      expect(sha256(readFileSync(join(out, file)))).toBe(whole[file]);
    }
    const second = await run(argv, null);
    expect(second.code).toBe(0);
    expect(second.err).not.toContain("1/4:");
    const { "run.json": _, ...results } = bytesOf(out);
    const { "run.json": __, ...expected } = whole;
    expect(Object.fromEntries(Object.entries(results).filter(([file]) => !file.endsWith(".tmp")))).toEqual(expected);
  });

  it("refuses to go on with the results of other draws or other data", async () => {
    const again = assessCountry({ ...options, draws: 101, data, out: join(root, "mot") });
    await expect(again).rejects.toMatchObject({ problems: [{ code: "RUN_DIFFERS" }] });
  });

  it("names what is wrong in one province, and does the others", async () => {
    const broken = join(root, "hong");
    writeCountrySet(broken, { share: 0.01, provinces: 2 });
    const text = readFileSync(join(broken, "01.csv"), "utf8");
    writeFileSync(join(broken, "01.csv"), text.replace(",2016,", ",2015,"));
    const out = join(root, "con-lai");
    await expect(assessCountry({ ...options, data: broken, out })).rejects.toMatchObject({
      problems: [{ code: "FIGURE_REPEATED" }],
    });
    expect(readdirSync(out).sort()).toEqual(["04.parquet", "run.json"]);
  });
});

describe("lotrinh assess --partition", () => {
  it("gives on stdout what the run of the country writes for that province", async () => {
    const { code, out, err } = await run(
      ["assess", "--partition", "--draws", "100"],
      readFileSync(join(data, "01.csv"), "utf8"),
    );
    expect([code, err]).toEqual([0, ""]);
    const rows = await rowsOf(join(root, "mot", "01.parquet"));
    const [head = "", ...lines] = out.trimEnd().split("\n");
    expect(lines).toEqual(
      rows.map((row) =>
        head
          .split(",")
          .map((name) => String(row[name]))
          .join(","),
      ),
    );
  });

  it("prints nothing of a table whose last row is wrong", async () => {
    const text = `${readFileSync(join(data, "01.csv"), "utf8")}x/y,2025,abc,0,100,higher,2030,>=,80,reach,illustrative\n`;
    const { code, out, err } = await run(["assess", "--partition"], text);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(/^stdin:\d+:3: /);
  });
});
