import { describe, expect, it, vi } from "vitest";
import { random } from "./mutate.mjs";
import { caseOf, isForeseen, targets, unchanged } from "./targets.mjs";

const CASES = 40;
/** Of targets that start a thread or an engine for each case. */
const HEAVY_CASES = 8;

/** Cases that were found by their seeds: what each of them did is told beside it. */
const foundSeeds: readonly (readonly [target: string, seed: number])[] = [
  // A cell of a kind that there is not ended in “unrecognized type NaNs”.
  ["workbook in our columns", 49],
  // A sheet of 25 cells that claims to reach to LCF4099 was read for minutes.
  ["workbook in our columns", 864],
  // A number that is none was read as a number.
  ["workbook as shown", 322],
  // A run of two thousand million values in 1,561 bytes was counted out, until the memory was full.
  ["partition in Parquet", 394],
];

it.each(foundSeeds)(
  "%s, seed %i: what was found once is a value or an error with a line of its own",
  async (name, seed) => {
    const target = targets[name] as (typeof targets)[string];
    const start = process.cpuUsage();
    await Promise.resolve()
      .then(() => target.feed(caseOf(target, random(seed))))
      .catch((error: unknown) => expect(error).toSatisfy(isForeseen));
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan((target.least ?? 0) + 4);
  },
);

const finds: readonly (readonly [target: string, bytes: string])[] = [
  // A tag that YAML does not know was warned of on stderr in five lines, and its key read without it.
  ["mapping", 'rows:\n  Tỷ lệ: literacy_rate_15plus\n!(Ghi chú: "-"\n'],
];

it.each(finds)("%s: what was found once is refused in one line: %j", async (name, bytes) => {
  const warned = vi.spyOn(process, "emitWarning");
  const fed = Promise.resolve().then(() => targets[name]?.feed(Buffer.from(bytes)));
  await expect(fed).rejects.toSatisfy(isForeseen);
  expect(warned).not.toHaveBeenCalled();
  warned.mockRestore();
});

describe("bytes that nobody foresaw", () => {
  // The kernel loads a compiler: kernel.test.ts of the whole tier feeds it.
  it.each(Object.keys(targets).filter((name) => name !== "notebook cell"))(
    "%s: gives a value or an error with a line of its own",
    async (name) => {
      const target = targets[name] as (typeof targets)[string];
      for (let seed = 1; seed <= (target.share < 0.1 ? HEAVY_CASES : CASES); seed++) {
        const bytes = caseOf(target, random(seed));
        try {
          await target.feed(bytes);
        } catch (error) {
          if (!isForeseen(error))
            throw new Error(`seed ${seed}, ${JSON.stringify(bytes.toString())}: ${String(error)}`);
        }
      }
      // What they begin with is right: a target that refused everything would find nothing.
      if (!["number", "encoding", "package", "command line"].includes(name))
        for (const seed of target.seeds) await target.feed(unchanged(seed));
      expect(isForeseen(new TypeError("x"))).toBe(false);
    },
  );
});
