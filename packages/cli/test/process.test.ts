import { type ChildProcess, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, openSync, readdirSync, readFileSync, watch } from "node:fs";
import { join } from "node:path";
import { run } from "lotrinh";
import { describe, expect, it } from "vitest";
import { bin, lotrinh, spawned, workspace } from "./command-line.js";

describe("the program", () => {
  it("prints what the library gives, and ends with its code", async () => {
    const argv = ["targets", "--locality", "chi-lang", "--format", "json"];
    const { out } = await lotrinh(...argv);
    expect(await spawned(argv)).toEqual({ code: 0, out, err: "", signal: null });
    expect((await spawned(["assess", "chi-lag"])).code).toBe(1);
    expect((await spawned(["asess"])).code).toBe(2);
  });

  it("ends quietly with 0 when its reader has had enough", async () => {
    const { code, err } = await spawned(["targets", "--format", "json"], {
      meanwhile: ({ stdout }) => stdout?.once("data", () => stdout.destroy()),
    });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const closed = await spawned(["targets", "--format", "json"], { meanwhile: ({ stdout }) => stdout?.destroy() });
    expect({ code: closed.code, err: closed.err }).toEqual({ code: 0, err: "" });
  });

  it("goes on when nobody reads what it says besides", async () => {
    const root = workspace();
    const { code } = await spawned(["start", "--root", root, "--draws", "200"], {
      meanwhile: ({ stderr }) => stderr?.destroy(),
    });
    expect(code).toBe(0);
    expect(existsSync(join(root, "briefings", "chi-lang", "provenance.json"))).toBe(true);
  });

  it.skipIf(!existsSync("/dev/full"))("says in one line that a disk is full, and ends with 1", () => {
    const full = openSync("/dev/full", "w");
    const { status, stderr } = spawnSync(process.execPath, [bin, "localities"], {
      stdio: ["ignore", full, "pipe"],
      encoding: "utf8",
    });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^ENOSPC[^\n]*\n$/);
  });
});

describe("an error that nobody foresaw", () => {
  it("is told in one line, without a stack, and ends with 1", async () => {
    let said = "";
    const code = await run(["--version"], {
      result: () => {
        throw new Error("hỏng rồi\n    at somewhere");
      },
      note: (text) => {
        said += text;
      },
    });
    expect({ code, said }).toEqual({ code: 1, said: "Lỗi ngoài dự kiến: hỏng rồi\n" });
  });
});

/** Whether a pack holds every file that its provenance lists, byte for byte. */
function isWhole(folder: string): boolean {
  const { outputs } = JSON.parse(readFileSync(join(folder, "provenance.json"), "utf8"));
  return outputs.every(
    ({ file, sha256 }: { file: string; sha256: string }) =>
      createHash("sha256")
        .update(readFileSync(join(folder, file)))
        .digest("hex") === sha256,
  );
}

/** When a signal comes: calls `stop` at some moment of a run that writes into `briefings`. */
type Moment = (child: ChildProcess, briefings: string, stop: () => void) => void;

const after =
  (delay: number): Moment =>
  (_, __, stop) =>
    setTimeout(stop, delay);

const afterItSaysThatItWrites =
  (delay: number): Moment =>
  (child, _, stop) =>
    child.stderr?.on("data", (text: string) => text.includes("đang lập") && setTimeout(stop, delay));

const whenTheFolderChanges: Moment = (child, briefings, stop) => {
  const watcher = watch(briefings, stop);
  child.on("close", () => watcher.close());
};

const moments: readonly (readonly [when: string, moment: Moment])[] = [
  ["30 ms after its start", after(30)],
  ["250 ms after its start", after(250)],
  ["when it says that it writes", afterItSaysThatItWrites(0)],
  ["300 ms later", afterItSaysThatItWrites(300)],
  ["when the first thing appears in the folder", whenTheFolderChanges],
];

describe.each(["SIGINT", "SIGTERM"] as const)("a run that gets %s", (signal) => {
  it("ends within half a second, however much it has to compute", async () => {
    let asked = Number.POSITIVE_INFINITY;
    const ran = await spawned(["assess", "hai-phong", "--draws", "50000"], {
      meanwhile: (child) => {
        // Well into the simulation, which takes ten seconds.
        setTimeout(() => {
          asked = performance.now();
          child.kill(signal);
        }, 4000);
      },
    });
    expect(performance.now() - asked).toBeLessThan(500);
    expect(ran).toMatchObject({ signal, out: "", err: "" });
  });

  it.each(moments)("%s leaves a whole pack or none, and no temporary folder", async (_, moment) => {
    const root = workspace();
    const briefings = join(root, "briefings");
    mkdirSync(briefings);
    const ran = await spawned(["start", "--root", root, "--draws", "200"], {
      meanwhile: (child) => moment(child, briefings, () => child.kill(signal)),
    });
    // Killed before it could listen, ended by its handler, or done before the signal came.
    expect([signal, null]).toContain(ran.signal);
    if (ran.signal === null) expect([0, signal === "SIGINT" ? 130 : 143]).toContain(ran.code);
    expect(ran.err).not.toMatch(/\n {4}at |node:internal/);
    const left = readdirSync(briefings);
    expect(left.filter((name) => name !== "chi-lang")).toEqual([]);
    for (const name of left) expect(isWhole(join(briefings, name))).toBe(true);
  });
});
