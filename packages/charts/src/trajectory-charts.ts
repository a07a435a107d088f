import { approximate, sentence } from "@lotrinh/language";
import type { LocalTrajectory, TrajectoryOutput } from "@lotrinh/reach";
import { at, pathsChart } from "./local-paths.js";
import type { Chart } from "./svg.js";

const LEVELS = ["pupils_primary", "pupils_lower_secondary", "pupils_upper_secondary"];
const PLACES = ["places_vocational_after_grade9", "places_further_after_grade9"];

/** Pupils by level: what was seen and the fan, with the level that changes most as the message. Null without pupils. */
export function pupilPaths(found: LocalTrajectory): Chart | null {
  const outputs = found.outputs.filter(({ id }) => LEVELS.includes(id));
  const changes = outputs
    .map((one) => ({ one, change: changeOf(one) }))
    .filter(({ change }) => Number.isFinite(change));
  const [most] = changes.sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
  if (!most || outputs.length < LEVELS.length) return null;
  const params = {
    place: placeOf(found),
    name: sentence(`path/${most.one.id}`, { percent: 0 }),
    percent: Math.round(Math.abs(most.change)),
    last: lastSeen(most.one)?.year ?? found.to,
    year: most.one.fan.at(-1)?.year ?? found.to,
  };
  return pathsChart(found, outputs, {
    title: sentence(most.change >= 0 ? "PATHS_PUPILS_RISE" : "PATHS_PUPILS_FALL", params),
    name: sentence("PATHS_PUPILS_NAME", params),
    subtitle: subtitleOf(found),
  });
}

/** Who enters grade 10, who goes other ways, and the places that the plan's share needs. Null without them. */
export function placePaths(found: LocalTrajectory): Chart | null {
  const byId = (id: string) => found.outputs.find((one) => one.id === id);
  const [entering, outside] = [byId("entrants_grade10"), byId("outside_upper_secondary")];
  const needed = byId(PLACES[0] as string);
  const last = outside?.fan.at(-1);
  if (!entering || !outside || !last) return null;
  const places = at(needed?.fan.at(-1), 0.5);
  const code = !needed ? "PATHS_PLACES_OPEN" : places > at(last, 0.5) ? "PATHS_PLACES_SHORT" : "PATHS_PLACES_ENOUGH";
  const params = {
    place: placeOf(found),
    year: last.year,
    outside: approximate(at(last, 0.5), outside.unit),
    percent: needed?.asked?.percent ?? 0,
    places: needed ? approximate(places, needed.unit) : "",
  };
  return pathsChart(found, [entering, outside, ...(needed ? [needed] : [])], {
    title: sentence(code, params),
    name: sentence("PATHS_PLACES_NAME", params),
    subtitle: subtitleOf(found),
  });
}

/** Per cent from the last figure to the last median. */
function changeOf(one: TrajectoryOutput): number {
  return 100 * (at(one.fan.at(-1), 0.5) / (lastSeen(one)?.value ?? Number.NaN) - 1);
}

function lastSeen({ observed, fan }: TrajectoryOutput) {
  return observed.filter(({ year }) => year < (fan[0]?.year ?? Number.POSITIVE_INFINITY)).at(-1);
}

function placeOf({ outputs, legend }: Pick<LocalTrajectory, "outputs" | "legend">): string {
  const id = outputs[0]?.locality ?? "";
  return legend.localities[id]?.name ?? id;
}

function subtitleOf({ basis, locality, legend, outputs }: LocalTrajectory): string {
  const names = { place: placeOf({ outputs, legend }), locality: legend.localities[locality]?.name ?? "" };
  const key = sentence("PATHS_SUBTITLE");
  return basis?.kind === "parent" ? `${sentence("TRAJECTORY_OF", names)} ${key}` : key;
}
