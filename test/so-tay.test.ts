import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
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
