import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { lotrinh } from "./command-line.js";

const { out: whole } = await lotrinh("--help", "--lang", "en");
const COMMANDS = [...(whole.split("Options")[0] ?? "").matchAll(/^ {2}([a-z]+)/gm)].map(([, name = ""]) => name);
const VIETNAMESE = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;

describe("lotrinh --help", () => {
  it("is the same as -h and help, goes to stdout and ends with 0", async () => {
    const help = await lotrinh("--help");
    expect(help).toMatchObject({ code: 0, err: "" });
    expect(await lotrinh("-h")).toEqual(help);
    expect(await lotrinh("help")).toEqual(help);
  });

  it("lists the commands of which others speak", () => {
    const known = ["targets", "localities", "indicators", "assess", "briefing", "start"];
    expect(COMMANDS).toEqual(expect.arrayContaining(known));
  });

  it("names every command, the options of every command and the exit codes, in both languages", async () => {
    for (const language of ["vi", "en"]) {
      const { out } = await lotrinh("--help", "--lang", language);
      for (const command of COMMANDS) expect(out).toMatch(new RegExp(`^ {2}${command}\\b.*\\p{L}`, "mu"));
      for (const option of ["--format table|json|csv", "--lang vi|en", "--root DIR", "--help", "--version"]) {
        expect(out).toContain(`  ${option}  `);
      }
      expect(out).toMatch(/0 .*; 1 .*; 2 /);
    }
  });

  it("in English has no Vietnamese left but the name of the program and the way back", async () => {
    const { out } = await lotrinh("--help", "--lang", "en");
    const rest = out.replace("Lộ trình:", "").replace("Tiếng Việt:", "");
    expect(VIETNAMESE.exec(rest)).toBe(null);
  });
});

describe("the help of a command", () => {
  it.each(COMMANDS)("%s is had by help COMMAND, COMMAND --help, COMMAND -h and --help COMMAND", async (command) => {
    const help = await lotrinh("help", command);
    expect(help).toMatchObject({ code: 0, err: "" });
    expect(help.out).toMatch(new RegExp(`^lotrinh ${command}: `));
    expect(await lotrinh(command, "--help")).toEqual(help);
    expect(await lotrinh(command, "-h")).toEqual(help);
    expect(await lotrinh("--help", command)).toEqual(help);
  });

  it.each(COMMANDS)("%s explains every option of its usage line, in English without Vietnamese", async (command) => {
    const { out } = await lotrinh("help", command, "--lang", "en");
    const usage = out.split("\n").filter((line) => line.startsWith("Usage:"));
    expect(usage.length).toBeGreaterThan(0);
    const options = [...usage.join("\n").matchAll(/\[?(--[a-z-]+)/g)].map(([, option = ""]) => option);
    for (const option of options) expect(out).toMatch(new RegExp(`^ {2}${option} .*[a-z]`, "m"));
    expect(VIETNAMESE.exec(out)).toBe(null);
  });

  it("shows what it cannot do without, out of brackets", async () => {
    expect((await lotrinh("briefing", "--help")).out).toContain("lotrinh briefing LOCALITY… --out DIR [--force]");
  });

  it("asks for no word", async () => {
    expect((await lotrinh("briefing", "--help")).code).toBe(0);
  });
});

it("lotrinh --version is that of the package", async () => {
  const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  expect(await lotrinh("--version")).toEqual({ code: 0, out: `${version}\n`, err: "" });
});
