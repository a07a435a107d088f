import { approximate, askedText, type Language, levelAsked, quantity, yearLabel } from "@lotrinh/language";
import type { Assessment, LocalTrajectory, TrajectoryOutput } from "@lotrinh/reach";
import { sentence } from "@lotrinh/wording";
import { at } from "./fan-layers.js";
import { type PathOptions, pathName, pathsChart } from "./local-paths.js";
import { pathSubtitle, placeOf } from "./path-texts.js";
import type { Chart } from "./svg.js";

/** One quantity and the line that the plan asks it to reach, where it asks for a value of this very indicator. */
export function goalPath(
  found: LocalTrajectory,
  { targets }: Pick<Assessment, "targets">,
  options: PathOptions = {},
): Chart | null {
  const { language = "vi" } = options;
  const [one] = found.outputs;
  const goal = one ? goalOf(one, found.to, targets, language) : null;
  const end = one?.fan.find(({ year }) => year === goal?.horizon) ?? one?.fan.at(-1);
  if (!one || !end) return null;
  const rate = one.unit === "percent";
  const middle = (year: typeof end | undefined): string =>
    rate ? approximate(at(year, 0.5), one.unit, language) : quantity(Math.round(at(year, 0.5)), one.unit, language);
  const [start] = one.fan;
  const supposed = one.observed.length === 0 && (one.status === "assumed" || one.status === "illustrative");
  const params = {
    start: middle(start),
    startYear: yearLabel(start?.year ?? end.year, one.timing),
    place: placeOf(found),
    name: pathName(one, language),
    year: yearLabel(end.year, one.timing),
    value: middle(end),
    asked: goal?.asked ?? "",
  };
  return pathsChart(
    found,
    [one],
    {
      title: sentence(`${goal ? "PATHS_GOAL" : "PATHS_GOAL_OPEN"}${supposed ? "_FROM" : ""}`, params, language),
      name: sentence("PATHS_GOAL_NAME", params, language),
      subtitle: pathSubtitle(found, language),
      zero: false,
      target: goal && { value: goal.value, text: sentence("PATHS_GOAL_LINE", params, language) },
    },
    options,
  );
}

/** The latest clause within the drawing that asks for a value of the quantity. */
function goalOf({ id, unit }: TrajectoryOutput, to: number, targets: Assessment["targets"], language: Language) {
  const asked = targets.flatMap(({ state, target, readings: [first] }) => {
    const { reading } = first ?? {};
    if (state !== "open" || !reading || reading.value === null || target.horizon > to) return [];
    if (reading.indicator !== id || reading.unit !== unit) return [];
    const value = levelAsked(reading);
    return value === null ? [] : [{ value, asked: askedText(reading, language), horizon: target.horizon }];
  });
  return asked.sort((a, b) => b.horizon - a.horizon)[0] ?? null;
}
