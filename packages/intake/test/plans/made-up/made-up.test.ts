import { fileURLToPath } from "node:url";
import { draftFolder, readPlan, readPlanFile } from "@lotrinh/intake";
import { findLocality } from "@lotrinh/registry";
import { parse as parseCsv } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { registry } from "../../office-files.js";
import { commune, type MadeUp, province } from "./expected.js";

const indicators = registry.indicators.map(({ name, ...one }) => ({ ...one, name: name.vi }));

type Entry = Readonly<Record<string, unknown>> & { readonly section: string; readonly phrase: string };

/** What `plan new` writes of a document, without writing it. */
async function drafted({ name }: MadeUp, ending: "docx" | "txt") {
  const place = name === commune.name ? "xã Đồng Đăng, Lạng Sơn" : "Lạng Sơn";
  const document = await readPlanFile(fileURLToPath(new URL(`${name}.${ending}`, import.meta.url)));
  const reading = readPlan(document, { indicators });
  const { files } = draftFolder(document, reading, {
    id: name,
    locality: findLocality(registry, place),
    sha256: "0".repeat(64),
    known: new Map(registry.indicators.map((one) => [one.id, one])),
    asOf: registry.asOf,
  });
  const targets = parse(files.get("targets.yaml") ?? "") as readonly Entry[];
  const figures = parseCsv(files.get("so-lieu.csv") ?? "", { columns: true }) as readonly Record<string, string>[];
  return { targets, figures, reading, notes: files.get("notes.md") ?? "", plan: parse(files.get("plan.yaml") ?? "") };
}

describe.each<[string, MadeUp]>([
  ["a commune", commune],
  ["a province", province],
])("the made-up plan of %s", (_, plan) => {
  it("has at least 25 targets of 15 forms and six traps", () => {
    expect(plan.targets.length).toBeGreaterThanOrEqual(25);
    expect(new Set(plan.targets.map(({ form }) => form)).size).toBeGreaterThanOrEqual(15);
    expect(plan.traps.length).toBeGreaterThanOrEqual(6);
  });

  it("has each target read with its value, comparator, unit, year and form, and no other", async () => {
    const { targets, notes } = await drafted(plan, "docx");
    const found = plan.targets.map(({ section, words }) =>
      targets.find((one) => one.section === section && one.phrase.includes(words)),
    );
    const expected = plan.targets.map(({ section, horizon, comparator, value, unit, more }) => {
      return { section, horizon, comparator, value, unit, ...more };
    });
    expect(found).toMatchObject(expected);
    expect(targets.filter((one) => !found.includes(one)).map(({ phrase }) => phrase)).toEqual([]);
    for (const words of plan.left) expect(notes).toContain(words);
    const parts = plan.targets.flatMap(({ form }, i) => (form === "part of" ? [found[i]?.["part_of"]] : []));
    expect(parts.every((id) => targets.some((one) => one["id"] === id))).toBe(true);
  });

  it("has no share of a group as a part of a smaller share of all", async () => {
    const { targets } = await drafted(plan, "docx");
    const above = targets.filter(({ unit, value, part_of: whole }) => {
      const all = targets.find(({ id }) => id === whole);
      return unit === "percent" && all !== undefined && Number(value) > Number(all["value"]);
    });
    expect(above.map(({ phrase }) => phrase)).toEqual([]);
  });

  it("has no trap among its targets", async () => {
    const { targets } = await drafted(plan, "docx");
    for (const trap of plan.traps) {
      expect([trap, targets.filter(({ phrase }) => phrase.includes(trap)).map(({ phrase }) => phrase)]).toEqual([
        trap,
        [],
      ]);
    }
  });

  it("gives what it reports as figures of its place, with where it stands, and lists what is unsure", async () => {
    const { figures, reading, notes } = await drafted(plan, "docx");
    const got = figures.map(({ year, value, unit }) => [Number(year), Number(value), unit]);
    for (const figure of plan.figures) expect(got).toContainEqual(figure);
    expect(new Set(figures.map(({ locality, status }) => `${locality} ${status}`)).size).toBe(1);
    expect(figures[0]?.["source"]).toMatch(/^Số báo cáo trong kế hoạch số .*, mục [IA]/);
    for (const { phrase } of reading.facts) expect(notes).toContain(phrase);
  });

  it("says the same as Word file and as text", async () => {
    const bare = ({ line: _, ...rest }: { readonly line?: unknown }) => rest;
    const [word, text] = [await drafted(plan, "docx"), await drafted(plan, "txt")];
    expect(word.reading.targets.map(bare)).toEqual(text.reading.targets.map(bare));
    expect(word.reading.facts.map(bare)).toEqual(text.reading.facts.map(bare));
    expect({ ...word.plan, document: null }).toEqual({ ...text.plan, document: null });
    expect(word.plan.title).toContain("không có thật");
  });
});
