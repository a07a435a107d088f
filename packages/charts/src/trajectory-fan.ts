import { askedText, indicatorNames, levelAsked, quantity, yearLabel } from "@lotrinh/language";
import type { Assessment, TargetAssessment, Trend } from "@lotrinh/reach";
import { type SentenceCode, sentence } from "@lotrinh/wording";
import { nameOf } from "./board-rows.js";
import { type FanOptions, fan } from "./fan.js";
import { at, type FanLine } from "./fan-layers.js";
import type { Chart } from "./svg.js";
import { BEFORE_INK } from "./theme.js";

export interface TrendOptions extends FanOptions {
  /** The same target before a change; its median is drawn where it was another. */
  readonly before?: TargetAssessment | null;
}

/**
 * The series that bears on a target with its fan to the deadline, the target as a line and the pace that it requires. A
 * parent's series says whose it is in its title. Null where the target has no series or no value.
 */
export function trajectoryFan(
  one: TargetAssessment,
  { legend, locality }: Pick<Assessment, "legend" | "locality">,
  options: TrendOptions = {},
): Chart | null {
  const { trend, target, readings } = one;
  const { language = "vi", before = null } = options;
  const reading = readings[0]?.reading;
  const last = trend?.observed.at(-1);
  const end = trend?.fan.at(-1);
  if (!trend || !last || !end || !reading) return null;
  const asked = levelAsked(reading);
  if (asked === null) return null;
  const timing = legend.timings[trend.indicator] ?? "calendar";
  const own = trend.locality === locality;
  const say = (value: number): string => quantity(Number(value.toFixed(1)), trend.unit, language);
  const indicator = indicatorNames(trend.indicator, legend.names);
  const params = {
    indicator,
    place: nameOf(legend, trend.locality),
    locality: nameOf(legend, locality),
    last: yearLabel(last.year, timing),
    now: quantity(last.value, trend.unit, language),
    year: target.horizon,
    low: say(at(end, 0.1)),
    high: say(at(end, 0.9)),
    asked: askedText(reading, language),
    checked: trend.checkedTo,
  };
  const text = (code: FanCode) => sentence(code, params, language);
  return fan(
    {
      title: text(own ? "FAN_TITLE_OWN" : "FAN_TITLE_PARENT"),
      subtitle: text("FAN_SUBTITLE"),
      name: text("FAN_NAME"),
      data: seenText(trend, timing, language),
      y: indicator[language],
      lines: [
        {
          text: sentence("FAN_MEDIAN", { value: say(at(end, 0.5)) }, language),
          observed: trend.observed,
          fan: trend.fan,
        },
        ...pastTrend(trend, before?.trend ?? null, language),
      ],
      target: { value: asked, text: text("FAN_TARGET") },
      deadline: { year: target.horizon, text: String(target.horizon) },
      pace: own && (trend.pace?.required ?? 0) !== 0,
      checked: { year: trend.checkedTo, text: text("FAN_UNCHECKED") },
    },
    { height: 165, ...options },
  );
}

function pastTrend(trend: Trend, before: Trend | null, language: FanOptions["language"]): FanLine[] {
  const medians = ({ fan }: Trend) => fan.map((year) => at(year, 0.5)).join();
  if (!before || before.fan.length === 0 || medians(before) === medians(trend)) return [];
  const value = quantity(Number(at(before.fan.at(-1), 0.5).toFixed(1)), before.unit, language);
  const text = sentence("PATHS_BEFORE", { value }, language);
  return [{ text, observed: before.observed, fan: before.fan, color: BEFORE_INK, past: true }];
}

type FanCode = Extract<
  SentenceCode,
  `FAN_${"TITLE_OWN" | "TITLE_PARENT" | "SUBTITLE" | "NAME" | "TARGET" | "UNCHECKED"}`
>;

function seenText(
  { observed, unit }: Trend,
  timing: Parameters<typeof yearLabel>[1],
  language: FanOptions["language"],
): string {
  return `${observed.map((one) => `${yearLabel(one.year, timing)}: ${quantity(one.value, unit, language)}`).join("; ")}.`;
}
