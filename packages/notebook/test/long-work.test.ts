import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Kernel, startKernel } from "../src/kernel/kernel.js";
import type { Message } from "../src/kernel/message.js";
import { notebooksFolder, runCells } from "./cells.js";

const target = "chi-lang.national-standard-schools.2030";
const folder = mkdtempSync(join(tmpdir(), "lo-trinh-test-"));

/** What takes seconds with as many draws as a cell may have. */
const heavy: readonly (readonly [name: string, code: string])[] = [
  ["openLocality", 'openLocality("Chi Lăng", { draws: 100_000 });'],
  ["suppose", 'suppose(one, "national_standard_schools", { baseline: 30 });'],
  ["supposeFigure", 'supposeFigure(one, { indicator: "literacy_rate_15plus", year: 2025, value: 97 });'],
  ["showComparison", "showComparison(one);"],
  ["sensitivity", `sensitivity(one, "${target}");`],
  ["showTrajectory", 'await showTrajectory(one, "enrolment");'],
  ["showLever", `await showLever(one, "${target}", { lever: "recognitions_per_year", settings: [1, 2, 3, 4, 5] });`],
  ["showSlider", `showSlider(one, "${target}", { lever: "recognitions_per_year", settings: [1, 2, 3, 4, 5] });`],
  ["exportPack", `await exportPack(one, ${JSON.stringify(join(folder, "goi"))});`],
];

describe.skipIf(process.platform === "win32")("what takes long in a cell", { timeout: 240_000 }, () => {
  let kernel: Kernel;
  let pid = 0;
  const run = async (code: string, hear: (message: Message) => void = () => {}) => {
    const { status } = await kernel.execute(code, { timeout: 120_000, hear });
    // After a cell that fails the kernel refuses others for a fifth of a second.
    await new Promise((end) => setTimeout(end, 400));
    return status;
  };

  beforeAll(async () => {
    kernel = await startKernel({ cwd: notebooksFolder });
    const names = heavy.map(([name]) => name).join(", ");
    await run(
      `import { ${names} } from "@lotrinh/notebook";\nconst one = openLocality("Chi Lăng", { draws: 100_000 });`,
    );
    await run("console.log(process.pid)", ({ content }) => {
      pid = Number(content["text"]);
    });
  }, 240_000);

  afterAll(async () => {
    await kernel.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(heavy)("%s says so below the cell, and ends at an interrupt, also after an await", async (_, code) => {
    const said: string[] = [];
    const status = await run(`await Promise.resolve();\n${code}\nconsole.log("done");`, ({ type, content }) => {
      const { data, metadata, text } = content as {
        data?: Record<string, string>;
        metadata?: Record<string, string>;
        text?: string;
      };
      said.push(text ?? data?.["text/plain"] ?? "");
      if (type === "display_data" && metadata?.["lo-trinh"] === "passing") process.kill(pid, "SIGINT");
    });
    expect(status).toBe("error");
    expect(said.join("\n")).toMatch(/Đang tính với 100\.000 lượt, mất vài giây\. Muốn dừng: menu Kernel → Interrupt\./);
    expect(said.join("\n")).toContain("Đã dừng theo yêu cầu.");
    expect(said).not.toContain("done\n");
    expect(readdirSync(folder)).toEqual([]);
  });

  it("is told step by step, and gone when it is done", async () => {
    const said: string[] = [];
    await run("openLocality('Chi Lăng', { draws: 100_000 });\n0;", ({ content }) => {
      const { data } = content as { data?: Record<string, string> };
      if (data) said.push(data["text/plain"] ?? "");
    });
    const steps = said.flatMap((one) => /xong (\d+) %/.exec(one)?.[1] ?? []).map(Number);
    expect(steps.length).toBeGreaterThanOrEqual(2);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(said.at(-1)).toBe("");
  });
});

it("how far a cell was is not stored with a notebook: it depends on the machine", { timeout: 120_000 }, async () => {
  const { notebook, failure } = await runCells([
    'import { openLocality } from "@lotrinh/notebook";\nconst one = openLocality("Chi Lăng", { draws: 25_000 });',
  ]);
  expect(failure).toBeNull();
  expect(notebook.cells[0]?.outputs).toEqual([]);
});

it("a trajectory takes no more draws than a locality does", { timeout: 60_000 }, async () => {
  const { failure } = await runCells([
    `import { openLocality, trajectory } from "@lotrinh/notebook";
trajectory(openLocality("Chi Lăng", { draws: 100 }), "enrolment", { draws: 1_000_000 });`,
  ]);
  expect(failure?.message).toMatch(/1\.000\.000 là quá nhiều.*100\.000/);
});
