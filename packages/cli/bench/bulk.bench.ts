import { spawnSync } from "node:child_process";
import { mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bench, describe } from "vitest";

const SERIES = 23_000;
let done = false;
const bin = fileURLToPath(new URL("../bin/lotrinh.js", import.meta.url));
/** Says at its end what it took at most. */
const PEAK =
  'data:text/javascript,process.on("exit",()=>process.stderr.write("peak "+process.resourceUsage().maxRSS+"\\n"))';

describe("23,000 series through the command", () => {
  bench(
    "lotrinh forecast --horizon 6 --format csv",
    () => {
      // The runner calls a function more than once.
      if (done) return;
      done = true;
      const folder = mkdtempSync(join(tmpdir(), "lo-trinh-"));
      try {
        const file = join(folder, "series.csv");
        writeFileSync(file, seeded());
        const start = performance.now();
        const { status, stderr } = spawnSync(
          process.execPath,
          ["--import", PEAK, bin, "forecast", file, "--horizon", "6", "--format", "csv"],
          { stdio: ["ignore", openSync(join(folder, "out.csv"), "w"), "pipe"], encoding: "utf8" },
        );
        const seconds = (performance.now() - start) / 1000;
        const peak = Number(/peak (\d+)/.exec(stderr)?.[1]) / 1024;
        console.log(`exit ${status}, ${seconds.toFixed(1)} s, ${peak.toFixed(0)} MB at most`);
        if (!(status === 0 && seconds <= 45 && peak <= 600)) throw new Error("slower or larger than 45 s and 600 MB");
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
    { iterations: 1, warmupIterations: 0, time: 0, warmupTime: 0 },
  );
});

/** 13–40 values a series that grow by 2 % a year and swing by 6, from a generator of Park & Miller. */
function seeded(): string {
  let state = 1;
  const next = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
  const lines = ["series,year,value"];
  for (let s = 0; s < SERIES; s++) {
    const n = 13 + Math.floor(28 * next());
    let level = 1000 + 9000 * next();
    for (let i = 0; i < n; i++) {
      level *= 1.02 + 0.06 * (next() + next() + next() - 1.5) * 2;
      lines.push(`s${s},${1980 + i},${level.toFixed(2)}`);
    }
  }
  return `${lines.join("\n")}\n`;
}
