import { assessCountry, type Progress } from "@lotrinh/country";
import type { Language } from "@lotrinh/language";
import { sentence } from "@lotrinh/wording";
import type { Invocation } from "../command.js";
import { UsageError } from "../usage-error.js";
import { version } from "../version.js";
import { writeCountryPages } from "./pages.js";

/** Assesses every partition of the folder of `--data` into that of `--out`, and says how far it is. */
export async function assessAll({ options, streams, language, workspace }: Invocation): Promise<void> {
  const { data, out, workers, draws, seed, formats } = options;
  if (typeof data !== "string") throw new UsageError("USAGE_OPTION_EMPTY", { name: "--data", write: "--data DIR" });
  if (typeof out !== "string") throw new UsageError("USAGE_OPTION_EMPTY", { name: "--out", write: "--out DIR" });
  const say = progressIn(language, performance.now());
  await assessCountry({
    ...{ data, out, version },
    ...(typeof workers === "number" ? { workers } : {}),
    ...(typeof draws === "number" ? { draws } : {}),
    ...(typeof seed === "number" ? { seed } : {}),
    onProgress: (progress) => streams.note(`${say(progress)}\n`),
  });
  if (typeof formats === "string") {
    const count = await writeCountryPages(out, workspace, language);
    streams.note(`${sentence("COUNTRY_PAGES_WRITTEN", { count, folder: out }, language)}\n`);
  }
  streams.result(`${out}\n`);
}

/** What is done and, by the pace so far, how long the rest takes. */
function progressIn(language: Language, start: number): (progress: Progress) => string {
  let here = 0;
  return ({ partition, targets, done, all }) => {
    here++;
    const passed = (performance.now() - start) / 1000;
    const seconds = Math.round((passed / here) * (all - done));
    return sentence("COUNTRY_PROGRESS", { partition, targets, done, all, seconds }, language);
  };
}
