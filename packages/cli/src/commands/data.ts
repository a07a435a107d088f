import { indicatorName, type Language, quantity, sentence, statusName, yearLabel } from "@lotrinh/language";
import { type DataIssue, dataIssues, type Observation } from "@lotrinh/observations";
import { findLocality, type Registry } from "@lotrinh/registry";
import type { Command, Invocation } from "../command.js";
import { print } from "../print.js";

export const data: Command = {
  name: "data",
  words: [],
  options: {
    issues: { value: "", about: "CLI_OPTION_ISSUES" },
    locality: { value: "ID", about: "CLI_OPTION_LOCALITY" },
  },
  about: "CLI_COMMAND_DATA",
  run(invocation) {
    const { options, workspace } = invocation;
    const registry = workspace.registry();
    const figures = workspace.figures();
    const named = options["locality"];
    const only = typeof named === "string" ? findLocality(registry, named).id : null;
    const isChosen = ({ locality }: { readonly locality: string }): boolean => only === null || locality === only;
    if (options["issues"]) printIssues(dataIssues(figures, registry).filter(isChosen), registry, invocation);
    else printFigures(figures.observations.filter(isChosen), registry, invocation);
  },
};

function printFigures(figures: readonly Observation[], registry: Registry, invocation: Invocation): void {
  const { language } = invocation;
  const nameOf = placeNames(registry);
  const timings = new Map(registry.indicators.map(({ id, timing }) => [id, timing]));
  const columns = ["LOCALITY", "FIGURE", "YEAR", "VALUE", "STATUS", "QUALITY", "SOURCE"];
  print(
    {
      table: {
        columns: columns.map((code) => sentence(`COLUMN_${code}`, {}, language)),
        rows: figures.map((one) => [
          nameOf(one.locality),
          seriesName(one, language),
          yearLabel(one.year, timings.get(one.indicator) ?? "calendar"),
          quantity(one.value, one.unit, language),
          statusName(one.status, language),
          sentence(`quality/${one.quality}`, {}, language),
          one.source,
        ]),
      },
      csv: figures.map((one) => ({ ...one })),
      json: figures,
    },
    invocation,
  );
}

function printIssues(issues: readonly DataIssue[], registry: Registry, invocation: Invocation): void {
  const { language } = invocation;
  const nameOf = placeNames(registry);
  const columns = ["LOCALITY", "FIGURE", "YEAR", "ISSUE"];
  const said = issues.map((one) => ({
    ...one,
    vi: sentence(one.code, one.params, "vi"),
    en: sentence(one.code, one.params, "en"),
  }));
  print(
    {
      table: {
        columns: columns.map((code) => sentence(`COLUMN_${code}`, {}, language)),
        rows: said.map((one) => [nameOf(one.locality), seriesName(one, language), String(one.year), one[language]]),
      },
      csv: said.map(({ params, vi, en, ...one }) => ({ ...one, issue: language === "vi" ? vi : en })),
      json: said,
    },
    invocation,
  );
}

function placeNames({ localities }: Registry): (id: string) => string {
  const names = new Map(localities.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}

/** The indicator, with its breakdown as it stands in the file. */
function seriesName(one: { readonly indicator: string; readonly breakdown: string }, language: Language): string {
  const name = indicatorName(one.indicator, language);
  return one.breakdown === "" ? name : `${name} (${one.breakdown})`;
}
