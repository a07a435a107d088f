import type { Field } from "@lotrinh/registry";
import type { Assessment } from "../types/assessment.js";
import type { Decision, Holder, WantedFigure } from "../types/brief.js";
import type { LocalityNeed } from "../types/need.js";

type Fields = Assessment["legend"]["fields"];

const MOST = 5;

/**
 * The figures to obtain first: those that serve most targets of the decisions which none before them serves, then in the
 * order of `needs`. What communes count for legal standards is one request, and so are figures of one field that serve the
 * same targets, or that one office gives for the decisions.
 */
export function wantedFigures(
  { needs, legend }: Assessment,
  decisions: readonly Pick<Decision, "kind" | "targets">[] = [],
): WantedFigure[] {
  const decided = new Set(decisions.flatMap(({ kind, targets }) => (kind === "clarify" ? [] : targets)));
  const serves = ({ answers, firmer }: LocalityNeed) => [...answers, ...firmer].some((id) => decided.has(id));
  const requests = new Map<string, string>();
  const groups = new Map<string, LocalityNeed[]>();
  for (const need of needs) {
    if (need.answers.length + need.firmer.length + need.outcomes.length === 0) continue;
    const subject = subjectOf(need);
    const alike = requests.get(subject) ?? (serves(need) ? requestOf(need, legend.fields) : subject);
    requests.set(subject, alike);
    const key = need.places.length > 0 ? "communes" : alike;
    groups.set(key, [...(groups.get(key) ?? []), need]);
  }
  const all = [...groups.values()].map((group) => ({ made: figureOf(group, legend.fields), worth: worthOf(group) }));
  all.sort((a, b) => b.worth - a.worth);
  return coveringFirst(
    all.map(({ made }) => made),
    decided,
  ).slice(0, MOST);
}

function subjectOf({ kind, targets }: LocalityNeed): string {
  return `${kind} ${targets.join(" ")}`;
}

/** What one office is asked for of one field. */
function requestOf(need: LocalityNeed, fields: Fields): string {
  return `${need.kind} ${holderOf(need, fields)} ${fields[need.indicator ?? ""] ?? "other"}`;
}

/** Each time the one that serves most of what is decided and not served yet; of equals the first. */
function coveringFirst(figures: readonly WantedFigure[], decided: ReadonlySet<string>): WantedFigure[] {
  const open = new Set(decided);
  const rest = [...figures];
  const ordered: WantedFigure[] = [];
  const gain = ({ answers, firmer }: WantedFigure) => [...answers, ...firmer].filter((id) => open.has(id)).length;
  while (rest.length > 0) {
    const best = rest.reduce((at, one, i) => (gain(one) > gain(rest[at] as WantedFigure) ? i : at), 0);
    const [next] = rest.splice(best, 1) as [WantedFigure];
    for (const id of [...next.answers, ...next.firmer]) open.delete(id);
    ordered.push(next);
  }
  return ordered;
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
