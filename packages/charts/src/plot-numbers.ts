import { formatNumber } from "@lotrinh/language";
import type { Markish, PlotOptions } from "@observablehq/plot";

const SCALES = ["x", "y", "fx", "fy", "color"] as const;
const YEAR = /^(năm|year|nam)/i;
/** Steps between the years that an axis names. */
const STEPS = [1, 2, 5, 10, 20, 50];
/** Names of years that an axis has room for. */
const YEARS = 10;

type Plot = typeof import("@observablehq/plot");
type Drawn = ReturnType<Plot["plot"]>;
type ScaleName = (typeof SCALES)[number];

/** Options whose axes and texts write numbers as charts do: a comma before decimals, years without any separator. */
export function withNumbers(Plot: Plot, options: PlotOptions, drawn: Drawn): PlotOptions {
  const scales = SCALES.map((name) => [name, formatsOf(name, options, drawn)] as const);
  const changed = scales.flatMap(([name, formats]) => (formats ? [[name, { ...options[name], ...formats }]] : []));
  return {
    ...options,
    ...Object.fromEntries(changed),
    marks: (options.marks ?? []).map((mark) => withTextNumbers(Plot, mark)),
  };
}

/** What a scale without a format of its own writes on its axis; null where its ticks are no numbers. */
function formatsOf(name: ScaleName, options: PlotOptions, drawn: Drawn): PlotOptions["x"] | null {
  const scale = drawn.scale(name);
  const given = options[name] as { tickFormat?: unknown; ticks?: unknown; axis?: unknown } | undefined;
  const domain = [...(scale?.domain ?? [])];
  if (!scale || given?.tickFormat !== undefined || domain.length === 0) return null;
  if (!domain.every((one) => typeof one === "number")) return null;
  const years = isYears(name, scale.label, domain as number[]);
  const [first, last] = [Math.min(...(domain as number[])), Math.max(...(domain as number[]))];
  const continuous = scale.type === "linear";
  return {
    tickFormat: (value: number) =>
      years ? String(value) : scale.type === "log" && last > 10 * first && !isPower(value) ? "" : formatTick(value),
    ...(years && continuous && given?.ticks === undefined ? { ticks: yearTicks(first, last) } : {}),
  };
}

function isYears(name: ScaleName, label: unknown, domain: readonly number[]): boolean {
  if (!domain.every(isYear)) return false;
  return (typeof label === "string" && YEAR.test(label.replace(/^[^\p{L}]+/u, ""))) || name === "x" || name === "fx";
}

/** On a logarithmic axis of some decades there is room for the names of these. */
function isPower(value: number): boolean {
  return Math.abs(Math.log10(value) - Math.round(Math.log10(value))) < 1e-9;
}

function isYear(value: number): boolean {
  return value >= 1900 && value <= 2100;
}

function yearTicks(first: number, last: number): number[] {
  const [from, to] = [Math.ceil(first), Math.floor(last)];
  const step = STEPS.find((one) => (to - from) / one < YEARS) ?? 100;
  const ticks: number[] = [];
  for (let year = Math.ceil(from / step) * step; year <= to; year += step) ticks.push(year);
  return ticks;
}

/** As many decimals as the number has, and no noise of binary fractions. */
function formatTick(value: number): string {
  return formatNumber(Number(value.toPrecision(12)));
}

/** Numbers in a text mark are written by the same rule. */
function withTextNumbers(Plot: Plot, mark: Markish): Markish {
  if (Array.isArray(mark)) return mark.map((one) => withTextNumbers(Plot, one));
  const channel = (mark as { channels?: Channels } | null)?.channels?.text;
  if (!channel) return mark;
  const { channels } = mark as unknown as { channels: Channels };
  const transform = (data: Iterable<unknown>) =>
    Array.from(Plot.valueof(data as never, channel.value as never) ?? [], (value) =>
      typeof value === "number"
        ? Number.isInteger(value) && isYear(value)
          ? String(value)
          : formatTick(value)
        : value,
    );
  const text = { ...channel, value: { transform } };
  return Object.create(mark as object, { channels: { value: { ...channels, text } } }) as Markish;
}

type Channels = Readonly<Record<string, { readonly value: unknown }>>;
