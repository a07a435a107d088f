// Usage: notebooks.mjs [--check] [NAME…]: runs the notebooks of notebooks/, writes them back with their outputs and, as pages,
// to notebooks/html/; with --check it writes nothing and says where what is stored differs from what the kernel shows.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { contentOf } from "#book/content";
import { faultsOf, isToChange } from "#book/conventions";
import { runBook } from "#book/run-book";
import { pageOf } from "./page.mjs";

const folder = fileURLToPath(new URL("../../../notebooks/", import.meta.url));
const [names, check] = [process.argv.slice(2).filter((one) => one !== "--check"), process.argv.includes("--check")];
const all = readdirSync(folder).filter((file) => file.endsWith(".ipynb"));
const files = names.length === 0 ? all : all.filter((file) => names.includes(file.replace(".ipynb", "")));
mkdirSync(`${folder}html`, { recursive: true });
for (const file of files) {
  const stored = JSON.parse(readFileSync(folder + file, "utf8"));
  const start = performance.now();
  const { notebook, faults, seconds } = await runBook(stored, folder);
  const text = `${JSON.stringify(notebook, null, 1)}\n`;
  const differs =
    check && contentOf(stored) !== contentOf(notebook) ? ["what is stored is not what the kernel shows"] : [];
  const all = [...faults, ...(faults.length === 0 ? faultsOf(notebook, text) : []), ...differs];
  const whole = ((performance.now() - start) / 1000).toFixed(1);
  const slowest = Math.max(0, ...seconds).toFixed(1);
  console.log(`${file}: ${whole} s, slowest cell ${slowest} s of the processor, ${Math.round(text.length / 1000)} kB`);
  for (const fault of all) console.error(`  ${fault}`);
  if (all.length > 0) process.exitCode = 1;
  if (check) continue;
  writeFileSync(folder + file, text);
  writeFileSync(`${folder}html/${file.replace(".ipynb", ".html")}`, pageOf(notebook, { isToChange }));
}
