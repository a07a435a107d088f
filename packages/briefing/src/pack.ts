import { createHash } from "node:crypto";
import {
  boardParts,
  type Chart,
  certificateFrontier,
  fontFaces,
  renderPng,
  renderSvg,
  sensitivityChart,
  standaloneSvg,
  startCurve,
  targetBoard,
  trajectoryChart,
  trajectoryFan,
} from "@lotrinh/charts";
import { sentence } from "@lotrinh/language";
import type { Assessment, LocalTrajectory, Portfolio, Sensitivity, TodayAssessment } from "@lotrinh/reach";
import { asked } from "./asked.js";
import { shownText } from "./html.js";
import { page, pageBody } from "./page.js";
import { type FileDigest, provenance } from "./provenance.js";
import { questionOf } from "./question.js";
import type { DrawnPath } from "./sections/paths.js";

export interface PackOptions {
  readonly version: string;
  /** Digests of the files that the assessment was made from. */
  readonly inputs: readonly FileDigest[];
  /** Paths of the locality, or of the level above that has figures, in the order of the page. Defaults to none. */
  readonly trajectories?: readonly LocalTrajectory[];
  /** The targets on the units of today. Defaults to none. */
  readonly today?: TodayAssessment;
  /** Which input moves the probability of a target most, by target id. Defaults to none. */
  readonly sensitivities?: Readonly<Record<string, Sensitivity>>;
  /** The cheapest settings of several levers together, by target id, where a scenario gives costs. Defaults to none. */
  readonly portfolios?: Readonly<Record<string, Portfolio>>;
}

const PATH_FILES: Readonly<Record<LocalTrajectory["of"], string>> = {
  enrolment: "hoc-sinh",
  streaming: "cho-hoc",
  literacy: "biet-chu",
  schools: "truong-chuan",
  teachers: "giao-vien",
};

/** Files of a pack by path relative to its folder, with forward slashes. */
export type Pack = ReadonlyMap<string, Uint8Array>;

/** Makes a briefing pack in memory. The same assessment, version and inputs give the same bytes. */
export async function buildPack(
  assessed: Assessment,
  { version, inputs, trajectories = [], today, sensitivities = {}, portfolios = {} }: PackOptions,
): Promise<Pack> {
  const assessment = withLegends(assessed, trajectories);
  const files = new Map<string, Uint8Array>();
  const drawings = new Map<string, string>();
  const draw = async (name: string, chart: Chart): Promise<string> => {
    const svg = await renderSvg(chart);
    drawings.set(`bieu-do/${name}.svg`, svg);
    files.set(`bieu-do/${name}.png`, renderPng(svg));
    return svg;
  };

  const open = assessment.targets.some((one) => one.state === "open");
  const parts = open ? boardParts(assessment) : 0;
  const boards: string[] = [];
  for (let part = 1; part <= parts; part++) {
    boards.push(
      await draw(part === 1 ? "bang-chi-tieu" : `bang-chi-tieu-${part}`, targetBoard(assessment, { part, parts })),
    );
  }
  const frontiers: Record<string, string> = {};
  for (const one of assessment.targets) {
    const chart = certificateFrontier(one);
    if (chart)
      frontiers[one.target.id] = await draw(`duong-bien-${one.target.id.split(".").slice(1).join("-")}`, chart);
  }

  const starts: Record<string, string> = {};
  for (const one of asked(assessment)) {
    const chart = frontiers[one.target.id] ? null : startCurve(one);
    if (chart) starts[one.target.id] = await draw(`xuat-phat-${one.target.id.split(".").slice(1).join("-")}`, chart);
  }

  const tornados: Record<string, string> = {};
  for (const one of asked(assessment)) {
    const found = sensitivities[one.target.id];
    const indicator = one.readings[0]?.reading.indicator ?? one.target.indicator;
    const chart = found ? sensitivityChart(found, { question: questionOf(one), indicator }) : null;
    if (chart) tornados[one.target.id] = await draw(`dau-vao-${one.target.id.split(".").slice(1).join("-")}`, chart);
  }

  const fans: Record<string, string> = {};
  for (const one of assessment.targets) {
    const chart = trajectoryFan(one, assessment);
    if (chart) fans[one.target.id] = await draw(`chuoi-${one.target.id.split(".").slice(1).join("-")}`, chart);
  }

  const paths: DrawnPath[] = [];
  for (const found of trajectories) {
    if (!isShown(found, assessment)) continue;
    const chart = trajectoryChart(found, assessment);
    paths.push({ found, drawing: chart && (await draw(`quy-dao-${PATH_FILES[found.of]}`, chart)) });
  }

  const body = pageBody(
    assessment,
    { boards, frontiers, starts, tornados, fans, paths, today: today ?? null, portfolios },
    version,
  );
  const name = assessment.legend.localities[assessment.locality]?.name ?? assessment.locality;
  // Cutting the font takes longer than drawing: once for the page and all its drawings.
  const faces = await fontFaces(shownText(body));
  for (const [file, svg] of drawings) files.set(file, encode(await standaloneSvg(svg, { faces })));
  files.set("index.html", encode(page(sentence("PAGE_TAB", { name }), body, faces)));
  const outputs = [...files].map(([file, bytes]) => ({
    file,
    sha256: createHash("sha256").update(bytes).digest("hex"),
  }));
  files.set(
    "provenance.json",
    encode(
      `${JSON.stringify(provenance(assessment, { version, inputs, outputs, trajectories, today: today ?? null, sensitivities, portfolios }), null, 1)}\n`,
    ),
  );
  return files;
}

/** A path with years to come, unless it is the series that a target of the same page shows. */
function isShown({ outputs }: LocalTrajectory, { targets }: Assessment): boolean {
  const [first] = outputs;
  if (!first || first.fan.length === 0) return false;
  return !targets.some(({ trend }) => trend?.indicator === first.id && trend.locality === first.locality);
}

/** The assessment with the places and sources of its trajectories among its own, so that the page can name them. */
function withLegends(assessment: Assessment, trajectories: readonly LocalTrajectory[]): Assessment {
  const { legend } = assessment;
  const localities = Object.assign({}, ...trajectories.map((one) => one.legend.localities), legend.localities);
  const sources = Object.assign({}, legend.sources, ...trajectories.map((one) => one.legend.sources));
  return { ...assessment, legend: { ...legend, localities, sources } };
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
