import { openWorkspace, run } from "lotrinh";
import { describe, expect, it } from "vitest";
import { commands } from "../src/commands.js";

/** Seconds that a command line may compute; null for no limit. It is stopped before it does anything. */
async function limitOf(...argv: readonly string[]): Promise<number | null> {
  let limit: number | null = null;
  const silent = { result: () => {}, note: () => {} };
  await run(argv, silent, {
    workspaceAt: openWorkspace,
    limit: (seconds) => {
      limit = seconds;
      throw new Error("stopped");
    },
  });
  return limit;
}

/** One value of an option whose example lists all. */
const NAMED: Readonly<Record<string, string>> = { of: "schools" };

const lineOf = async ({ name, words, load }: (typeof commands)[number]): Promise<string[]> => {
  const { options } = await load();
  const needed = Object.entries(options).flatMap(([key, { needed, example }]) =>
    needed ? [`--${key}`, NAMED[key] ?? example ?? "x"] : [],
  );
  return [...name.split(" "), ...words.map((word) => word.replace("…", "")), ...needed];
};

const BULK = ["check", "forecast", "backtest", "reach", "start"];

describe.each(commands.map((one) => [one.name, one] as const))("%s", (name, command) => {
  it("takes --limit-seconds, and is limited to 60 without it unless it works in bulk", async () => {
    const argv = await lineOf(command);
    expect(await limitOf(...argv, "--limit-seconds", "7")).toBe(7);
    const isBulk = (await command.load()).bulk === true;
    expect(isBulk).toBe(BULK.includes(name));
    if (!isBulk) expect(await limitOf(...argv)).toBe(60);
  });
});

it("of assess, --all and --partition work in bulk", async () => {
  const assess = await commands.find(({ name }) => name === "assess")?.load();
  expect(assess?.inBulk).toEqual(["all", "partition"]);
});
