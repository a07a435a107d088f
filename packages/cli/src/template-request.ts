import {
  gradesOf,
  registerTells,
  type TemplateAssumption,
  type TemplateRequest,
  type WantedFigure,
} from "@lotrinh/intake";
import { indicatorName, type Language, unitName } from "@lotrinh/language";
import { type AssessInput, type LocalityNeed, needs, trajectoryLevers } from "@lotrinh/reach";
import { type Locality, namesOf, type Registry, type Scenario, type TemplateSeries } from "@lotrinh/registry";
import { codePart, sentence } from "@lotrinh/wording";

const SUBJECTS = ["enrolment", "streaming", "literacy", "schools"] as const;
const YEARS = 8;
const MOST_NAMED = 4;

/** What a template of a locality holds: what its targets and their models want, most useful first. */
export function templateRequest(
  input: AssessInput,
  locality: Locality,
  scenario: Scenario | null,
  { language, asOf = input.registry.asOf }: { readonly language: Language; readonly asOf?: string },
): Omit<TemplateRequest, "previous"> {
  const { registry, figures } = input;
  const found = needs(input, locality.id, { asOf });
  const wanted = found
    .filter(({ kind }) => kind === "series")
    .flatMap((need): WantedFigure[] =>
      need.indicator === null
        ? []
        : [{ ...need, indicator: need.indicator, unlocks: unlocksOf(need, registry, language) }],
    );
  const lastYear = Number(asOf.slice(0, 4)) - 1;
  const years = Array.from({ length: YEARS }, (_, i) => lastYear - YEARS + 1 + i);
  const asks = (of: RegExp) => wanted.some(({ indicator }) => of.test(indicator));
  const asked = (when: TemplateSeries["asked"]): string[] =>
    registry.templateSeries.flatMap((one) => (one.asked === when ? one.indicator : []));
  const paths = sentence("TEMPLATE_FOR_PATHS", {}, language);
  const tells = new Set(registerTells(registry));
  // A list of schools gives every series of certificates at once; their number tells whether it is whole.
  const told = found.filter(({ indicator }) => indicator !== null && tells.has(indicator));
  const total =
    told.length > 0
      ? asked("schools").map((indicator) => {
          return {
            ...{ indicator, breakdown: "", places: [], years },
            unlocks: sentence("TEMPLATE_FOR_REGISTER", {}, language),
          };
        })
      : [];
  const series = [
    ...(asks(/litera/) ? asked("literacy") : []),
    ...(asks(/^lower_secondary_graduates_to_/) ? asked("streaming") : []),
    ...asked("always"),
  ];
  const more = series.flatMap((indicator): WantedFigure[] => [
    { indicator, breakdown: "", places: [], years, unlocks: paths },
    ...(indicator.startsWith("pupils") ? gradesOf(indicator) : []).map((grade) => {
      return { indicator, breakdown: `grade=${grade}`, places: [], years, unlocks: paths };
    }),
  ]);
  return {
    registry,
    locality,
    wanted: [...wanted, ...total, ...more],
    known: figures.observations,
    schools: told.length > 0 ? { unlocks: unlocksOf(together(told), registry, language), lastYear } : null,
    assumptions: scenario ? assumptionsOf(scenario, language) : [],
  };
}

type Gains = Pick<LocalityNeed, "answers" | "firmer" | "outcomes">;

/** What several figures bring that come together. */
function together(found: readonly Gains[]): Gains {
  const all = (gain: keyof Gains) => [...new Set(found.flatMap((one) => one[gain]))];
  return { answers: all("answers"), firmer: all("firmer"), outcomes: all("outcomes") };
}

/** The targets that a figure brings a first probability, a firmer one or an outcome. */
function unlocksOf(need: Gains, { plans, indicators }: Registry, language: Language): string {
  const targets = new Map(plans.flatMap((plan) => plan.targets).map((one) => [one.id, one]));
  const named = (ids: readonly string[]): string => {
    const names = [...new Set(ids)].flatMap((id) => {
      const target = targets.get(id);
      return target ? [`${indicatorName(target.indicator, namesOf(indicators), language)} (${target.horizon})`] : [];
    });
    const shown = [...new Set(names)].slice(0, MOST_NAMED).join(", ");
    return new Set(names).size > MOST_NAMED ? `${shown}, …` : shown;
  };
  return (["answers", "firmer", "outcomes"] as const)
    .filter((gain) => need[gain].length > 0)
    .map((gain) => {
      const head = sentence(`NEED_UNLOCKS_${codePart(gain)}`, { count: need[gain].length }, language);
      return `${head}: ${named(need[gain])}`;
    })
    .join("; ");
}

function assumptionsOf({ assumptions }: Scenario, language: Language): TemplateAssumption[] {
  return assumptions.flatMap(({ indicator, status, baseline, levers }): TemplateAssumption[] => {
    const start = {
      ...{ indicator, lever: null, year: baseline.year, value: baseline.value, cost: null, status },
      ...{ unit: "", why: baseline.why?.vi ?? "" },
    };
    const settings = levers.flatMap(({ lever, value, cost, why }): TemplateAssumption[] => {
      const byYear = typeof value === "number" ? [[null, value] as const] : Object.entries(value);
      return byYear.map(([year, setting]) => ({
        ...{ indicator, lever, year: year === null ? null : Number(year), value: setting, status },
        ...{ unit: leverUnit(lever, language), why: why?.vi ?? "" },
        cost: cost ? { amount: cost.amount, per: cost.per } : null,
      }));
    });
    return [start, ...settings];
  });
}

/** A share is typed as a part of one, as scenarios have it. */
function leverUnit(lever: string, language: Language): string {
  if (lever === "points_per_year") return unitName("points_per_year", language);
  const declared = SUBJECTS.flatMap((of) => trajectoryLevers(of)).find(({ id }) => id === lever);
  if (declared === undefined) return "";
  return declared.unit === "share" ? sentence("TEMPLATE_UNIT_SHARE", {}, language) : unitName(declared.unit, language);
}
