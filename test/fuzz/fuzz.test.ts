import { describe, expect, it, vi } from "vitest";
import { mutated, random } from "./mutate.mjs";
import { isForeseen, targets } from "./targets.mjs";

const CASES = 40;

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
  it.each(Object.keys(targets))("%s: gives a value or an error with a line of its own", async (name) => {
    const { seeds, feed } = targets[name] as (typeof targets)[string];
    for (let seed = 1; seed <= CASES; seed++) {
      const next = random(seed);
      const bytes = mutated(seeds[Math.floor(next() * seeds.length)] as Buffer, next);
      try {
        await feed(bytes);
      } catch (error) {
        if (!isForeseen(error)) throw new Error(`seed ${seed}, ${JSON.stringify(bytes.toString())}: ${String(error)}`);
      }
    }
    // What they begin with is right: a target that refused everything would find nothing.
    for (const seed of seeds) if (!["number", "encoding", "package", "command line"].includes(name)) await feed(seed);
    expect(isForeseen(new TypeError("x"))).toBe(false);
  });
});
