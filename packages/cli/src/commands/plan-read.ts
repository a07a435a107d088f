import { type DraftFact, type DraftTarget, readPlan, readPlanFile } from "@lotrinh/intake";
import { clauseText, indicatorName } from "@lotrinh/language";
import { namesOf } from "@lotrinh/registry";
import { sentence, sentenceOf } from "@lotrinh/wording";
import type { Invocation, Work } from "../command.js";
import { indicatorWords } from "../indicator-words.js";
import { type Cell, print } from "../print.js";

export const planRead: Work = {
  options: {},
  async run(invocation) {
    const { language, words, streams, workspace } = invocation;
    const reading = readPlan(await readPlanFile(words[0] as string), {
      indicators: indicatorWords(workspace.catalogue()),
    });
    const targets = reading.targets.map(printed);
    const facts = reading.facts.map(({ parts: _, ...fact }) => ({ ...fact, value: shownValue(fact) }));
    const problems = reading.problems.map(({ code, params }) => ({
      code,
      params,
      vi: sentenceOf({ code, params }, "vi"),
      en: sentenceOf({ code, params }, "en"),
    }));
    const columns = [
      "COLUMN_SECTION",
      "COLUMN_LINE",
      "COLUMN_PHRASE",
      "COLUMN_READ_AS",
      "COLUMN_YEAR",
      "COLUMN_NEAREST",
      "COLUMN_UNSURE",
    ] as const;
    print(
      {
        table: {
          columns: columns.map((code) => sentence(code, {}, language)),
          rows: reading.targets.map((target) => row(target, invocation)),
        },
        csv: targets.map(({ nearest, unsure, steps, ...one }) => ({
          ...one,
          nearest: nearest.join(" "),
          steps: steps?.map(({ year, value }) => `${year}:${value}`).join(" ") ?? null,
          unsure: unsure.join(" "),
        })),
        json: { targets, facts, problems },
      },
      invocation,
    );
    if (invocation.format === "table" && facts.length > 0) {
      streams.result(`\n${sentence("PLAN_READ_FACTS", {}, language)}\n`);
      const named = ["COLUMN_SECTION", "COLUMN_LINE", "COLUMN_PHRASE", "COLUMN_YEAR", "COLUMN_NEAREST"] as const;
      const rows = reading.facts.map((fact) => factRow(fact, invocation));
      print(
        { table: { columns: named.map((code) => sentence(code, {}, language)), rows }, csv: [], json: [] },
        invocation,
      );
    }
    for (const problem of problems) streams.note(`${problem[language]}\n`);
    const counts = { targets: targets.length, unsure: reading.targets.filter(isUnsure).length, facts: facts.length };
    streams.note(`${sentence("PLAN_READ_SUMMARY", counts, language)}\n`);
  },
};

function isUnsure({ unsure }: DraftTarget): boolean {
  return unsure.length > 0;
}

/** A target with its fields in a fixed order; a share in words stays a fraction, a row of steps a list. */
function printed(target: DraftTarget) {
  const { section, line, phrase, comparator, value_to, unit, year, from_year, base_year, base_value, denominator } =
    target;
  const { kind, subgroup, part_of, condition, compared, steps, indicator, nearest, unsure } = target;
  const value: Cell = steps ? steps.map((step) => step.value).join(",") : shownValue(target);
  return {
    ...{
      section,
      line,
      phrase,
      comparator,
      value,
      value_to,
      unit,
      year,
      from_year,
      base_year,
      base_value,
      denominator,
    },
    ...{ kind, subgroup, part_of, condition, compared, steps, indicator, nearest, unsure },
  };
}

function shownValue({ value, unit, denominator }: Pick<DraftTarget, "value" | "unit" | "denominator">): Cell {
  return unit === "fraction" && denominator !== null ? `${value}/${denominator}` : value;
}

function factRow({ section, line, phrase, year, ...fact }: DraftFact, invocation: Invocation): string[] {
  return [section, String(line), `“${phrase}”`, String(year ?? ""), indicatorCell(fact, invocation)];
}

/** The name of the indicator, else the nearest ones with a question mark. */
function indicatorCell(
  { indicator, nearest }: Pick<DraftFact, "indicator" | "nearest">,
  { language, workspace }: Invocation,
): string {
  const called = namesOf(workspace.catalogue().indicators);
  if (indicator !== null) return indicatorName(indicator, called, language);
  return nearest.map((id) => `? ${indicatorName(id, called, language)}`).join("; ");
}

function row(target: DraftTarget, invocation: Invocation): string[] {
  const { language } = invocation;
  const { section, line, phrase, year, from_year } = target;
  const said = { ...target, valueTo: target.value_to, baseYear: target.base_year };
  const years = from_year === null ? String(year ?? "") : `${from_year}–${year}`;
  const doubts = target.unsure
    .filter((doubt) => doubt !== "INDICATOR_UNKNOWN")
    .map((doubt) => sentence(`doubt/${doubt}`, {}, language));
  return [
    section,
    String(line),
    `“${phrase}”`,
    clauseText(said, language),
    years,
    indicatorCell(target, invocation),
    doubts.join("; "),
  ];
}
