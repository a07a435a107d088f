import { join } from "node:path";
import {
  buildReport,
  checkPackFolder,
  FORMS,
  fileDigest,
  fileDigests,
  reportFormats,
  writePack,
} from "@lotrinh/briefing";
import { InputError, indicatorName, problemOf } from "@lotrinh/language";
import { type IssuedPack, type YearlyReport, yearlyReport } from "@lotrinh/reach";
import type { Registry } from "@lotrinh/registry";
import { sentence } from "@lotrinh/wording";
import type { Invocation, Work } from "../command.js";
import { issuedPack } from "../issued-pack.js";
import { ofLocality, oneOf, someOf, whole } from "../options.js";
import { ownDigests } from "../pack-of.js";
import { asked } from "../run.js";
import { uninterrupted } from "../uninterrupted.js";
import { version } from "../version.js";

const DEFAULT_FORMATS = ["docx", "xlsx", "html"];

/** A year of a locality's targets, for the report that is due every year. */
export const report: Work = {
  options: {
    year: { value: "YYYY", about: "CLI_OPTION_REPORT_YEAR", read: whole(2000, 2100), example: "2026", needed: true },
    out: { value: "DIR", about: "CLI_OPTION_OUT", example: "bao-cao/chi-lang-2026", needed: true },
    issued: { value: "PACK", about: "CLI_OPTION_ISSUED", example: "briefings/chi-lang" },
    force: { value: "", about: "CLI_OPTION_FORCE" },
    formats: {
      value: reportFormats.join(","),
      about: "CLI_OPTION_REPORT_FORMATS",
      read: someOf(...reportFormats),
      example: DEFAULT_FORMATS.join(","),
    },
    form: { value: FORMS.join("|"), about: "CLI_OPTION_FORM", read: oneOf(...FORMS), example: "hanh-chinh" },
    ...ofLocality,
  },
  async run(invocation) {
    const { words, options: given, workspace, streams, language } = invocation;
    const { out = "", force, formats, form, year, issued: folder } = given;
    checkPackFolder(String(out), { force: force === true });
    const issued = typeof folder === "string" ? issuedPack(folder) : null;
    const [input, locality, options] = await asked(words[0] ?? "", invocation);
    const asOf = options.asOf ?? `${Number(year) + 1}-01`;
    if (asOf < `${year}-10`) throw new InputError([problemOf("REPORT_AS_OF", { date: asOf, year: Number(year) })]);
    if (issued) checkIssued(issued, { locality, asOf, named: (id) => nameOf(id, input.registry) });
    const made = yearlyReport(input, locality, { ...options, year: Number(year), asOf, ...(issued ? { issued } : {}) });
    checkKnown(made, invocation);
    const { root, data, seeds } = workspace;
    const inputs = [
      ...fileDigests(root, [data, seeds]),
      ...ownDigests(given),
      ...(typeof folder === "string" ? [fileDigest("issued/provenance.json", join(folder, "provenance.json"))] : []),
    ];
    const pack = await buildReport(made, {
      version,
      inputs,
      language,
      formats: typeof formats === "string" ? formats.split(",") : DEFAULT_FORMATS,
      form: FORMS.find((one) => one === form) ?? "thuong",
    });
    await uninterrupted(() => writePack(pack, String(out), { force: force === true }));
    const [first = "provenance.json"] = ["bao-cao.docx", "index.html"].filter((file) => pack.has(file));
    const page = join(String(out), first);
    streams.note(`${sentence("BRIEFING_WRITTEN", { page }, language)}\n`);
    streams.result(`${page}\n`);
  },
};

interface Asked {
  readonly locality: string;
  readonly asOf: string;
  readonly named: (locality: string) => string;
}

function nameOf(id: string, { localities }: Registry): string {
  return localities.find((one) => one.id === id)?.name ?? id;
}

/** @throws InputError REPORT_OTHER_LOCALITY, REPORT_ISSUED_LATER */
function checkIssued(issued: IssuedPack, { locality, asOf, named }: Asked): void {
  if (issued.locality !== locality) {
    throw new InputError([
      problemOf("REPORT_OTHER_LOCALITY", { issued: named(issued.locality), name: named(locality) }),
    ]);
  }
  if (issued.asOf >= asOf) {
    throw new InputError([problemOf("REPORT_ISSUED_LATER", { issued: issued.asOf, date: asOf })]);
  }
}

/** @throws InputError REPORT_NO_FIGURES with what to get first, where the year has no figure of this territory */
function checkKnown({ rows, communes, assessment, year }: YearlyReport, { language }: Invocation): void {
  if (rows.some(({ result }) => result !== null) || communes.some((one) => one.year === year)) return;
  const { locality, legend, questions } = assessment;
  const open = rows.filter(({ state, target }) => state === "open" || target.horizon === year);
  const first = open.filter(({ target }) => questions.includes(target.id));
  const wanted = [...new Set([...first, ...open].map(({ target }) => target.indicator))].slice(0, 5);
  const get = wanted.map((id) => indicatorName(id, legend.names, language)).join("; ");
  const name = legend.localities[locality]?.name ?? locality;
  throw new InputError([problemOf("REPORT_NO_FIGURES", { name, locality, year, get })]);
}
