import { createRequire } from "node:module";
import { readPlan, readPlanFile } from "@lotrinh/intake";
import { InputError } from "@lotrinh/language";
import { readWorkbookLines } from "@lotrinh/observations";
import { parquetWriteBuffer } from "hyparquet-writer";
import { run } from "lotrinh";
import { inFile, partition } from "./inputs.mjs";

/** What stands behind a thread or a folder of files is fed by itself: a thread for each case would take hours. */
export const inner = (path) => import(new URL(`../../packages/${path}`, import.meta.url).href);
const { workbookGrids } = await inner("intake/dist/tables/workbook-grid.js");
const { safeWorkbook } = await inner("intake/dist/tables/safe-zip.js");
const { partitionSource } = await inner("country/dist/partition-files.js");
const { assessPartition } = await inner("country/dist/assess-partition.js");
const { loadPlans } = await inner("registry/dist/load-plan.js");

const ofIntake = createRequire(new URL("../../packages/intake/package.json", import.meta.url));
const { unzipSync, zipSync } = ofIntake("fflate");
const { utils, write } = ofIntake("@e965/xlsx");

/** A package as it is, then each of its parts, which are changed before they are packed. */
export function packageSeeds(bytes, wanted = /./) {
  const parts = unzipSync(bytes);
  const inside = Object.keys(parts)
    .filter((name) => wanted.test(name))
    .map((name) => ({
      bytes: Buffer.from(parts[name]),
      pack: (part) => Buffer.from(zipSync({ ...parts, [name]: part }, { level: 1 })),
    }));
  return [Buffer.from(bytes), ...inside];
}

export const CELLS = /worksheets\/[^/]*$|sharedStrings|styles|workbook\.xml$/;

function workbook(bookType) {
  const sheet = utils.aoa_to_sheet([
    ["indicator", "year", "value", "status", "note"],
    ["literacy_rate_15plus", 2024, 98.1, "reported", "61.234"],
    ["schools_total", "2025-2026", 62, "reported", ""],
  ]);
  sheet.C4 = { t: "n", v: 0.511, z: "0.0%" };
  sheet.D4 = { t: "n", v: 4, f: "2+2" };
  sheet["!ref"] = "A1:E4";
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "Số liệu");
  return Buffer.from(write(book, { type: "buffer", bookType, bookSST: true }));
}

/** Every number that is read stands in a part of the workbook as a number that a person can read. */
function checkNumbers(bytes, numbers) {
  if (bytes[0] !== 0x50) return;
  let written = "";
  try {
    for (const part of Object.values(unzipSync(bytes))) written += Buffer.from(part).toString("utf8");
  } catch {
    return;
  }
  // What is written as an entity is not looked for.
  if (written.includes("&")) return;
  const all = new Set([...written.matchAll(/[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi)].map(([one]) => Number(one)));
  const strange = numbers.find((one) => !all.has(one) && ![...all].some((known) => isPercentOf(one, known)));
  if (strange !== undefined) throw new Error(`a number that stands nowhere: ${strange}`);
}

function isPercentOf(one, known) {
  return Math.abs(one - 100 * known) <= 0.06 * Math.max(1, Math.abs(one) * 1e-9);
}

const xml = (body) => Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>${body}`);
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const paragraph = (text) =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const cell = (text) => `<w:tc><w:tcPr><w:gridSpan w:val="1"/></w:tcPr>${paragraph(text)}</w:tc>`;
const docx = zipSync({
  "[Content_Types].xml": xml("<Types/>"),
  "word/document.xml": xml(
    `<w:document ${W}><w:body>${paragraph("KẾ HOẠCH phát triển giáo dục")}${paragraph("Đến năm 2030, tỷ lệ người biết chữ từ 15 tuổi trở lên đạt 98,5 %.")}<w:tbl><w:tr>${cell("Chỉ tiêu")}${cell("2030")}</w:tr><w:tr>${cell("Trường đạt chuẩn quốc gia")}${cell("38/53")}</w:tr></w:tbl></w:body></w:document>`,
  ),
  "word/numbering.xml": xml(
    `<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="lowerRoman"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
  ),
  "word/styles.xml": xml(`<w:styles ${W}><w:style w:styleId="a"><w:basedOn w:val="a"/></w:style></w:styles>`),
  "word/footnotes.xml": xml(
    `<w:footnotes ${W}><w:footnote w:id="2">${paragraph("Ghi chú 1")}</w:footnote></w:footnotes>`,
  ),
});

