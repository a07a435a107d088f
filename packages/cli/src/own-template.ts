import { basename } from "node:path";
import { type FilledAssumption, type FilledTemplate, readTemplate } from "@lotrinh/intake";
import { formatNumber, InputError, indicatorName, type Language, leverName } from "@lotrinh/language";
import { checkObservations, type Figures, figureKey, mergeFigures } from "@lotrinh/observations";
import type { Bilingual, LeverSetting, Locality, Place, Registry, Scenario } from "@lotrinh/registry";
import { sentence } from "@lotrinh/wording";
import type { Invocation } from "./command.js";

const read = new WeakMap<Invocation, Promise<FilledTemplate | null>>();

/**
 * The filled template of `--data`; null where that is another kind of table.
 * @throws InputError with every cell that cannot be read for certain, and for a template of another locality
 */
export function ownTemplate(invocation: Invocation, registry: Registry, locality: Locality) {
  const { data } = invocation.options;
  if (typeof data !== "string" || !/\.(xlsx|xlsm|xls|ods)$/i.test(data)) return Promise.resolve(null);
  const known = read.get(invocation) ?? checkedTemplate(data, invocation, registry, locality);
  read.set(invocation, known);
  return known;
}

async function checkedTemplate(
  file: string,
  { language, streams }: Invocation,
  registry: Registry,
  locality: Locality,
): Promise<FilledTemplate | null> {
  const filled = await readTemplate(file, { registry });
  if (filled === null) return null;
  throwProblems(filled, file, language);
  if (filled.locality !== locality.id) {
    const params = { file: basename(file), name: filled.localityName, asked: locality.name };
    throw new InputError([{ code: "TEMPLATE_OTHER_LOCALITY", params }]);
  }
  for (const line of problemLines(filled, file, language)) streams.note(`${line}\n`);
  return filled;
}

/** @throws InputError with what hinders the reading of a template */
export function throwProblems(filled: FilledTemplate, file: string, language: Language): void {
  const hindering = { ...filled, problems: filled.problems.filter(({ severity }) => severity === "error") };
  const [first, ...more] = problemsOf(hindering, file, language);
  if (first) throw new InputError([first, ...more]);
}

function problemLines(filled: FilledTemplate, file: string, language: Language): string[] {
  return problemsOf(filled, file, language).map(({ code, params }) => sentence(code, params, language));
}

function problemsOf({ problems }: FilledTemplate, file: string, language: Language) {
  return problems.map(({ code, sheet, cell, value, params }) => {
    const place = [sheet, cell].filter((part) => part !== null).join("!");
    const why = sentence(code, { value: value ?? "", ...params }, language);
    return { code: "TEMPLATE_REFUSED", params: { where: `${basename(file)} [${place}]`, why } };
  });
}

/** The figures known, with those of a template in their places; what it repeats unchanged stays the bundled figure. */
export function mergeTemplate(figures: Figures, { observations }: FilledTemplate, registry: Registry): Figures {
  const bundled = new Map(figures.observations.map((one) => [figureKey(one), one]));
  const own = observations.filter((one) => {
    const known = bundled.get(figureKey(one));
    return known === undefined || known.value !== one.value || known.source !== one.source;
  });
  const ids = new Set(figures.sources.map(({ id }) => id));
  const cited = [...new Set(own.map(({ source }) => source))].filter((id) => !ids.has(id));
  const publisher = own[0]?.file.replace(/ \[.*$/, "") ?? "";
  const sources = cited.map((id) => {
    return { id, publisher, title: id, address: "", retrieved: "", licence: "", note: "" };
  });
  const problems = checkObservations(own, {
    registry,
    sources: [...figures.sources, ...sources],
    place: ({ file, line }) => ({ file, line, column: 1 }),
  });
  if (problems.length > 0) throw new InputError(problems);
  return mergeFigures(figures, [{ observations: own, sources }]);
}

/** The scenario with what the template supposes in its place, and a line for each; null where it changes nothing. */
export function templateScenario(
  base: Scenario,
  { assumptions }: FilledTemplate,
  file: string,
  language: Language,
): { readonly scenario: Scenario; readonly lines: readonly string[] } | null {
  const lines: string[] = [];
  const place = (one: FilledAssumption): Place => ({
    file: `${basename(file)} [${one.sheet}]`,
    line: one.row,
    column: 5,
  });
  const changed = base.assumptions.map((assumption) => {
    const rows = assumptions.filter(({ indicator }) => indicator === assumption.indicator);
    const start = rows.find(({ lever }) => lever === null);
    const { baseline } = assumption;
    const isNew = start !== undefined && (start.value !== baseline.value || start.year !== baseline.year);
    if (isNew) lines.push(lineOf(start, baseline.value, place(start), language));
    const levers = assumption.levers.map((setting) => {
      const own = rows.filter(({ lever }) => lever === setting.lever);
      return own.length > 0
        ? settingOf(setting, own, (one, before) => lines.push(lineOf(one, before, place(one), language)), place)
        : setting;
    });
    const status = (isNew ? start : rows.find((one) => one.lever !== null))?.status ?? assumption.status;
    const isChanged = isNew || levers.some((one, i) => one !== assumption.levers[i]);
    return isChanged
      ? {
          ...assumption,
          status,
          levers,
          baseline: isNew
            ? { year: start.year ?? baseline.year, value: start.value, why: bothWays(start.why), place: place(start) }
            : baseline,
        }
      : assumption;
  });
  return lines.length === 0 ? null : { scenario: { ...base, assumptions: changed }, lines };
}

function settingOf(
  setting: LeverSetting,
  own: readonly FilledAssumption[],
  told: (one: FilledAssumption, before: number | null) => void,
  place: (one: FilledAssumption) => Place,
): LeverSetting {
  const [first] = own;
  if (first === undefined) return setting;
  const before = (year: number | null): number | null =>
    typeof setting.value === "number" ? setting.value : year === null ? null : (setting.value[year] ?? null);
  const differing = own.filter((one) => before(one.year) !== one.value);
  const { cost } = first;
  const isDearer = cost !== null && (cost.amount !== setting.cost?.amount || cost.per !== setting.cost?.per);
  if (differing.length === 0 && !isDearer) return setting;
  for (const one of differing) told(one, before(one.year));
  const byYear = Object.fromEntries(own.map((one) => [String(one.year), one.value]));
  const { plausible: _, ...rest } = setting;
  return {
    ...(differing.length > 0
      ? { ...rest, value: first.year === null ? first.value : byYear, why: bothWays(first.why), place: place(first) }
      : setting),
    ...(isDearer ? { cost: { ...cost, why: bothWays(first.why), place: place(first) } } : {}),
  };
}

function lineOf(one: FilledAssumption, before: number | null, { file, line }: Place, language: Language): string {
  const name = one.lever === null ? "" : ` (${leverName(one.lever, language)})`;
  const shown = (value: number): string => formatNumber(value, { language });
  const params = {
    where: `${file}:${line}`,
    name: `${indicatorName(one.indicator, language)}${name}`,
    value: shown(one.value),
    before: before === null ? "–" : shown(before),
  };
  return sentence("TEMPLATE_ASSUMPTION_USED", params, language);
}

/** A planner's reason stands as it was written. */
function bothWays(why: string): Bilingual {
  return { vi: why, en: why };
}
