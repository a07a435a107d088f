import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { findJupyter, optionsOf } from "../.ci/notebook.mjs";
import { copyNotebooks, resetNotebook } from "../.ci/so-tay.mjs";

let root = "";
const own = (file: string) => join(root, "so-tay", file);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "lo-trinh-test-"));
  mkdirSync(join(root, "notebooks", "node_modules", "a"), { recursive: true });
  for (const name of ["chi-lang", "hai-phong"])
    writeFileSync(join(root, "notebooks", `${name}.ipynb`), `given ${name}`);
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

it("a planner works on copies: what was changed stays, what is missing comes, packages are found beside them", () => {
  copyNotebooks(root);
  writeFileSync(own("chi-lang.ipynb"), "changed");
  rmSync(own("hai-phong.ipynb"));
  copyNotebooks(root);
  expect(readFileSync(own("chi-lang.ipynb"), "utf8")).toBe("changed");
  expect(readFileSync(own("hai-phong.ipynb"), "utf8")).toBe("given hai-phong");
  expect(readFileSync(join(root, "notebooks", "chi-lang.ipynb"), "utf8")).toBe("given chi-lang");
  expect(readdirSync(own("node_modules"))).toEqual(["a"]);
});

it("one copy is brought back, and the one that was changed is kept each time", () => {
  copyNotebooks(root);
  for (const n of [1, 2]) {
    writeFileSync(own("chi-lang.ipynb"), `changed ${n}`);
    expect(resetNotebook(root, "chi-lang").said).toContain(`so-tay/chi-lang-cu-${n}.ipynb`);
    expect(readFileSync(own("chi-lang.ipynb"), "utf8")).toBe("given chi-lang");
    expect(readFileSync(own(`chi-lang-cu-${n}.ipynb`), "utf8")).toBe(`changed ${n}`);
  }
});

it("a notebook that is not there is refused with the names of those that are", () => {
  expect(resetNotebook(root, "chi-lan")).toEqual({
    done: false,
    said: "Không có sổ “chi-lan”; hãy dùng: chi-lang, hai-phong.",
  });
});

const machines: readonly (readonly [what: string, runs: readonly string[], found: readonly string[] | undefined])[] = [
  ["classic Jupyter and JupyterLab", ["jupyter-lab", "jupyter-notebook"], ["jupyter-notebook"]],
  ["JupyterLab alone, as a command", ["jupyter-lab"], ["jupyter-lab"]],
  ["JupyterLab alone, as a module of Python", ["python -m jupyterlab"], ["python", "-m", "jupyterlab"]],
  ["none", ["python"], undefined],
];

it.each(machines)("a machine with %s opens the notebooks with it", (_, runs, found) => {
  expect(findJupyter((program, args) => runs.includes([program, ...args.slice(0, -1)].join(" ")))).toEqual(found);
});

it("JupyterLab lists notebooks only, as the classic one does, and asks no network for news", () => {
  const [lab, classic] = [optionsOf(["python", "-m", "jupyterlab"], "x"), optionsOf(["jupyter-notebook"], "x")];
  expect(lab.slice(0, classic.length)).toEqual(classic);
  expect(classic[1]).toContain("'node_modules'");
  expect(lab.slice(classic.length).join(" ")).toMatch(/news_url=None .*NeverCheckForUpdate/);
});

it("a kernel whose page was closed ends by itself, in either", () => {
  for (const jupyter of [["jupyter-lab"], ["jupyter-notebook"]] as const)
    expect(optionsOf(jupyter, "x").join(" ")).toMatch(/cull_idle_timeout=1800/);
});
