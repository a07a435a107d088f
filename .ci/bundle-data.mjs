// Puts the project's data and plans beside the files of the package that is being packed, so that it needs no checkout.
import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root } from "./shell.mjs";

const bundled = join(process.cwd(), "bundled");

rmSync(bundled, { recursive: true, force: true });
if (!process.argv.includes("--remove")) {
  for (const folder of ["data", "seeds"]) cpSync(join(root, folder), join(bundled, folder), { recursive: true });
}