/** A page of letters that stand as they are. */
function pdf() {
  const text =
    "BT /F1 12 Tf 72 720 Td (Ke hoach: den nam 2030 ty le biet chu dat 98,5 %) Tj 0 -20 Td (1. Truong chuan 38/53) Tj ET";
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  ];
  let out = "%PDF-1.4\n";
  const places = objects.map((one, i) => {
    const at = out.length;
    out += `${i + 1} 0 obj\n${one}\nendobj\n`;
    return at;
  });
  const rows = places.map((at) => `${String(at).padStart(10, "0")} 00000 n \n`).join("");
  out += `xref\n0 6\n0000000000 65535 f \n${rows}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${out.length}\n%%EOF\n`;
  return Buffer.from(out, "latin1");
}

function parquet() {
  const [head = "", ...lines] = partition.toString("utf8").trimEnd().split("\n");
  const rows = lines.map((line) => line.split(","));
  const columnData = head.split(",").map((name, i) => {
    const isNumber = ["year", "value", "lower", "upper", "horizon", "target"].includes(name);
    return {
      name,
      type: isNumber ? "DOUBLE" : "STRING",
      data: rows.map((row) => (isNumber ? Number(row[i]) : row[i])),
    };
  });
  return ["SNAPPY", "UNCOMPRESSED"].map((codec) => Buffer.from(parquetWriteBuffer({ columnData, codec })));
}

const plan = async (name, bytes) => readPlan(await readPlanFile(inFile(name, bytes)), { indicators: [] });
const numbersOf = (texts) => texts.filter((one) => one !== "" && Number.isFinite(Number(one))).map(Number);

export const fileTargets = {
  "workbook in our columns": {
    share: 1,
    seeds: [
      ...packageSeeds(workbook("xlsx"), CELLS),
      workbook("biff8"),
      ...packageSeeds(workbook("ods"), /content\.xml/),
    ],
    async feed(bytes) {
      const { lines } = await readWorkbookLines(inFile("w.xlsx", bytes));
      checkNumbers(bytes, numbersOf(lines.flatMap(({ cells }) => cells)));
    },
  },
  "workbook as shown": {
    share: 1,
    seeds: [
      ...packageSeeds(workbook("xlsx"), CELLS),
      workbook("biff8"),
      ...packageSeeds(workbook("ods"), /content\.xml/),
    ],
    feed(bytes) {
      const grids = workbookGrids(bytes[0] === 0x50 ? safeWorkbook(bytes).bytes : bytes);
      const cells = grids.flatMap(({ rows }) => rows.flatMap((row) => row ?? []));
      checkNumbers(
        bytes,
        cells.flatMap((one) => (one?.kind === "number" && one.shown === undefined ? [one.stored] : [])),
      );
    },
  },
  "plan in Word": { share: 0.5, seeds: packageSeeds(docx, /word/), feed: (bytes) => plan("k.docx", bytes) },
  "plan in PDF": { share: 0.1, seeds: [pdf()], feed: (bytes) => plan("k.pdf", bytes) },
  "partition in Parquet": {
    share: 0.05,
    least: 8,
    seeds: parquet(),
    feed: async (bytes) => assessPartition(await partitionSource(inFile("p.parquet", bytes)), { name: "x", draws: 10 }),
  },
};

/** The figures of `check --out`, asked by SQL. */
fileTargets["figures in Parquet"] = {
  share: 0.05,
  seeds: parquet(),
  async feed(bytes) {
    let said = "";
    const tell = (text) => {
      said += text;
    };
    const sql = "select count(*), sum(value), max(series) from figures";
    const code = await run(["query", sql, "--data", inFile("f.parquet", bytes)], { result: tell, note: tell });
    if (![0, 1].includes(code) || /\n {4}at |Lỗi ngoài dự kiến/.test(said)) throw new Error(said.slice(0, 300));
  },
};

/** A folder of a plan, of which one file is changed. */
export function planTarget(files, folder, empty) {
  return {
    share: 0.2,
    seeds: Object.entries(files).map(([name, bytes]) => ({
      bytes,
      pack: (part) => Buffer.from(`${name}\0${part.toString("latin1")}`, "latin1"),
    })),
    feed(bytes) {
      const at = bytes.indexOf(0);
      for (const [name, whole] of Object.entries(files)) inFile(`${folder}/${name}`, whole);
      inFile(`${folder}/${bytes.subarray(0, at)}`, bytes.subarray(at + 1));
      const problems = [];
      loadPlans(inFile(`${empty}/`, null), problems, [inFile(`${folder}/`, null)]);
      if (problems.length > 0) throw new InputError(problems);
    },
  };
}
