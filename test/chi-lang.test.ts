import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildPack, fileDigests } from "@lotrinh/briefing";
import { formatNumber } from "@lotrinh/language";
import { loadFigures } from "@lotrinh/observations";
import { assess } from "@lotrinh/reach";
import { findTarget, loadRegistry } from "@lotrinh/registry";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const folders = [join(root, "data"), join(root, "seeds")] as const;
const [data, seeds] = folders;
const registry = loadRegistry({ data, seeds });
const figures = loadFigures({ data, registry });
const inputs = fileDigests(root, folders);
const assessment = assess({ registry, figures }, "chi-lang");
const pack = await buildPack({ assessment }, { version: "0.1.0", inputs, formats: ["html"] });
const page = textOf("index.html");
const provenance: Provenance = JSON.parse(textOf("provenance.json"));

interface Provenance {
  readonly figures: readonly { readonly what: string; readonly value: number | null; readonly from: From }[];
}

interface From {
  readonly plan?: string;
  readonly section?: string;
  readonly line?: number;
  readonly phrase?: string;
  readonly source?: string;
  readonly file?: string;
  readonly at?: number;
  readonly conditions?: readonly { readonly source: string | null; readonly status: string }[];
}

function textOf(file: string): string {
  return new TextDecoder().decode(pack.get(file));
}

/** What the element that begins so shows. */
function shown(opening: string): string {
  const start = page.indexOf(opening);
  if (start < 0) throw new Error(`not on the page: ${opening}`);
  const name = /^<(\w+)/.exec(opening)?.[1] ?? "";
  const inner = page.slice(page.indexOf(">", start) + 1, page.indexOf(`</${name}>`, start));
  return inner
    .replace(/<[^>]*>/g, " ")
    .replace(/&gt;/g, ">")
    .replace(/&lt;/g, "<");
}

function lineOf(file: string, line: number): string {
  return readFileSync(join(root, file), "utf8").split("\n")[line - 1] ?? "";
}

describe("the pack of Chi Lăng", () => {
  it("answers “38 trường?” first: P over the starts that may be, at three of them, and what the circular of 2026 does", () => {
    const heads = [...page.matchAll(/<h2>([^<]*)/g)].map(([, head = ""]) => head);
    expect(heads.filter((head) => head !== "Thử các mức khác")[0]).toContain("38 trường?");
    const answer = shown('<p class="answer">');
    expect(answer).toContain("P = 52\u00a0%, tùy số trường nay đang đạt chuẩn");
    expect(answer).toContain("nếu cuối năm 2025 có 21 trường");
    expect(answer).toContain("mức của Lạng Sơn");
    expect(answer).toContain("Theo Thông tư 57/2026/TT-BGDĐT");
    expect(answer.match(/\.(\s|$)/g)).toHaveLength(2);
    expect(answer.match(/giả định/g)?.length).toBe(1);
  });

  it("has for every target the number that its phrase prints", () => {
    const plans = registry.plans.filter((plan) => plan.locality === "chi-lang");
    const numbered = plans
      .flatMap((plan) => plan.targets)
      .filter((target) => target.value !== null && target.unit !== "met");
    expect(numbered.length).toBeGreaterThan(35);
    for (const { id, phrase, value } of numbered) {
      const row = shown(`<tr id="chi-tieu-${id.replace(/[^a-z0-9]+/g, "-")}"`);
      const numbers = row.replace(`“${phrase}”`, "").match(/\d+(,\d+)?/g);
      expect(numbers).toContain(formatNumber(value ?? 0));
    }
  });

  it("traces every figure to a clause of the plan, a row of figures, or a model whose conditions have their place", () => {
    const files = inputs.map((one) => one.file);
    for (const { what, value, from } of provenance.figures) {
      if (what === "target") {
        const target = registry.plans
          .flatMap((plan) => plan.targets)
          .find((one) => one.place.file === from.file && one.place.line === from.at);
        expect(target).toMatchObject({ plan: from.plan, section: from.section, line: from.line, phrase: from.phrase });
        expect(lineOf(from.file ?? "", from.at ?? 0)).toContain(target?.id);
      } else if (what === "probability") {
        for (const { source, status } of from.conditions ?? []) {
          // What a model computes stands in no row.
          if (source === null && status === "estimated") continue;
          const [file = "", line = ""] = source?.split(":") ?? [];
          expect(files).toContain(file);
          expect(lineOf(file, Number(line))).toMatch(/\S/);
        }
        expect(from.conditions?.length).toBeGreaterThan(0);
      } else {
        expect(figures.sources.map((one) => one.id)).toContain(from.source);
        if (from.file === undefined) continue;
        expect(files).toContain(from.file);
        expect(lineOf(from.file, from.at ?? 0)).toContain(`,${value},`);
        expect(lineOf(from.file, from.at ?? 0)).toContain(from.source);
      }
    }
  });

  it("counts what the registry has: clauses, sources and successors", () => {
    const count = (what: string) => provenance.figures.filter((one) => one.what === what).length;
    expect(count("target")).toBe(assessment.targets.length);
    expect(count("probability")).toBe(assessment.targets.filter((one) => one.readings[0]?.answer).length);
    expect(count("units before") + count("units today")).toBe(2);
    expect(findTarget(registry, "chi-lang.national-standard-schools.2030").value).toBe(38);
  });

  it("comes out the same a second time, from files that are read again", async () => {
    const again = loadRegistry({ data, seeds });
    const assessed = assess({ registry: again, figures: loadFigures({ data, registry: again }) }, "chi-lang");
    const options = { version: "0.1.0", inputs: fileDigests(root, folders), formats: ["html"] };
    const second = await buildPack({ assessment: assessed }, options);
    expect([...second.keys()]).toEqual([...pack.keys()]);
    for (const [file, bytes] of pack) expect(Buffer.compare(bytes, second.get(file) ?? new Uint8Array())).toBe(0);
  });
});
