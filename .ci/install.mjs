import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root, step } from "./shell.mjs";

const stamp = join(root, "node_modules", ".lo-trinh-installed");
const packages = readdirSync(join(root, "packages")).filter((name) => existsSync(join(root, manifest(name))));

/** Installs what the lockfile names and compiles the packages; quick where nothing changed. */
export function setUp() {
  if (!existsSync(stamp) || readFileSync(stamp, "utf8") !== fingerprint()) {
    step("Đang cài các thư viện (lần đầu khoảng nửa phút)…", `npx --yes ${pinnedPnpm()} install --frozen-lockfile`);
    writeFileSync(stamp, fingerprint());
  }
  // tsc -b trusts its notes of the last build and would not miss a deleted dist.
  const lost = packages.some((name) => !existsSync(join(root, "packages", name, "dist")));
  step("Đang biên dịch…", lost ? "tsc -b --force" : "tsc -b");
}

function pinnedPnpm() {
  return JSON.parse(readFileSync(join(root, "package.json"), "utf8")).packageManager.split("+")[0];
}

// Of what is wanted, and of what is there.
function fingerprint() {
  const hash = createHash("sha256").update(`${process.version} ${process.platform} ${process.arch}`);
  const files = [
    "pnpm-lock.yaml",
    "pnpm-workspace.yaml",
    "package.json",
    "notebooks/package.json",
    ...packages.map(manifest),
  ];
  for (const file of files) hash.update(readFileSync(join(root, file)));
  for (const name of packages) hash.update(String(existsSync(join(root, "packages", name, "node_modules"))));
  return hash.digest("hex");
}

function manifest(name) {
  return join("packages", name, "package.json");
}
