import type { Provenance, TracedFigure } from "@lotrinh/briefing";
import {
  formatProbability,
  InputError,
  indicatorName,
  type Language,
  leverIds,
  leverName,
  problemOf,
  quantity,
  statusName,
} from "@lotrinh/language";
import { namesOf } from "@lotrinh/registry";
import { sentence } from "@lotrinh/wording";
import type { Work } from "../command.js";
import { provenanceIn } from "../issued-pack.js";

interface Chain {
  readonly text: string;
  readonly at: string;
  readonly targets: readonly { readonly target: string; readonly figures: readonly TracedFigure[] }[];
}

/** From a number of a pack's first page back to clauses, figures, assumptions and the version that computed it. */
export const why: Work = {
  options: {},
  plain: true,
  run({ words: [pack = "", number = ""], language, format, streams, workspace }) {
    const made = provenanceOf(pack);
    const chains = chainsOf(number, made);
    if (chains.length === 0) {
      const write = nearestNumbers(number, made).join("; ");
      throw new InputError([problemOf("WHY_NO_NUMBER", { number, folder: pack, write })]);
    }
    const { generator, asOf, seed, draws, scenario, inputs } = made;
    const run = { version: generator.version, asOf, seed, draws, scenario };
    if (format === "json")
      return streams.result(`${JSON.stringify({ number, run, sentences: chains, inputs }, null, 2)}\n`);
    const { indicators, localities } = workspace.catalogue();
    const words: Words = {
      names: namesOf(indicators),
      own: made.locality,
      placeName: (id) => localities.find((place) => place.id === id)?.name ?? id,
      language,
    };
    const lines = chains.flatMap(({ text, targets }) => [
      `“${text}”`,
      ...(targets.length === 0 ? [`  ${sentence("WHY_NO_TARGET", {}, language)}`] : []),
      ...targets.flatMap(({ figures }) => figures.flatMap((one) => figureLines(one, words))),
      "",
    ]);
    streams.result(`${[...lines, sentence("WHY_RUN", run, language)].join("\n")}\n`);
  },
};

/** @throws InputError WHY_NO_PACK */
function provenanceOf(folder: string): Provenance {
  const made = provenanceIn(folder);
  if (!made || !Array.isArray(made.firstPage)) throw new InputError([problemOf("WHY_NO_PACK", { folder })]);
  return made;
}

function plain(number: string): string {
  return number.replace(/[\s%]/g, "");
}

/** Of a sentence of many targets, those of which the number itself is a value; all where it is a count of them. */
function chainsOf(number: string, { firstPage, figures }: Provenance): Chain[] {
  const same = firstPage.filter(({ numbers }) => numbers.some((one) => plain(one) === plain(number)));
  return same.map(({ text, at, targets }) => {
    const all = targets.map((target) => ({ target, figures: figures.filter((one) => one.target === target) }));
    const own = all.filter((one) => one.figures.some((figure) => isPrinted(figure, number)));
    return { text, at, targets: own.length > 0 ? own : all };
  });
}

function isPrinted({ what, value, unit }: TracedFigure, number: string): boolean {
  if (value === null) return false;
  const texts = (["vi", "en"] as const).flatMap((language) =>
    what === "probability"
      ? formatProbability(value, { language })
      : (quantity(value, unit, language).split(" ")[0] ?? ""),
  );
  return texts.some((text) => plain(text) === plain(number));
}

function nearestNumbers(number: string, { firstPage }: Provenance): string[] {
  const value = (text: string) =>
    Number(
      plain(text)
        .replace(/\.(?=\d{3})/g, "")
        .replace(",", "."),
    );
  const all = [...new Set(firstPage.flatMap(({ numbers }) => numbers))];
  const far = (text: string) => Math.abs(value(text) - value(number));
  return all.sort((a, b) => (far(a) || 0) - (far(b) || 0)).slice(0, 5);
}

interface Words {
  readonly names: Parameters<typeof indicatorName>[1];
  /** The locality of the pack. */
  readonly own: string;
  readonly placeName: (id: string) => string;
  readonly language: Language;
}

/** What is counted and in which year, and where, if not in the locality itself. */
function nameOf(indicator: string, year: number, place: string, { names, own, placeName, language }: Words): string {
  const where = place === own ? "" : ` (${placeName(place)})`;
  return `${indicatorName(indicator, names, language)}${where} ${year}`;
}

/** Whose figures a value of the locality is taken or worked out from, if not from its own. */
function borrowedFrom(place: string | null, { own, placeName, language }: Words): string {
  return place === null || place === own ? "" : ` (${sentence("WHY_BORROWED", { place: placeName(place) }, language)})`;
}

function figureLines(one: TracedFigure, words: Words): string[] {
  const { language } = words;
  const from = one.from as Record<string, unknown>;
  if (one.what === "target") {
    const params = {
      plan: String(from["plan"]),
      section: String(from["section"]),
      line: Number(from["line"]),
      phrase: String(from["phrase"]),
      place: `${from["file"]}:${from["at"]}`,
    };
    return [`  ${sentence("WHY_CLAUSE", params, language)}`];
  }
  if (one.what === "probability") {
    const conditions = (from["conditions"] ?? []) as readonly {
      lever: string | null;
      borrowed: string | null;
      indicator: string;
      year: number;
      value: number;
      unit: string;
      status: string;
      source: string | null;
    }[];
    const p = one.value ?? Number.NaN;
    return [
      `  ${sentence("WHY_PROBABILITY", { p, model: String(from["model"]) }, language)}`,
      ...conditions.map(({ lever, borrowed, indicator, year, value, unit, status, source }) => {
        const name =
          lever !== null && leverIds().includes(lever)
            ? leverName(lever, language)
            : nameOf(indicator, year, words.own, words);
        const whose = borrowedFrom(borrowed, words);
        return `    • ${sentence("WHY_CONDITION", { name: `${name}${whose}`, value: quantity(value, unit, language), status: statusName(status, language), place: source ?? "–" }, language)}`;
      }),
    ];
  }
  const {
    indicator,
    year = Number.NaN,
    locality = words.own,
  } = one as Partial<Record<"indicator" | "locality", string>> & {
    readonly year?: number;
  };
  const name = indicator === undefined ? one.what : nameOf(indicator, year, locality, words);
  const value = one.value === null ? "–" : quantity(one.value, one.unit, language);
  const place = from["file"] ? `${from["file"]}:${from["at"]} (${from["source"]})` : String(from["source"] ?? "–");
  return [
    `    • ${sentence("WHY_CONDITION", { name, value, status: statusName(one.status, language), place }, language)}`,
  ];
}
