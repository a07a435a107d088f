import { fromRoot, text } from "./inputs.mjs";

const inner = (path) => import(new URL(`../../packages/notebook/dist/${path}`, import.meta.url).href);

/** What a planner finds above the cell to change. */
const OPENING = `import { openLocality, showAnswers, suppose, supposeFigure } from "@lotrinh/notebook";
const chiLang = openLocality("Chi Lăng", { draws: 50 });`;

const cells = [
  `const thu = suppose(chiLang, "national_standard_schools", {
  baseline: 33, // trường; 0 … 60; số trường đạt chuẩn
  renewal_success: 0.9, // phần; 0 … 1; được công nhận lại
  recognitions_per_year: 2,
});`,
  'const moi = supposeFigure(chiLang, { indicator: "literacy_rate_15plus", year: 2025, value: 97.5 });',
  'const ten: string = "Chi Lăng";\nconst muc = [1, 2.5, 4];\nshowAnswers(chiLang);',
  "const tong = [3, 4].map((so) => so / 7).join();",
];

/** A trace, the compiler's numbers, or a name of an error: what a planner is to be spared. */
const RAW = /^\s+at |\bat .*:\d+:\d+|TS\d{4}|evalmachine|node:internal|[a-z]Error\b/m;
const MOST_LINES = 12;

let opened;
let tslab;
let said = "";

/** A kernel's executor in this process that has run the opening cell. */
async function open() {
  const { spokenExecutor } = await inner("kernel-process/spoken-executor.js");
  const say = (one) => {
    said += one;
  };
  // Where a kernel would show things.
  globalThis.__lotrinh__ = { present() {} };
  const executor = spokenExecutor(fromRoot("notebooks"), { say, trace: () => {} });
  if (!(await executor.execute(OPENING))) throw new Error(`the opening cell fails: ${said}`);
  return executor;
}

/** Any text typed in a cell runs, or is told in lines that a planner can read. */
export async function feedCell(bytes) {
  opened ??= open();
  const executor = await opened;
  tslab ??= globalThis.__tslab__;
  globalThis.__tslab__ = tslab;
  said = "";
  const ran = await executor.execute(bytes.toString("utf8"));
  const told = said;
  const lines = told.trim().split("\n");
  // What a cell leaves behind would decide what the next one does.
  if (ran) await executor.execute(OPENING);
  // And tests that come after in this process would take the kernel for running.
  Reflect.deleteProperty(globalThis, "__tslab__");
  if (!ran && lines.join("") === "") throw new Error("fails without a word");
  if (RAW.test(told) || lines.length > MOST_LINES) throw new Error(told.slice(0, 400));
  return ran;
}

export const kernelTargets = {
  "notebook cell": { share: 0.02, least: 8, seeds: cells.map(text), feed: feedCell },
};
