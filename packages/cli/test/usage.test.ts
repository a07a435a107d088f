import { describe, expect, it } from "vitest";
import { lotrinh } from "./command-line.js";

const cases: readonly (readonly [argv: readonly string[], said: string])[] = [
  [[], "Thiếu lệnh; hãy viết: targets, "],
  [[""], "“”"],
  [["--seed"], "“--seed”"],
  [["-v"], "“-v”"],
  [["--help", "--nope"], "“--nope”"],
  [["help", "nope"], "“nope”"],
  [["asess"], "“asess”; hãy viết: assess."],
  [["nope"], "hãy viết: targets, localities"],
  [["constructor"], "“constructor”"],
  [
    ["assess"],
    "thiếu LOCALITY; hãy viết: lotrinh assess LOCALITY [--boundary plan|today] [--scenario SCENARIO] [--plan DIR] [--data FILE] [--as-of YYYY-MM] [--seed N] [--draws N] [--out FILE.parquet|.arrow|.csv|.xlsx] [--force] [--all] [--formats html] [--partition] [--workers N].",
  ],
  [["assess", "chi-lang", "thêm"], "“thêm”"],
  [["assess", "Chi", "Lăng"], `hãy viết: lotrinh assess "Chi Lăng".`],
  [["assess", "--", "chi-lang", "--format"], "“--format”"],
  [["localities", "chi-lang"], "hãy viết: lotrinh localities."],
  [
    ["assess", "chi-lang", "--nope"],
    "“--nope”; có: --boundary, --scenario, --plan, --data, --as-of, --seed, --draws, --out, --force, --all, --formats, --partition, --workers, --format, --lang, --root, --limit-seconds, --help.",
  ],
  [["assess", "chi-lang", "-x"], "“-x”"],
  [["assess", "chi-lang", "--form"], "“--form”"],
  [["assess", "chi-lang", "--constructor"], "“--constructor”"],
  [["assess", "chi-lang", "--__proto__"], "“--__proto__”"],
  [["assess", "chi-lang", "--no-help"], "“--no-help”"],
  [["assess", "chi-lang", "--help=1"], "“1”; hãy viết: --help."],
  [["assess", "chi-lang", "--seed"], "--seed thiếu giá trị; hãy viết: --seed 1."],
  [["assess", "chi-lang", "--seed", "-1"], "--seed không nhận “-1”"],
  [["assess", "chi-lang", "--seed=-1"], "“-1”"],
  [["assess", "chi-lang", "--seed=abc"], "“abc”"],
  [["assess", "chi-lang", "--seed", "1.5"], "“1.5”"],
  [["assess", "chi-lang", "--seed", "99999999999999999999"], "“99999999999999999999”"],
  [["assess", "chi-lang", "--draws", "0"], "--draws không nhận “0”; hãy viết: --draws 10000."],
  [
    ["assess", "chi-lang", "--draws", "50001"],
    "--draws không nhận “50001”: nhiều quá, máy sẽ chạy rất lâu; hãy viết từ 1 đến 50000.",
  ],
  [["assess", "chi-lang", "--as-of"], "--as-of thiếu giá trị; hãy viết: --as-of 2026-11."],
  [["assess", "chi-lang", "--as-of", "--seed", "3"], "“--seed”"],
  [["assess", "chi-lang", "--as-of", "2026-13"], "--as-of không nhận “2026-13”; hãy viết: --as-of 2026-11."],
  [["assess", "chi-lang", "--as-of", "11/2026"], "“11/2026”"],
  [["assess", "chi-lang", "--format", "xml"], "--format không nhận “xml”; hãy viết: --format json."],
  [["assess", "chi-lang", "--lang", "fr"], "“fr”"],
  [["--help", "--lang=fr"], "“fr”"],
  [["assess", "chi-lang", "--root"], "--root DIR"],
  [["assess", "chi-lang", "--root="], "--root DIR"],
  [["targets", "--plan", ""], "--plan thiếu giá trị"],
  [["briefing", "chi-lang"], "thiếu --out; hãy viết: lotrinh briefing LOCALITY… --out DIR"],
  [["briefing", "--out", "x"], "thiếu LOCALITY"],
  [["briefing", "chi-lang", "--out", "x", "--force=yes"], "“yes”; hãy viết: --force."],
  [["start", "chi-lang"], "“chi-lang”"],
  [
    ["compare"],
    "thiếu LOCALITY; hãy viết: lotrinh compare LOCALITY SCENARIO… [--out DIR] [--force] [--formats docx,html,pdf] [--plan DIR] [--data FILE] [--as-of YYYY-MM]",
  ],
  [["compare", "chi-lang"], "thiếu SCENARIO…; hãy viết: lotrinh compare LOCALITY SCENARIO…"],
  [["compare", "chi-lang", "tang-toc", "--scenario", "x"], "“--scenario”"],
  [["solve", "chi-lang"], "thiếu TARGET; hãy viết: lotrinh solve LOCALITY TARGET [--lever ID] [--probability P]"],
  [["solve", "chi-lang", "x", "y"], "“y”"],
  [["solve", "chi-lang", "x", "--probability", "80"], "--probability không nhận “80”; hãy viết: --probability 0.8."],
  [["solve", "chi-lang", "x", "--probability", "1"], "“1”"],
  [["solve", "chi-lang", "x", "--probability", "0"], "“0”"],
  [["assess", "--all", "--out", "x"], "--data thiếu giá trị; hãy viết: --data DIR."],
  [["assess", "chi-lang", "--all", "--data", "x", "--out", "y"], "không nhận thêm “chi-lang”"],
  [["assess", "chi-lang", "--out", "khong-duoi"], "--out không nhận “khong-duoi”; hãy viết: --out ket-qua.parquet."],
  [["assess", "chi-lang", "--data"], "--data thiếu giá trị; hãy viết: --data so-lieu.xlsx."],
];

describe("a command line that cannot be understood", () => {
  it.each(cases)("%j ends with 2 and one line that says %s", async (argv, said) => {
    const { code, out, err } = await lotrinh(...argv);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(said);
    expect(err).toMatch(/^[^\n]+\.\n$/);
  });

  it("is answered in English where English is asked for, before or after the mistake", async () => {
    const english = "Command assess has no option “--nope”; it has: ";
    expect((await lotrinh("assess", "--nope", "--lang", "en")).err).toContain(english);
    expect((await lotrinh("--lang=en", "assess", "--nope")).err).toContain(english);
    expect((await lotrinh("--lang", "en")).err).toMatch(/^A command is missing; write: targets, .*, start\.\n$/);
  });
});

describe("options", () => {
  it("may stand before the command, after it and between its words", async () => {
    const after = await lotrinh("assess", "chi-lang", "--format", "csv", "--seed", "3", "--draws", "50");
    expect(after.code).toBe(0);
    expect(await lotrinh("--format", "csv", "--seed=3", "assess", "--draws", "50", "chi-lang")).toEqual(after);
  });

  it("of the same name: the last one counts", async () => {
    const last = await lotrinh("localities", "--format", "csv", "--format", "json");
    expect(last).toEqual(await lotrinh("localities", "--format", "json"));
  });

  it("end at --, after which everything is a word", async () => {
    expect((await lotrinh("assess", "--", "--help")).err).toContain("“--help”");
    expect((await lotrinh("--", "assess", "nowhere")).err).toContain("“nowhere”");
    expect((await lotrinh("help", "--", "assess")).out).toMatch(/^lotrinh assess: /);
  });
});
