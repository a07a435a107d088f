import { mkdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { apartFromWhole, readResults, standingsOf, type UnitResult, type UnitStandings } from "@lotrinh/country";
import { InputError, type Language, problemOf } from "@lotrinh/language";
import { loadPlaces, namesOf } from "@lotrinh/registry";
import { sentence } from "@lotrinh/wording";
import type { Workspace } from "../workspace.js";
import { writeWhole } from "../write-whole.js";
import { band } from "./band.js";
import { caveatText, escaped, page, preface, targetText } from "./page.js";
import { resultFiles } from "./result-files.js";

const FOLDER = "trang";
/** Units that the target is very hard for, named at most. */
const MOST_NAMED = 12;

interface Province {
  readonly code: string;
  readonly name: string;
  readonly results: readonly UnitResult[];
  readonly standings: readonly UnitStandings[];
}

/** Writes a page for the country and one for each province from the results in a folder of `assess --all`; gives how many. */
export async function writeCountryPages(out: string, workspace: Workspace, language: Language): Promise<number> {
  const { today } = loadPlaces({ data: workspace.data });
  const provinces: Province[] = [];
  for (const file of resultFiles(out)) {
    const code = basename(file, ".parquet");
    const results = await readResults(file);
    provinces.push({ code, name: today.get(code)?.name ?? code, results, standings: standingsOf(results) });
  }
  const order = new Intl.Collator("vi");
  provinces.sort((a, b) => order.compare(a.name, b.name));
  const { indicators } = workspace.registry();
  const units = new Map(indicators.map((one) => [one.id, one]));
  const said = (one: UnitStandings) => targetText(one, units, namesOf(indicators), language);
  const unitName = (code: string) => today.get(code)?.name ?? code;
  const draws = Number(JSON.parse(readFileSync(join(out, "run.json"), "utf8")).draws);
  const folder = join(out, FOLDER);
  makeFolder(folder);
  for (const one of provinces) {
    writeWhole(join(folder, fileOf(one.code)), provincePage(one, { said, unitName, draws, language }));
  }
  writeWhole(join(folder, "index.html"), countryPage(provinces, { said, unitName, draws, language }));
  return provinces.length + 1;
}

interface Words {
  readonly said: (one: UnitStandings) => string;
  readonly unitName: (code: string) => string;
  readonly draws: number;
  readonly language: Language;
}

function provincePage({ name, results, standings }: Province, { said, unitName, draws, language }: Words): string {
  const order = new Intl.Collator("vi");
  const veryHard = sentence("COUNTRY_VERY_HARD", {}, language);
  const rows = standings.map((one) => {
    const names = one.veryHard.map(({ unit }) => unitName(unit)).sort(order.compare);
    const more = names.length - MOST_NAMED;
    const hard = names.length === 0 ? sentence("COUNTRY_NONE", {}, language) : names.slice(0, MOST_NAMED).join(", ");
    const rest = more > 0 ? `; ${sentence("COUNTRY_MORE", { count: more }, language)}` : "";
    return `<tr><th scope="row">${escaped(said(one))}</th><td>${band(one.counts, 220, language)}${caveatText(one, language)}</td><td data-head="${escaped(veryHard)}">${escaped(hard)}${rest}</td></tr>`;
  });
  const head = (["COUNTRY_TARGET", "COUNTRY_BAND", "COUNTRY_VERY_HARD"] as const).map((code) => {
    return `<th scope="col">${sentence(code, {}, language)}</th>`;
  });
  const body = `<p><a href="index.html">${sentence("COUNTRY_BACK", {}, language)}</a></p>
${preface(isMadeUp(results), draws, language)}
<table><thead><tr>${head.join("")}</tr></thead><tbody>
${rows.join("\n")}
</tbody></table>`;
  const counts = { units: unitsOf(results), targets: results.length };
  return page({ title: sentence("COUNTRY_PROVINCE_TITLE", { name, ...counts }, language), language, body });
}

function countryPage(provinces: readonly Province[], { said, draws, language }: Words): string {
  const results = provinces.flatMap((one) => one.results);
  const sections = standingsOf(results).map((whole) => {
    const cells = provinces.flatMap(({ code, name, standings }) => {
      const one = standings.find((part) => said(part) === said(whole));
      if (one === undefined) return [];
      const apart = apartFromWhole(likely(one), likely(whole), provinces.length);
      const mark = apart === null ? "" : sentence(apart === "above" ? "COUNTRY_ABOVE" : "COUNTRY_BELOW", {}, language);
      return `<div><a href="${fileOf(code)}">${escaped(name)}</a><br>${band(one.counts, 132, language)}<br><span class="mark">${mark}</span></div>`;
    });
    return `<h2>${escaped(said(whole))}</h2>${band(whole.counts, 640, language)}${caveatText(whole, language)}<div class="grid">${cells.join("")}</div>`;
  });
  const body = `${preface(isMadeUp(results), draws, language)}
<p>${sentence("COUNTRY_NO_RANKING", { parts: provinces.length }, language)}</p>
${sections.join("\n")}`;
  const counts = { units: unitsOf(results), targets: results.length };
  return page({ title: sentence("COUNTRY_TITLE", counts, language), language, body });
}

function likely({ counts }: UnitStandings): { count: number; units: number } {
  return { count: (counts[0] ?? 0) + (counts[1] ?? 0), units: counts.reduce((sum, count) => sum + count, 0) };
}

function unitsOf(results: readonly UnitResult[]): number {
  return new Set(results.map(({ series }) => series.split("/")[0])).size;
}

function isMadeUp(results: readonly UnitResult[]): boolean {
  return results.some(({ status }) => status === "illustrative");
}

function fileOf(code: string): string {
  return `${encodeURIComponent(code)}.html`;
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new InputError([problemOf("OUT_UNWRITABLE", { file: folder, reason })]);
  }
}
