import { approximate, type Language, quantity, unitName, yearLabel } from "@lotrinh/language";
import type { LocalTrajectory, TrajectoryOutput } from "@lotrinh/reach";
import { codeNamed, sentence } from "@lotrinh/wording";
import { type Fan, type FanOptions, fan } from "./fan.js";
import { at, type FanLine } from "./fan-layers.js";
import type { Chart } from "./svg.js";
import { BEFORE_INK, lineInks } from "./theme.js";

export interface PathOptions extends FanOptions {
  /** The same as it was before a change; drawn where it was something else. */
  readonly before?: LocalTrajectory | null;
}

/** The message of a drawing of paths, and what else it shows. */
export interface Paths extends Pick<Fan, "title" | "name" | "subtitle" | "target"> {
  /** Whether the scale starts at zero; rates are better seen without. Defaults to true. */
  readonly zero?: boolean;
  /** Whether the projection counts what was seen, and so starts from it. Defaults to true. */
  readonly joined?: boolean;
}

/** Several quantities of one trajectory in one fan, each named at its right end with the last median. */
export function pathsChart(
  { checkedTo }: LocalTrajectory,
  outputs: readonly TrajectoryOutput[],
  { title, name, subtitle, target = null, zero = true, joined = true }: Paths,
  options: PathOptions = {},
): Chart {
  const { language = "vi", before = null } = options;
  const { unit = "persons", timing = "calendar" } = outputs[0] ?? {};
  return fan(
    {
      ...{ title, name, subtitle, target, zero },
      data: `${outputs.map((one) => pathText(one, language)).join(" ")}${target ? ` ${target.text}.` : ""}`,
      x: timing === "autumn" ? sentence("PATHS_X", {}, language) : null,
      y: unitName(unit, language),
      whole: unit !== "percent",
      lines: [
        ...outputs.map((one, i) => ({
          text: `${pathName(one, language)}: ${approximate(at(one.fan.at(-1), 0.5), one.unit, language)}`,
          observed: one.observed,
          // The outer quantiles of simulated draws are not drawn: these paths say 80 %.
          fan: one.fan.map(({ year, quantiles }) => ({
            year,
            quantiles: quantiles.filter(({ p }) => p >= 0.1 && p <= 0.9),
          })),
          joined,
          ...(outputs.length > 1 ? { color: inkOf(i) } : {}),
        })),
        ...outputs.flatMap((one, i) =>
          pastLine(one, before, { joined, language, ...(outputs.length > 1 ? { color: inkOf(i) } : {}) }),
        ),
      ],
      checked:
        checkedTo === null
          ? null
          : { year: checkedTo, text: sentence("PATHS_UNCHECKED", { year: checkedTo }, language) },
    },
    { height: 260, ...options },
  );
}

function inkOf(index: number): string {
  return lineInks[index % lineInks.length] as string;
}

interface PastOptions {
  readonly joined: boolean;
  readonly language: Language;
  /** Of the quantity's own line, where several are drawn; its name then tells which it is. */
  readonly color?: string;
}

/** How a quantity went before a change; none where it goes as it did. */
function pastLine(
  one: TrajectoryOutput,
  before: LocalTrajectory | null,
  { joined, language, color }: PastOptions,
): FanLine[] {
  const was = before?.outputs.find(({ id }) => id === one.id);
  const medians = (of: TrajectoryOutput) => of.fan.map((year) => at(year, 0.5)).join();
  if (!was || medians(was) === medians(one)) return [];
  const value = approximate(at(was.fan.at(-1), 0.5), was.unit, language);
  const text = color
    ? sentence("PATHS_BEFORE_OF", { name: pathName(one, language), value }, language)
    : sentence("PATHS_BEFORE", { value }, language);
  return [{ text, observed: was.observed, fan: was.fan, joined, color: color ?? BEFORE_INK, past: true }];
}

/** A quantity in few words. */
export function pathName({ id, asked }: TrajectoryOutput, language: Language = "vi"): string {
  return sentence(codeNamed("path", id), { percent: asked?.percent ?? 0 }, language);
}

function pathText(one: TrajectoryOutput, language: Language): string {
  const { observed, fan: years, timing, unit } = one;
  const last = observed.at(-1);
  const end = years.at(-1);
  const name = pathName(one, language);
  const seen = last ? ` ${yearLabel(last.year, timing)}: ${quantity(last.value, last.unit, language)};` : "";
  if (!end) return `${name}:${seen}`;
  const say = (p: number) => approximate(at(end, p), unit, language);
  const range = sentence("TRAJECTORY_RANGE", { median: say(0.5), low: say(0.1), high: say(0.9) }, language);
  return `${name}:${seen} ${yearLabel(end.year, timing)}: ${range}.`;
}
