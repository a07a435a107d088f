import { readFileSync, writeFileSync } from "node:fs";

/**
 * Writes a module of fitted numbers into `src`, or with `check` only says whether the committed one is the same, byte by byte, and ends
 * with status 1 where it is not.
 * @param {string} name of the module, from `src`
 * @param {string} text
 * @param {{ check?: boolean | undefined }} [options]
 */
export function writeTable(name, text, { check = false } = {}) {
  const url = new URL(`../src/${name}`, import.meta.url);
  if (!check) {
    writeFileSync(url, text);
    return;
  }
  const same = readFileSync(url, "utf8") === text;
  console.log(`${name} is ${same ? "what this fit gives" : "not what this fit gives"}`);
  if (!same) process.exitCode = 1;
}
