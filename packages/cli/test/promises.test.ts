import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ownFigures } from "@lotrinh/intake";
import { loadFigures, loadPopulation, loadReferenceClass } from "@lotrinh/observations";
import { type Answer, type AssessInput, assess, type LocalityNeed, type TargetAssessment } from "@lotrinh/reach";
import { findIndicator, type Locality, loadRegistry, type Target } from "@lotrinh/registry";
import { describe, expect, test } from "vitest";
import { folder } from "./command-line.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const data = `${root}/data`;
const registry = loadRegistry({ data, seeds: `${root}/seeds` });
const input: AssessInput = {
  registry,
  figures: loadFigures({ data, registry }),
  population: loadPopulation({ data, registry }),
  referenceClass: loadReferenceClass({ data, registry }),
};
const few = { draws: 50 };
const PLACES = ["chi-lang", "hai-phong", "huong-son", "long-bien", "rach-gia"];

/** Ten thousands of people that a rate is of, more of wider ages. */
function tenThousands(id: string): number {
  const ages = registry.identities.find(({ kind, parts }) => kind === "ages" && parts.includes(id));
  return ages ? ages.parts.indexOf(id) + 1 : 5;
}

/** A made-up value of year `at` of `years` that may well be: schools staffed a little below the norm, rates that get better. */
function value({ indicator, unit, plausible }: LocalityNeed, at: number, years: number): number {
  const part = (at + 1) / years;
  if (unit === "met") return 1;
  if (indicator === "schools_total") return 200;
  if (unit === "level") return 2;
  if (unit === "teachers") return 200 + 2 * at;
  if (unit === "classes") return 140 + at;
  if (plausible && plausible.basis !== "bounds") {
    return plausible.from + (plausible.to - plausible.from) * (0.3 + 0.4 * part);
  }
  const isDown = findIndicator(registry.indicators, indicator ?? "")?.direction === "down";
  return unit === "percent" ? (isDown ? 5 - 3 * part : 88 + 8 * part) : 40 + 10 * part;
}

/** A planner's long CSV with every year and commune that is asked for. */
function table(wanted: readonly LocalityNeed[], place: string): string {
  const rows = wanted.flatMap((need) =>
    (need.places.length > 0 ? need.places : [place]).flatMap((at) =>
      need.years.map((year, i) => {
        const made = value(need, i, need.years.length);
        const people = tenThousands(need.indicator ?? "");
        const counts = need.counts
          ? [Math.round(100 * made) / 100, Math.round(100 * made) * people, 10_000 * people]
          : [Math.round(made), "", ""];
        return [at, need.indicator, year, ...counts, "reported", "Số dựng để thử"].join(",");
      }),
    ),
  );
  return ["locality,indicator,year,value,numerator,denominator,status,source", ...rows, ""].join("\n");
}

const UNDEFINED = ["RULE_UNDEFINED", "UNDEFINED_MEASURE"];
const isDefined = ({ code }: { readonly code: string }) => !UNDEFINED.includes(code);

/** A target as if the office that set it had said how it is measured. */
function defined(target: Target): Target {
  const readings = target.readings.map((one) => ({ ...one, warnings: one.warnings.filter(isDefined) }));
  return { ...target, readings, warnings: target.warnings.filter(isDefined) };
}

/** What is said of targets, once figures of a file stand beside those known. */
async function told(
  place: Locality,
  targets: readonly string[],
  file: string,
  as: (target: Target) => Target = (target) => target,
): Promise<Map<string, TargetAssessment>> {
  const plans = registry.plans
    .filter(({ locality }) => locality === place.id)
    .map((plan) => ({ ...plan, targets: plan.targets.filter(({ id }) => targets.includes(id)).map(as) }));
  const { figures } = await ownFigures(file, input.figures, { registry, locality: place });
  const { targets: all } = assess({ ...input, figures, registry: { ...registry, plans } }, place.id, few);
  return new Map(all.map((one) => [one.target.id, one]));
}

const GRADES = "ABCD";
const supposed = ({ conditions }: Answer) => conditions.filter(({ status }) => status === "assumed").length;

/** The grade rises, fewer things are assumed, or a figure took the place of an assumption. */
function isFirmer(before: Answer, after: Answer): boolean {
  if (GRADES.indexOf(after.grade) < GRADES.indexOf(before.grade)) return true;
  if (after.grade !== before.grade) return false;
  return supposed(after) < supposed(before) || after.conditions.some(({ displaces, record }) => displaces ?? record);
}

describe.each(PLACES)("what `needs` of %s promises, supplied as a planner does", (id) => {
  const place = registry.localities.find((one) => one.id === id) as Locality;
  const before = assess(input, id, few);
  const was = new Map(before.targets.map((one) => [one.target.id, one]));
  const series = before.needs.filter(({ kind }) => kind === "series");
  const promising = series.filter(
    ({ answers, firmer, outcomes }) => answers.length + firmer.length + outcomes.length > 0,
  );

  /** The promises of needs that a file does not keep. */
  async function broken(needs: readonly LocalityNeed[], file: string): Promise<string[]> {
    const all = needs.flatMap(({ answers, firmer, outcomes }) => [...answers, ...firmer, ...outcomes]);
    const now = await told(place, all, file);
    const first = (of: ReadonlyMap<string, TargetAssessment>, target: string) => of.get(target)?.readings[0];
    return needs.flatMap(({ indicator, answers, firmer, outcomes }) =>
      [
        ...answers.filter((target) => !first(now, target)?.answer),
        ...firmer.filter((target) => {
          const [old, one] = [first(was, target)?.answer, first(now, target)?.answer];
          return !old || !one || !isFirmer(old, one);
        }),
        ...outcomes.filter((target) => (first(now, target)?.outcome?.verdict ?? "unknown") === "unknown"),
      ].map((target) => `${indicator}: ${target}`),
    );
  }

  test("comes true of each figure by itself, or with those that it is wanted together with", async () => {
    expect(promising.length).toBeGreaterThan(10);
    const empty = folder();
    const groups = new Map<string, LocalityNeed[]>();
    for (const need of promising) {
      const key = [need.places.length > 0, ...[need.indicator, ...need.together].sort()].join(" ");
      groups.set(key, [...(groups.get(key) ?? []), need]);
    }
    const failed: string[] = [];
    for (const [k, group] of [...groups.values()].entries()) {
      const [{ indicator, together, places }] = group as [LocalityNeed];
      const ids = [indicator, ...together];
      const supplied = series.filter(
        (one) => ids.includes(one.indicator) && one.places.length > 0 === places.length > 0,
      );
      const file = join(empty, `${k}.csv`);
      writeFileSync(file, table(supplied, id));
      failed.push(...(await broken(group, file)));
    }
    expect(failed).toEqual([]);
  });

  test("comes true of a definition with the figures that it is wanted with", async () => {
    const definitions = before.needs.filter(({ kind, answers }) => kind === "definition" && answers.length > 0);
    const file = join(folder(), "dinh-nghia.csv");
    const ids = definitions.flatMap(({ together }) => together);
    writeFileSync(
      file,
      table(
        series.filter((one) => one.places.length === 0 && ids.includes(one.indicator ?? "")),
        id,
      ),
    );
    const wanted = definitions.flatMap(({ answers }) => answers);
    const now = await told(place, wanted, file, defined);
    expect(wanted.filter((target) => !now.get(target)?.readings[0]?.answer)).toEqual([]);
  });

  test("comes true of all figures at once", async () => {
    const file = join(folder(), "tat-ca.csv");
    writeFileSync(file, table(series, id));
    expect(await broken(promising, file)).toEqual([]);
  });
});
