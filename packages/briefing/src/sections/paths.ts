import {
  type Chart,
  certificateEndsChart,
  gradesChart,
  placesFlowChart,
  teacherGapChart,
  trajectoryChart,
} from "@lotrinh/charts";
import { approximate, type Language, quantity, yearLabel } from "@lotrinh/language";
import type { Assessment, LocalTrajectory, TrajectoryOutput } from "@lotrinh/reach";
import { codeNamed, findingText, sentence } from "@lotrinh/wording";
import { column, figure, heading, list, paragraph, row } from "../blocks.js";
import { sourceLink } from "../cite.js";
import type { Block, Content, Given, Section } from "../document.js";
import { contentOf, joined, line, newLine, quiet, statusMark } from "../spans.js";
import { capital } from "../text.js";
import { drawnFor } from "./drawn-for.js";

const FILES: Readonly<Record<LocalTrajectory["of"], string>> = {
  enrolment: "hoc-sinh",
  streaming: "cho-hoc",
  literacy: "biet-chu",
  schools: "truong-chuan",
  teachers: "giao-vien",
};

/** Where pupils, places, literacy, schools and teachers of the locality go, or of the level above, with what they rest on. */
export const paths: Section = {
  id: "quy-dao",
  figures: (given) =>
    shownOf(given).flatMap((one) => {
      const { dossier, language } = given;
      return [
        ...drawnFor(pathFile(one), (width) => trajectoryChart(one, dossier.assessment, { language, width })),
        ...drawnFor(besideFile(one), (width) => BESIDE[one.of]?.draw(one, { language, width })),
      ];
    }),
  blocks(given, drawn) {
    const { dossier, language } = given;
    const { legend } = dossier.assessment;
    const shown = shownOf(given);
    const [first] = shown;
    if (!first) return [];
    const notes = newNotes(shown);
    const sources = [...new Set(shown.flatMap((one) => one.inputs.flatMap((input) => input.sources)))];
    const links = joined(
      sources.map((id) => sourceLink(id, legend, language)),
      " ",
    );
    return [
      heading(2, sentence("PAGE_PATHS", { year: first.to }, language)),
      ...shown.flatMap((one, i) => [
        ...(drawn.has(pathFile(one)) ? [figure(pathFile(one))] : []),
        ...(drawn.has(besideFile(one)) ? [figure(besideFile(one))] : []),
        tableOf(one, language),
        ...list((notes[i] ?? []).map((note) => findingText(note, one.legend.names, language))),
      ]),
      ...(sources.length > 0
        ? [paragraph(line`${sentence("PAGE_TREND_FIGURES", {}, language)} ${links}`, "small")]
        : []),
    ];
  },
};

/** Name of the file of its drawing. */
export function pathFile({ of }: LocalTrajectory): string {
  return `quy-dao-${FILES[of]}`;
}

type DrawBeside = (one: LocalTrajectory, options: { language: Language; width: number }) => Chart | null;

/** What is drawn beside a path, and the first part of its file's name. */
const BESIDE: Readonly<Partial<Record<LocalTrajectory["of"], { readonly stem: string; readonly draw: DrawBeside }>>> = {
  enrolment: { stem: "theo-lop", draw: gradesChart },
  streaming: { stem: "phan-luong", draw: placesFlowChart },
  schools: { stem: "het-han", draw: certificateEndsChart },
  teachers: { stem: "con-thieu", draw: teacherGapChart },
};

function besideFile({ of }: LocalTrajectory): string {
  return `${BESIDE[of]?.stem ?? "kem"}-${FILES[of]}`;
}

function shownOf({ dossier: { assessment, trajectories } }: Given): LocalTrajectory[] {
  return trajectories.filter((one) => isShown(one, assessment));
}

/** A path with years to come, unless it is the series that a target of the same page shows. */
function isShown({ outputs }: LocalTrajectory, { targets }: Assessment): boolean {
  const [first] = outputs;
  if (!first || first.fan.length === 0) return false;
  return !targets.some(({ trend }) => trend?.indicator === first.id && trend.locality === first.locality);
}

/** What each says that none before it said. */
function newNotes(trajectories: readonly LocalTrajectory[]): LocalTrajectory["notes"][] {
  const said = new Set<string>();
  return trajectories.map(({ notes }) =>
    notes.filter((one) => {
      const key = JSON.stringify(one);
      return !said.has(key) && said.add(key);
    }),
  );
}

function tableOf(found: LocalTrajectory, language: Language): Block {
  const { outputs, of, legend } = found;
  const years = shownYears(found);
  const place = legend.localities[outputs[0]?.locality ?? ""]?.name ?? "";
  const timing = outputs[0]?.timing ?? "autumn";
  const subject = capital(sentence(`subject/${of}`, {}, language));
  return {
    kind: "table",
    caption: contentOf(sentence("PAGE_PATHS_TABLE", { subject, place }, language)),
    columns: [
      column(sentence("TRAJECTORY_COLUMN_QUANTITY", {}, language)),
      column(sentence("TRAJECTORY_COLUMN_LATEST", {}, language)),
      ...years.map((year) => column(yearLabel(year, timing), { number: true })),
      column(sentence("TRAJECTORY_COLUMN_STATUS", {}, language)),
    ],
    rows: outputs.map((one) => {
      const other = one.locality === outputs[0]?.locality ? null : (legend.localities[one.locality]?.name ?? null);
      return rowOf(one, { years, language, other });
    }),
    whole: true,
  };
}

interface RowOptions {
  readonly years: readonly number[];
  readonly language: Language;
  /** Name of the place whose quantity it is, where that is not the table's. */
  readonly other: string | null;
}

function rowOf(one: TrajectoryOutput, { years, language, other }: RowOptions) {
  const { id, unit, timing, observed, asked, status } = one;
  const said = sentence(codeNamed("output", id), {}, language);
  const name = other ? `${other}: ${said}` : said;
  const last = observed.at(-1);
  const latest = last ? `${yearLabel(last.year, timing)}: ${quantity(last.value, last.unit, language)}` : "–";
  return row([
    asked ? sentence("TRAJECTORY_SHARE", { name, percent: asked.percent }, language) : name,
    latest,
    ...years.map((year) => rangeOf(one, year, unit, language)),
    [statusMark(status, language)],
  ]);
}

function rangeOf({ fan }: TrajectoryOutput, year: number, unit: string, language: Language): Content {
  const quantiles = fan.find((there) => there.year === year)?.quantiles ?? [];
  const say = (p: number) => {
    const found = quantiles.find((one) => one.p === p);
    return found ? approximate(found.value, unit, language) : "–";
  };
  if (quantiles.length === 0) return contentOf("–");
  const range = sentence("PAGE_PATHS_RANGE", { low: say(0.1), high: say(0.9) }, language);
  return line`${say(0.5)}${newLine}${quiet(range)}`;
}

/** The year of the assessment, the last one, and one between. */
function shownYears({ asOf, to }: LocalTrajectory): number[] {
  const now = Number(asOf.slice(0, 4));
  return [...new Set([now, Math.floor((now + to) / 2), to])];
}
