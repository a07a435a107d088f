import type { Field } from "@lotrinh/registry";
import type { Assessment } from "../types/assessment.js";
import type { Holder, WantedFigure } from "../types/brief.js";
import type { LocalityNeed } from "../types/need.js";

type Fields = Assessment["legend"]["fields"];

const MOST = 5;

/**
 * The figures to obtain first. What communes count for legal standards is one request, and so are figures of one field that
 * serve the same targets; the order is that of `needs`.
 */
export function wantedFigures({ needs, legend }: Assessment): WantedFigure[] {
  const groups = new Map<string, LocalityNeed[]>();
  for (const need of needs) {
    if (need.answers.length + need.firmer.length + need.outcomes.length === 0) continue;
    const key = need.places.length > 0 ? "communes" : `${need.kind} ${need.targets.join(" ")}`;
    groups.set(key, [...(groups.get(key) ?? []), need]);
  }
  const all = [...groups.values()].map((group) => ({ made: figureOf(group, legend.fields), worth: worthOf(group) }));
  return all
    .sort((a, b) => b.worth - a.worth)
    .slice(0, MOST)
    .map(({ made }) => made);
}

function figureOf(group: readonly LocalityNeed[], fields: Fields): WantedFigure {
  const [first] = group as readonly [LocalityNeed];
  const every = (of: (need: LocalityNeed) => readonly string[]) => [...new Set(group.flatMap(of))];
  const answers = every((need) => need.answers);
  const firmer = every((need) => need.firmer).filter((id) => !answers.includes(id));
  return {
    kind: first.kind,
    indicators: group.flatMap(({ indicator }) => indicator ?? []),
    years: [...new Set(group.flatMap(({ years }) => years))].sort((a, b) => a - b),
    counts: group.some(({ counts }) => counts),
    places: new Set(group.flatMap(({ places }) => places)).size,
    from: holderOf(first, fields),
    answers,
    firmer,
    outcomes: every((need) => need.outcomes),
    plausible: group.length === 1 ? first.plausible : null,
    unit: first.unit,
  };
}

/** Of figures asked for together, the worth of the best; a request that opens more targets stands before others of it. */
function worthOf(group: readonly LocalityNeed[]): number {
  const opened = new Set(group.flatMap(({ answers }) => answers)).size;
  return Math.max(...group.map(({ worth }) => worth)) + opened / 100;
}

const HOLDERS: Readonly<Record<Field, Holder>> = {
  preschool: "sector-database",
  universalisation: "sector-database",
  literacy: "universalisation-records",
  streaming: "schools-after-grade9",
  schools: "sector-database",
  staff: "sector-database",
  other: "civil-registers",
};

function holderOf({ kind, indicator, places }: LocalityNeed, fields: Fields): Holder {
  if (kind === "definition" || kind === "annex" || indicator === null) return "issuer";
  if (places.length > 0) return "universalisation-records";
  if (indicator.startsWith("national_standard")) return "department-certificates";
  return HOLDERS[fields[indicator] ?? "other"];
}
