// node packages/registry/scripts/places.mjs FOLDER: writes data/registry/places/*.csv, every place of Việt Nam.
// FOLDER holds provinces-2025.csv, provinces-63-to-34.csv, districts-old.csv, wards-2025.csv and wards-old-to-new.csv (codes of
// the statistics office, list of July 2025). `to` names the units of today that hold the territory, by code; of an old commune
// that was divided there are several, of a district only where it had no communes.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";

const KINDS = ["Thành phố", "Thị trấn", "Thị xã", "Đặc khu", "Huyện", "Phường", "Quận", "Tỉnh", "Xã"];
/** Provinces of June 2025 that were cities; Huế was one from 2025 on and goes on under the same code. */
const CITIES = ["01", "31", "46", "48", "79", "92"];

const [folder] = process.argv.slice(2);
if (!folder) throw new Error("usage: places.mjs FOLDER (with wards-old-to-new.csv and four more)");
const out = join(dirname(fileURLToPath(import.meta.url)), "../../../data/registry/places");
mkdirSync(out, { recursive: true });

const provinces = read("provinces-2025.csv");
const merged = read("provinces-63-to-34.csv");
const districts = read("districts-old.csv");
const communes = read("wards-2025.csv");
const pairs = read("wards-old-to-new.csv");

write(
  "provinces.csv",
  "code,name,kind",
  provinces.map(({ code, province, kind }) => [code, bare(province), kind === "city" ? "thành phố" : "tỉnh"]),
);
write(
  "old-provinces.csv",
  "code,name,kind,to",
  merged.map((one) => [
    one.old_code,
    bare(one.old_province),
    CITIES.includes(one.old_code) ? "thành phố" : "tỉnh",
    one.new_code,
  ]),
);
write(
  "communes.csv",
  "code,name,kind,province",
  communes.map(({ code, name, type, province_code }) => [code, name, type.toLowerCase(), province_code]),
);
write(
  "old-districts.csv",
  "code,name,kind,province,to",
  districts.map(({ code, name, province_code }) => {
    const to = pairs.filter((one) => one.old_code === "" && one.old_district_code === code);
    return [code, ...named(name), province_code, to.map((one) => one.new_code).join(" ")];
  }),
);
const old = groupBy(
  pairs.filter((one) => one.old_code !== ""),
  (one) => one.old_code,
);
write(
  "old-communes.csv",
  "code,name,kind,district,to",
  [...old].map(([code, rows]) => {
    return [code, ...named(rows[0].old_name), rows[0].old_district_code, rows.map((one) => one.new_code).join(" ")];
  }),
);

/**
 * Name and kind: “Thị trấn Đồng Mỏ” is Đồng Mỏ, thị trấn.
 * @param {string} name
 */
function named(name) {
  const kind = KINDS.find((one) => name.toLowerCase().startsWith(`${one.toLowerCase()} `));
  if (!kind) throw new Error(`no kind: ${name}`);
  return [name.slice(kind.length + 1), kind.toLowerCase()];
}

/** @param {string} name */
function bare(name) {
  return name.replace(/^TP\.\s*/, "");
}

/**
 * @param {string} base
 * @returns {Record<string, string>[]}
 */
function read(base) {
  return parse(readFileSync(join(folder, base), "utf8").normalize("NFC"), { columns: true, bom: true });
}

/**
 * @param {string} base
 * @param {string} header
 * @param {readonly (readonly string[])[]} rows
 */
function write(base, header, rows) {
  const lines = rows.map((cells) => {
    if (cells.some((cell) => /[",\n]/.test(cell))) throw new Error(`a cell to be quoted: ${cells}`);
    return cells.join(",");
  });
  lines.sort();
  writeFileSync(join(out, base), `${[header, ...lines].join("\n")}\n`);
}

/**
 * @template T
 * @param {readonly T[]} rows
 * @param {(row: T) => string} keyOf
 * @returns {Map<string, T[]>}
 */
function groupBy(rows, keyOf) {
  const groups = new Map();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}
