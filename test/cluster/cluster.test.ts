import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { writeCountrySet } from "../country/country-set.mjs";

const docs = fileURLToPath(new URL("../../docs/cluster/", import.meta.url));
const runs = (command: string, ...argv: string[]): boolean =>
  spawnSync(command, argv, { stdio: "ignore" }).status === 0;

describe("docs/cluster", () => {
  const scripts = readdirSync(docs, { recursive: true, encoding: "utf8" });

  it.skipIf(process.platform === "win32").each(scripts.filter((one) => one.endsWith(".sh")))(
    "%s is read by bash",
    (file) => {
      execFileSync("bash", ["-n", join(docs, file)]);
    },
  );

  it.skipIf(!runs("python3", "--version")).each(scripts.filter((one) => one.endsWith(".py")))(
    "%s is read by Python",
    (file) => {
      execFileSync("python3", [
        "-c",
        "import ast, sys; ast.parse(open(sys.argv[1], encoding='utf-8').read())",
        join(docs, file),
      ]);
    },
  );

  it("has an indexed Kubernetes job with an index for each of the 34 provinces", () => {
    const { kind, spec } = parse(readFileSync(join(docs, "kubernetes.yaml"), "utf8"));
    const provinces = readFileSync(new URL("../../data/registry/places/provinces.csv", import.meta.url), "utf8");
    expect([kind, spec.completionMode]).toEqual(["Job", "Indexed"]);
    expect(spec.completions).toBe(provinces.trimEnd().split("\n").length - 1);
  });

  it.skipIf(!runs("parallel", "--version"))("gives with GNU parallel the bytes of one province after another", () => {
    const root = mkdtempSync(join(tmpdir(), "lo-trinh-"));
    try {
      const [data, one, many] = ["data", "one", "many"].map((name) => join(root, name)) as [string, string, string];
      writeCountrySet(data, { share: 0.005, provinces: 2 });
      const env = { ...process.env, DRAWS: "50" };
      execFileSync(join(docs, "one-machine.sh"), [data, one], { env });
      execFileSync(join(docs, "parallel.sh"), [data, many], { env, stdio: "ignore" });
      expect(readdirSync(many).sort()).toEqual(["01.csv", "04.csv"]);
      for (const file of readdirSync(one))
        expect(readFileSync(join(many, file))).toEqual(readFileSync(join(one, file)));
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
    expect(existsSync(root)).toBe(false);
  });
});
