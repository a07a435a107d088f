import {
  approximate,
  type IndicatorNames,
  indicatorName,
  type Language,
  leverName,
  quantity,
  statusName,
  unitName,
  yearLabel,
} from "@lotrinh/language";
import type { LocalTrajectory, TrajectoryInput, TrajectoryOutput } from "@lotrinh/reach";
import { codeFound, codeNamed, findingText, sentence } from "@lotrinh/wording";
import type { Cell } from "./print.js";

type FanYear = TrajectoryOutput["fan"][number];

const MOST_YEARS = 3;

export function tableColumns(found: LocalTrajectory, language: Language): string[] {
  const columns = (["QUANTITY", "PLACE", "LATEST"] as const).map((one) =>
    sentence(`TRAJECTORY_COLUMN_${one}`, {}, language),
  );
  const later = sentence("TRAJECTORY_COLUMN_STATUS", {}, language);
  return [...columns, ...shownYears(found).map((year) => yearLabel(year, timingOf(found))), later];
}

/** A row for each quantity: what was seen last, then the median and 80 % interval of some years. */
export function outputRows(found: LocalTrajectory, language: Language): string[][] {
  const years = shownYears(found);
  return found.outputs.map((one) => {
    const last = one.observed.at(-1);
    return [
      outputName(one, language),
      found.legend.localities[one.locality]?.name ?? one.locality,
      last ? `${yearLabel(last.year, one.timing)}: ${quantity(last.value, last.unit, language)}` : "–",
      ...years.map((year) => rangeText(one, year, language)),
      statusName(one.status, language),
    ];
  });
}

/** Every year of every quantity, observed rows first. */
export function flatRows({ locality, of, outputs }: LocalTrajectory): Record<string, Cell>[] {
  return outputs.flatMap((one) => {
    const common = { locality, of, output: one.id, place: one.locality, unit: one.unit };
    const none = { lower80: null, upper80: null, lower95: null, upper95: null };
    const share = { asked_percent: one.asked?.percent ?? null };
    return [
      ...one.observed.map(({ year, value, status, source }) => ({
        ...common,
        ...{ year, kind: "observed", value, ...none, status, source, ...share },
      })),
      ...one.fan.map((there) => ({
        ...common,
        ...{ year: there.year, kind: "projected", value: rounded(at(there, 0.5)) },
        ...{ lower80: rounded(at(there, 0.1)), upper80: rounded(at(there, 0.9)) },
        ...{ lower95: rounded(at(there, 0.025)), upper95: rounded(at(there, 0.975)) },
        ...{ status: one.status, source: null, ...share },
      })),
    ];
  });
}

export function noteLines({ notes, legend }: LocalTrajectory, language: Language): string[] {
  return notes.map((one) => `• ${findingText(one, legend.names, language)}`);
}

/** What it rests on: name, place, years or value, status, sources. */
export function inputLines({ inputs, legend }: LocalTrajectory, language: Language): string[] {
  return inputs.map((one) => {
    const place = one.locality === null ? "" : `, ${legend.localities[one.locality]?.name ?? one.locality}`;
    const years =
      one.from === null ? "" : one.to === null || one.to === one.from ? `, ${one.from}` : `, ${one.from}–${one.to}`;
    const value = one.value === null ? "" : `: ${quantity(one.value, one.unit, language)}`;
    const sources = one.sources.length > 0 ? ` [${one.sources.join(", ")}]` : "";
    return `• ${inputName(one, legend.names, language)}${place}${years}${value} – ${statusName(one.status, language)}${sources}`;
  });
}

function inputName({ id, kind }: TrajectoryInput, names: IndicatorNames, language: Language): string {
  if (kind === "lever") return leverName(id, language);
  const code = codeFound("input", id);
  return code === null ? indicatorName(id, names, language) : sentence(code, {}, language);
}

/** The year of the assessment, the last one, and one between. */
function shownYears({ outputs, asOf, to }: LocalTrajectory): number[] {
  const known = new Set(outputs.flatMap((one) => one.fan.map(({ year }) => year)));
  const now = Number(asOf.slice(0, 4));
  const between = now < 2030 && to > 2030 ? 2030 : Math.floor((now + to) / 2);
  return [...new Set([now, between, to])].filter((year) => known.has(year)).slice(0, MOST_YEARS);
}

function timingOf({ outputs }: LocalTrajectory) {
  return outputs[0]?.timing ?? "calendar";
}

function outputName({ id, unit, asked }: TrajectoryOutput, language: Language): string {
  const plain = sentence(codeNamed("output", id), {}, language);
  const name = asked ? sentence("TRAJECTORY_SHARE", { name: plain, percent: asked.percent }, language) : plain;
  return unit === "percent" ? name : `${name} (${unitName(unit, language)})`;
}

function rangeText({ fan, unit }: TrajectoryOutput, year: number, language: Language): string {
  const there = fan.find((one) => one.year === year);
  if (!there) return "–";
  const say = (p: number) => approximate(at(there, p), unit, language);
  return sentence("TRAJECTORY_RANGE", { median: say(0.5), low: say(0.1), high: say(0.9) }, language);
}

function at({ quantiles }: FanYear, p: number): number {
  return quantiles.find((one) => one.p === p)?.value ?? Number.NaN;
}

/** Six digits behind the point are more than any projection knows. */
function rounded(value: number): number {
  return Number(value.toFixed(6));
}
