import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { writeCountrySet } from "../country/country-set.mjs";
import { folder, lotrinh } from "./program.js";

const CODES = { SIGINT: 130, SIGTERM: 143 } as const;
const many = ["--draws", "50000"];

const commands: readonly (readonly [name: string, argv: (root: string) => string[]])[] = [
  ["trajectory", () => ["trajectory", "hai-phong", "--of", "enrolment", ...many]],
  ["briefing", (root) => ["briefing", "hai-phong", "--out", join(root, "goi"), ...many]],
  ["draws --out", (root) => ["draws", "hai-phong", "--out", join(root, "luot.parquet"), ...many]],
  [
    "assess --all, on two threads",
    (root) => {
      const data = folder();
      writeCountrySet(data, { share: 0.2, provinces: 3 });
      return ["assess", "--all", "--data", data, "--out", join(root, "ra"), "--draws", "10000", "--workers", "2"];
    },
  ],
];

describe.skipIf(process.platform === "win32").each(["SIGINT", "SIGTERM"] as const)("%s", (signal) => {
  it.each(commands)(
    "ends %s within half a second, in silence, with nothing half written",
    async (_, argv) => {
      const root = folder();
      let asked = Number.POSITIVE_INFINITY;
      const ran = await lotrinh(argv(root), {
        meanwhile: (child) => {
          // Well into the models; each of these runs takes many seconds.
          setTimeout(() => {
            asked = performance.now();
            child.kill(signal);
          }, 2500);
        },
      });
      expect(performance.now() - asked).toBeLessThan(500);
      // A shell says 130 and 143 of a program that a signal ended.
      expect([ran.signal ?? ran.code, ran.out, ran.err.replace(/.*: xong .*\n?/g, "").trim()]).toEqual([
        ran.signal === null ? CODES[signal] : signal,
        "",
        "",
      ]);
      const left = readdirSync(root, { recursive: true, encoding: "utf8" });
      expect(left.filter((one) => !/^ra$|^ra.(run\.json|\d\d\.parquet)$/.test(one))).toEqual([]);
    },
    240_000,
  );
});
