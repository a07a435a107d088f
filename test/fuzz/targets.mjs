import { assessPartition } from "@lotrinh/country";
import { decodeText, importTable, legacyEncoding, readMapping, readPlan, readPlanFile } from "@lotrinh/intake";
import { InputError } from "@lotrinh/language";
import { inflatedPart, readSeries, readTargets } from "@lotrinh/observations";
import { cells, loadRegistry, readScenario } from "@lotrinh/registry";
import { run } from "lotrinh";
import { fileTargets, planTarget } from "./file-targets.mjs";
import { chunks, fromRoot, inFile, partition, read, text } from "./inputs.mjs";
import { kernelTargets } from "./kernel-target.mjs";
import { mutated } from "./mutate.mjs";
import { ownTargets } from "./own-targets.mjs";

const registry = loadRegistry({ data: fromRoot("data"), seeds: fromRoot("seeds") });
const plan = "seeds/chi-lang-141-kh-ubnd-2022";

const series = text(
  'series,year,value,lower,upper,better,unit\na,2020,1.5,0,100,higher,%\na,2021,2,,,,%\n"b""c",2020,-3e2,,,lower,x\n',
);
/** A number as a person reads it in a CSV of ours: no letters but an exponent's, no separators, no other digits. */
const PLAIN = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i;

/** What is fed, by name: what to begin with, how many of a hundred cases, and what takes the bytes. */
export const targets = {
  number: {
    share: 30,
    seeds: ["98.1", "1e3", "-0.5", "1,5", "1.234", "０９", "0x10", " 7 ", "1_000", "Infinity", "12%", "½"].map(text),
    feed(bytes) {
      const cell = bytes.toString("utf8");
      const value = cells.number(cell);
      if (!cells.isFault(value) && !(Number.isFinite(value) && PLAIN.test(cell)))
        throw new Error(`a number: ${JSON.stringify(cell)} → ${value}`);
    },
  },
  series: { share: 25, seeds: [series], feed: async (bytes) => drain(readSeries(chunks(bytes), { name: "x.csv" })) },
  encoding: {
    share: 15,
    seeds: [text("Huyện Chi Lăng; tỷ lệ 98,1 %"), Buffer.from("TØ lÖ häc sinh", "latin1")],
    feed: (bytes) => legacyEncoding(JSON.stringify(decodeText(bytes))),
  },
  package: {
    share: 10,
    seeds: [Buffer.from("PK\u0001\u0002".padEnd(80, "\0"), "latin1")],
    feed: (bytes) => inflatedPart(bytes),
  },
  "command line": {
    share: 10,
    seeds: [
      "assess\0chi-lang\0--draws\x0010",
      "plan\0read\0x.pdf\0--lang\0en",
      "solve\0x\0y\0--probability\x000.8",
      "assess\0--all\0--data\0x\0--out\0y",
      "help\0query",
    ].map(text),
    async feed(bytes) {
      let said = "";
      const stop = () => {
        throw new InputError([{ code: "FILE_MISSING", params: { file: "data" } }]);
      };
      const streams = {
        result: (one) => {
          said += one;
        },
        note: (one) => {
          said += one;
        },
      };
      const argv = bytes.toString("utf8").split("\0");
      // Commands that read no workspace would open the files that they are given.
      if (/forecast|backtest|reach|partition|all|init|template/.test(argv.join(" "))) argv.push("--no-such-option");
      const code = await run(argv, streams, { workspaceAt: stop });
      if (![0, 1, 2].includes(code) || /\n {4}at |Lỗi ngoài dự kiến|Unexpected error/.test(said))
        throw new Error(said.slice(0, 300));
    },
  },
  "targets table": {
    share: 4,
    seeds: [text("id,series,horizon,comparator,value,kind\nt,a,2030,>=,94,reach\n")],
    feed: (bytes) => readTargets(inFile("t.csv", bytes)),
  },
  partition: {
    share: 3,
    seeds: [partition],
    feed: (bytes) => assessPartition(chunks(bytes), { name: "x.csv", draws: 10 }),
  },
  scenario: {
    share: 2,
    seeds: [read(`${plan}/scenarios/hien-trang.yaml`)],
    feed: (bytes) => readScenario(inFile("s.yaml", bytes), { registry, locality: "chi-lang" }),
  },
  mapping: {
    share: 0.5,
    seeds: [text('rows:\n  Tỷ lệ biết chữ: literacy_rate_15plus\n  Ghi chú: "-"\n')],
    feed: (bytes) => readMapping(inFile("m.yaml", bytes), registry),
  },
  "plan document": {
    share: 0.3,
    seeds: [
      text(
        "KẾ HOẠCH\nI. MỤC TIÊU\n1. Đến năm 2030, tỷ lệ người biết chữ từ 15 tuổi trở lên đạt 98,5 %.\n- Phấn đấu 38/53 trường đạt chuẩn quốc gia.\n",
      ),
    ],
    feed: async (bytes) => readPlan(await readPlanFile(inFile("k.txt", bytes)), { indicators: [] }),
  },
  "office table": {
    share: 0.2,
    seeds: [text("TT;Chỉ tiêu;2021-2022;2022-2023\n1;Số trường;51;52\n2;Tỷ lệ biết chữ (%);98,1;98,3\n")],
    feed: (bytes) => importTable(inFile("b.csv", bytes), { registry }),
  },
  "plan (YAML)": planTarget(
    Object.fromEntries(
      ["plan.yaml", "targets.yaml", "scenarios/hien-trang.yaml"].map((name) => [name, read(`${plan}/${name}`)]),
    ),
    "ke-hoach",
    "khong-co",
  ),
  ...fileTargets,
  ...ownTargets,
  ...kernelTargets,
};

/** The bytes of a case: those of one of the target's seeds, changed, and packed where they stand in a package. */
export function caseOf({ seeds }, next) {
  const seed = seeds[Math.floor(next() * seeds.length)];
  return seed instanceof Buffer ? mutated(seed, next) : seed.pack(mutated(seed.bytes, next));
}

/** What a target begins with, as it is. */
export function unchanged(seed) {
  return seed instanceof Buffer ? seed : seed.pack(seed.bytes);
}

async function drain(all) {
  for await (const { values } of all) {
    if (!values.every(Number.isFinite)) throw new Error(`a value that is none: ${values}`);
  }
}

/** Whether an error is one that the program tells in a line of its own. */
export function isForeseen(error) {
  return error instanceof InputError || error?.name === "UsageError" || error?.name === "Refusal";
}
