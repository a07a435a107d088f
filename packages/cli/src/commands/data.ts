import { type IndicatorNames, indicatorName, type Language, quantity, statusName, yearLabel } from "@lotrinh/language";
import { type DataIssue, dataIssues, type Figures, type Observation } from "@lotrinh/observations";
import { findLocality, namesOf, type Registry } from "@lotrinh/registry";
import { sentence, sentenceOf } from "@lotrinh/wording";
import type { Invocation, Work } from "../command.js";
import { deliver, outOptions } from "../out/write-out.js";
import { usageOf } from "../parse.js";
import { inputOf } from "../run.js";
import { UsageError } from "../usage-error.js";

export const data: Work = {
  options: {
    issues: { value: "", about: "CLI_OPTION_ISSUES" },
    locality: { value: "ID", about: "CLI_OPTION_LOCALITY" },
    data: { value: "FILE", about: "CLI_OPTION_DATA", example: "so-lieu.xlsx" },
    ...outOptions,
  },
  async run(invocation) {
    const { options, workspace } = invocation;
    const named = options["locality"];
    const locality = typeof named === "string" ? findLocality(workspace.registry(), named) : null;
    if (typeof options["data"] === "string" && locality === null)
      throw new UsageError("USAGE_ARGUMENT_MISSING", {
        command: "data",
        name: "--locality",
        write: usageOf({ name: "data", words: [], ...data }),
      });
    const input = locality ? await inputOf(invocation, locality) : null;
    const registry = input?.registry ?? workspace.registry();
    const figures = input?.figures ?? workspace.figures();
    const only = locality?.id ?? null;
    const isChosen = ({ locality }: { readonly locality: string }): boolean => only === null || locality === only;
    if (options["issues"]) await printIssues(dataIssues(figures, registry).filter(isChosen), registry, invocation);
    else if (typeof options["data"] === "string") await printMerged(figures, isChosen, registry, invocation);
    else await printFigures(figures.observations.filter(isChosen), registry, invocation);
  },
};

/** The merged table: which figure holds, where it came from, and what it replaced. */
function printMerged(
  { observations, conflicts = [] }: Figures,
  isChosen: (one: Observation) => boolean,
  registry: Registry,
  invocation: Invocation,
): Promise<boolean> {
  const { language, workspace } = invocation;
  const names = namesOf(registry.indicators);
  const bundled = new Set(workspace.figures().observations);
  const rows = observations
    .filter(isChosen)
    .map((one) => {
      const origin: "bundled" | "planner" = bundled.has(one) ? "bundled" : "planner";
      const over = conflicts.filter(({ kept }) => kept === one).map(({ setAside }) => setAside);
      return { ...one, origin, over };
    })
    .sort((a, b) => (a.indicator === b.indicator ? a.year - b.year : a.indicator < b.indicator ? -1 : 1));
  const timings = new Map(registry.indicators.map(({ id, timing }) => [id, timing]));
  const columns = ["FIGURE", "YEAR", "VALUE", "STATUS", "SOURCE", "ORIGIN"] as const;
  return deliver(
    {
      table: {
        columns: columns.map((code) => sentence(`COLUMN_${code}`, {}, language)),
        rows: rows.map((one) => [
          seriesName(one, names, language),
          yearLabel(one.year, timings.get(one.indicator) ?? "calendar"),
          quantity(one.value, one.unit, language),
          statusName(one.status, language),
          one.source,
          `${sentence(`origin/${one.origin}`, {}, language)} (${one.file}:${one.line})`,
        ]),
      },
      csv: rows.map(({ over, ...one }) => ({
        ...one,
        other_value: over[0]?.value ?? null,
        other_source: over[0]?.source ?? null,
      })),
      json: { rows: rows.map(({ over: _, ...one }) => one), conflicts: conflicts.filter(({ kept }) => isChosen(kept)) },
    },
    invocation,
  );
}

function printFigures(figures: readonly Observation[], registry: Registry, invocation: Invocation): Promise<boolean> {
  const { language } = invocation;
  const nameOf = placeNames(registry);
  const names = namesOf(registry.indicators);
  const timings = new Map(registry.indicators.map(({ id, timing }) => [id, timing]));
  const columns = ["LOCALITY", "FIGURE", "YEAR", "VALUE", "STATUS", "QUALITY", "SOURCE"] as const;
  return deliver(
    {
      table: {
        columns: columns.map((code) => sentence(`COLUMN_${code}`, {}, language)),
        rows: figures.map((one) => [
          nameOf(one.locality),
          seriesName(one, names, language),
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

function printIssues(issues: readonly DataIssue[], registry: Registry, invocation: Invocation): Promise<boolean> {
  const { language } = invocation;
  const nameOf = placeNames(registry);
  const names = namesOf(registry.indicators);
  const columns = ["LOCALITY", "FIGURE", "YEAR", "ISSUE"] as const;
  const said = issues.map((one) => ({
    ...one,
    vi: sentenceOf(one, "vi"),
    en: sentenceOf(one, "en"),
  }));
  return deliver(
    {
      table: {
        columns: columns.map((code) => sentence(`COLUMN_${code}`, {}, language)),
        rows: said.map((one) => [
          nameOf(one.locality),
          seriesName(one, names, language),
          String(one.year),
          one[language],
        ]),
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
function seriesName(
  { indicator, breakdown }: { readonly indicator: string; readonly breakdown: string },
  names: IndicatorNames,
  language: Language,
): string {
  const name = indicatorName(indicator, names, language);
  return breakdown === "" ? name : `${name} (${breakdown})`;
}
