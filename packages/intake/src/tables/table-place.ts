import type { Locality } from "@lotrinh/registry";
import type { Context } from "./context.js";
import type { FoundTable } from "./find-tables.js";
import type { Findings } from "./findings.js";
import { meaningOf } from "./measures/signature.js";
import type { Places } from "./places.js";
import type { SheetPlaces } from "./sheet-places.js";
import { localityOfTitles, schoolOfTitles, unknownInTitles } from "./title-place.js";
import type { ImportOptions, Taken } from "./types.js";

interface Asked extends ImportOptions {
  readonly context: Context;
  readonly places: Places;
  readonly sheets: SheetPlaces;
  readonly findings: Findings;
  readonly taken: Taken[];
}

/**
 * The place that a table's figures are of: that of its sheet or its title where it lies in the one that was asked for, else
 * that one. Undefined where it names another place or the sheets are one place each and this one does not say which, which is asked about.
 */
export function placeOfTable(table: FoundTable, asked: Asked): Locality | null | undefined {
  const { titles, grid } = table;
  const { context, places, sheets, findings, taken } = asked;
  const { year } = context;
  const school = schoolOfTitles(titles);
  if (school !== null && !hasOtherStages(table, school)) {
    findings.add("question", "TABLE_OF_SCHOOL", { sheet: grid.name, value: school });
    return undefined;
  }
  const unknown = asked.locality ? null : unknownInTitles(titles, { places, year });
  if (unknown !== null) {
    findings.add("question", "PLACE_OF_TITLE_UNKNOWN", { sheet: grid.name, value: unknown });
    return undefined;
  }
  const whole = asked.locality ?? context.locality;
  const named = localityOfTitles(titles, { places, whole, year });
  const inside = named !== null && whole !== null && isInside(named, whole, asked) ? named : null;
  const sheet = sheets.get(grid.name);
  if (sheet === undefined || sheet === "whole") return placeOfTitle({ titles, grid }, whole, asked);
  if (sheet === null ? inside === null : inside !== null && inside.id !== sheet.id) {
    findings.add("question", "PLACE_OF_SHEET_UNKNOWN", { sheet: grid.name });
    return undefined;
  }
  const place = sheet ?? inside;
  taken.push({
    sheet: grid.name,
    place: "",
    text: grid.name,
    code: "TAKEN_SHEET_PLACE",
    params: { name: place?.name ?? "" },
  });
  return place;
}

/** Whether the rows or columns of a table are of levels that a school's name does not have: it is of more than that school. */
function hasOtherStages({ grid, headings, rows }: FoundTable, school: string): boolean {
  const own = stagesIn([school]);
  const texts = rows.flatMap((row) =>
    (grid.rows[row] ?? []).flatMap((cell) => (cell?.kind === "text" ? cell.text : [])),
  );
  return [...stagesIn([...headings.flat(), ...texts])].some((stage) => !own.has(stage));
}

function stagesIn(texts: readonly string[]): Set<string> {
  const stages = texts.flatMap((text) => [...meaningOf(text).features].filter((one) => one.startsWith("stage:")));
  return new Set(stages.map((stage) => stage.replace(/:(?:nursery|kindergarten)$/, ":preschool")));
}

function placeOfTitle(
  { titles, grid }: Pick<FoundTable, "titles" | "grid">,
  whole: Locality | null,
  asked: Asked,
): Locality | null | undefined {
  const { context, places, locality, registry, findings } = asked;
  if (!locality) return whole;
  const named = localityOfTitles([...titles, grid.name], { places, whole: locality, year: context.year });
  if (named === null || named.id === locality.id) return locality;
  if (isInside(named, locality, asked)) {
    findings.add("note", "PLACE_WITHIN", { sheet: grid.name, value: named.name });
    return named;
  }
  let above: Locality | undefined = locality;
  while (above !== undefined && above.id !== named.id) {
    const { parent }: Locality = above;
    above = registry.localities.find(({ id }) => id === parent);
  }
  // “Hải Phòng” is the name of the former and of today's.
  if (above !== undefined || bareName(named) === bareName(locality)) return locality;
  findings.add("question", "PLACE_OTHER", { sheet: grid.name, value: named.name });
  return undefined;
}

function bareName({ name }: Locality): string {
  return name.replace(/\s*\(.*\)$/, "");
}

function isInside(place: Locality, whole: Locality, { places, context }: Pick<Asked, "places" | "context">): boolean {
  return place.parent === whole.id || places.within(place.name, whole, context.year)?.id === place.id;
}
