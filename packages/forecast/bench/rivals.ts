import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { type AnnualSeries, ets, forecastPoints, forecastSeries } from "@lotrinh/forecast";

/** Points of so many years after the values. */
export type Rival = (values: readonly number[], horizon: number) => ArrayLike<number>;

export const OURS = "ours: ETS, six forms by AICc";

/** Ours, and what is installed beside it. */
export async function rivals(): Promise<Map<string, Rival>> {
  const all = new Map<string, Rival>([
    [OURS, (values, horizon) => forecastPoints(ets(yearly(values)), horizon).map(({ value }) => value)],
    [
      "ours: ETS, additive errors",
      (values, horizon) =>
        forecastPoints(ets(yearly(values), { forms: ["ANN", "AAN", "AAdN"] }), horizon).map(({ value }) => value),
    ],
    [
      "ours: the default, with its distribution",
      (values, horizon) => forecastSeries(yearly(values), { horizon }).median,
    ],
  ]);
  const augurs = await import("@bsull/augurs/ets").catch(() => undefined);
  if (!augurs) return all;
  const folder = dirname(createRequire(import.meta.url).resolve("@bsull/augurs/ets"));
  augurs.initSync({ module: readFileSync(join(folder, "ets_bg.wasm")) });
  for (const spec of ["ZZN", "AZN"]) {
    all.set(`augurs 0.10.2: AutoETS ${spec}`, (values, horizon) => {
      const model = new augurs.AutoETS(1, spec);
      try {
        model.fit(Float64Array.from(values));
        return model.predict(horizon, 0.95).point;
      } finally {
        model.free();
      }
    });
  }
  return all;
}

const R = `suppressMessages(library(forecast)); x <- lapply(strsplit(readLines("stdin"), ","), as.numeric)
f <- list(ets = function(y) forecast(ets(ts(y)), h = 6)$mean, theta = function(y) thetaf(ts(y), h = 6)$mean)
for (n in names(f)) { m <- list(); t <- system.time(for (y in x) m[[length(m) + 1]] <- f[[n]](y))[["elapsed"]]
cat(n, 1000 * t / length(x), "\\n"); for (p in m) cat(paste(p, collapse = ","), "\\n") }`;

const R_PROGRAM = process.env["LOTRINH_RSCRIPT"] ?? "Rscript";

/** Milliseconds a series and points of R's package forecast, in one process; nothing where R or the package is absent. */
export function inR(all: readonly (readonly number[])[]): Map<string, { ms: number; points: number[][] }> {
  const done = new Map<string, { ms: number; points: number[][] }>();
  const { status, stdout } = spawnSync(R_PROGRAM, ["-e", R], {
    input: all.map((one) => one.join(",")).join("\n"),
    encoding: "utf8",
  });
  if (status !== 0) return done;
  const lines = stdout.trim().split("\n");
  for (let i = 0; i < lines.length; i += all.length + 1) {
    const [name = "", ms] = (lines[i] ?? "").split(" ");
    const points = lines.slice(i + 1, i + 1 + all.length).map((line) => line.split(",").map(Number));
    done.set(`R forecast: ${name}`, { ms: Number(ms), points });
  }
  return done;
}

function yearly(values: readonly number[]): AnnualSeries {
  return { years: values.map((_, i) => 2000 + i), values };
}
