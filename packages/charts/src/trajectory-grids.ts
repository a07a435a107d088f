import type { LocalTrajectory } from "@lotrinh/reach";
import { sentence } from "@lotrinh/wording";
import { enrolmentGrid } from "./enrolment-grid.js";
import { at } from "./fan-layers.js";
import { type PathOptions, pathName } from "./local-paths.js";
import { placeOf } from "./path-texts.js";
import { streamingFlow } from "./streaming-flow.js";
import type { Chart } from "./svg.js";

const VOCATIONAL = "places_vocational_after_grade9";
/** What a planner sets, and what an office reports. */
const SEATS: readonly string[] = ["vocational_seats", "vocational_places_after_grade9"];

/** Pupils by grade and school year from the year of the assessment, medians. Null for another subject. */
export function gradesChart(found: LocalTrajectory, { width, language = "vi" }: PathOptions = {}): Chart | null {
  const cells = (found.grades ?? []).map(({ year, grade, low, median, high }) => ({
    ...{ year, grade, pupils: median, range: [low, high] as const },
    status: found.outputs[0]?.status ?? "estimated",
  }));
  if (cells.length === 0) return null;
  return enrolmentGrid(cells, {
    ...{ place: placeOf(found), about: aboutOf(found, language), language },
    ...(width ? { width } : {}),
  });
}

/**
 * Where the completers of grade 9 go in the last year projected, medians: those who enter upper secondary, and those whom
 * the plan wants in vocational study, beside the seats that a planner set or an office reports, else beside all who do not enter upper
 * secondary. Null where the plan asks for no such share.
 */
export function placesFlowChart(found: LocalTrajectory, { width, language = "vi" }: PathOptions = {}): Chart | null {
  const output = (id: string) => found.outputs.find((one) => one.id === id);
  const needed = output(VOCATIONAL);
  const middle = (id: string, year = found.to) =>
    at(
      output(id)?.fan.find((one) => one.year === year),
      0.5,
    );
  // Who completes in June enters the school year that follows.
  const [completers, entering] = [middle("completers_grade9", found.to - 1), middle("entrants_grade10")];
  const [wanted, left] = [middle(VOCATIONAL), middle("outside_upper_secondary")];
  if (!needed || [completers, entering, wanted, left].some(Number.isNaN)) return null;
  const seats = found.inputs.find(({ id }) => SEATS.includes(id))?.value ?? null;
  const entrants = output("entrants_grade10");
  return streamingFlow(
    {
      ...{ place: placeOf(found), year: found.to, completers, status: needed.status, about: aboutOf(found, language) },
      ways: [
        { name: entrants ? pathName(entrants, language) : "", people: entering, seats: null },
        { name: pathName(needed, language), people: wanted, seats, left },
      ],
    },
    { language, ...(width ? { width } : {}) },
  );
}

/** Whose figures these are, where they are a higher level's. */
function aboutOf(found: LocalTrajectory, language: "vi" | "en"): string {
  if (found.basis?.kind !== "parent") return "";
  const locality = found.legend.localities[found.locality]?.name ?? "";
  if (placeOf(found) === locality) return "";
  return sentence("TRAJECTORY_OF", { place: placeOf(found), locality }, language);
}
