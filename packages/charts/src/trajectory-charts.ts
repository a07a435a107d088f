import { approximate } from "@lotrinh/language";
import type { Assessment, LocalTrajectory, TrajectoryOutput } from "@lotrinh/reach";
import { sentence } from "@lotrinh/wording";
import { at, seenBefore } from "./fan-layers.js";
import { goalPath } from "./goal-path.js";
import { type PathOptions, pathName, pathsChart } from "./local-paths.js";
import { pathSubtitle, placeOf } from "./path-texts.js";
import type { Chart } from "./svg.js";

const LEVELS = ["primary", "lower_secondary", "upper_secondary"];

/**
 * Where one quantity of a locality goes: what was seen, the median and the 80 % interval, the message in the title. What a
 * plan asks of that quantity stands as a line. Null where there is nothing to draw.
 */
export function trajectoryChart(
  found: LocalTrajectory,
  assessment: Pick<Assessment, "targets">,
  options: PathOptions = {},
): Chart | null {
  if (found.of === "enrolment") return levelPaths(found, "pupils", "PATHS_PUPILS", options);
  if (found.of === "teachers") return levelPaths(found, "teachers_needed", "PATHS_TEACHERS", options);
  return found.of === "streaming" ? placePaths(found, options) : goalPath(found, assessment, options);
}

/** One line a level, with the level that changes most as the message. */
function levelPaths(
  found: LocalTrajectory,
  stem: string,
  head: "PATHS_PUPILS" | "PATHS_TEACHERS",
  options: PathOptions,
): Chart | null {
  const { language = "vi" } = options;
  const outputs = LEVELS.flatMap((level) => found.outputs.find(({ id }) => id === `${stem}_${level}`) ?? []);
  const changes = outputs
    .map((one) => ({ one, change: changeOf(one) }))
    .filter(({ change }) => Number.isFinite(change));
  const [most] = changes.sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
  if (!most) return null;
  const end = most.one.fan.at(-1);
  const last = seenBefore(most.one).at(-1);
  const params = {
    place: placeOf(found),
    name: pathName(most.one, language),
    percent: Math.round(Math.abs(most.change)),
    last: last?.year ?? found.to,
    year: end?.year ?? found.to,
    now: approximate(last?.value ?? Number.NaN, most.one.unit, language),
    value: approximate(at(end, 0.5), most.one.unit, language),
  };
  const text = {
    title: sentence(`${head}_${most.change >= 0 ? "RISE" : "FALL"}`, params, language),
    name: sentence(`${head}_NAME`, params, language),
    subtitle: pathSubtitle(found, language),
  };
  return pathsChart(found, outputs, { ...text, joined: stem === "pupils" }, options);
}

/** Who enters grade 10, who goes other ways, and the places that the plan's share needs. */
function placePaths(found: LocalTrajectory, options: PathOptions): Chart | null {
  const { language = "vi" } = options;
  const byId = (id: string) => found.outputs.find((one) => one.id === id);
  const [entering, outside] = [byId("entrants_grade10"), byId("outside_upper_secondary")];
  const needed = byId("places_vocational_after_grade9");
  const last = outside?.fan.at(-1);
  if (!entering || !outside || !last) return null;
  const places = at(needed?.fan.at(-1), 0.5);
  const code = !needed ? "PATHS_PLACES_OPEN" : places > at(last, 0.5) ? "PATHS_PLACES_SHORT" : "PATHS_PLACES_ENOUGH";
  const params = {
    place: placeOf(found),
    year: last.year,
    outside: approximate(at(last, 0.5), outside.unit, language),
    percent: needed?.asked?.percent ?? 0,
    places: needed ? approximate(places, needed.unit, language) : "",
  };
  return pathsChart(
    found,
    [entering, outside, ...(needed ? [needed] : [])],
    {
      title: sentence(code, params, language),
      name: sentence("PATHS_PLACES_NAME", params, language),
      subtitle: pathSubtitle(found, language),
    },
    options,
  );
}

/** Per cent from the last figure to the last median. */
function changeOf(one: TrajectoryOutput): number {
  return 100 * (at(one.fan.at(-1), 0.5) / (seenBefore(one).at(-1)?.value ?? Number.NaN) - 1);
}
