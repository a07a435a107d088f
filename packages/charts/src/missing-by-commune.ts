import { formatNumber, type IndicatorNames, indicatorName, type Language } from "@lotrinh/language";
import type { StandardView } from "@lotrinh/reach";
import { labels, lines } from "./layers.js";
import { pixelChart } from "./pixel-chart.js";
import type { Chart } from "./svg.js";
import { ink, PAGE_WIDTH, type } from "./theme.js";

const [ROW, BAR] = [24, 13];
const TEXT = {
  vi: {
    title: (people: string, indicator: string, first: string) =>
      `${indicator}: còn thiếu ${people} người, nhiều nhất ở ${first}`,
    none: (indicator: string) => `${indicator}: không xã nào có số còn thiếu người`,
    subtitle: (act: string, known: number, all: number) =>
      `Số người thiếu so với mức của ${act}; ${known}/${all} xã, phường có số.`,
    name: "Số người còn thiếu theo xã",
    met: "đủ",
    unknown: "chưa có số",
    assumed: "giả định",
  },
  en: {
    title: (people: string, indicator: string, first: string) =>
      `${indicator}: ${people} people missing, most in ${first}`,
    none: (indicator: string) => `${indicator}: no commune with figures misses anyone`,
    subtitle: (act: string, known: number, all: number) =>
      `People missing to the threshold of ${act}; ${known} of ${all} communes have figures.`,
    name: "People missing by commune",
    met: "none",
    unknown: "no figure",
    assumed: "assumed",
  },
} as const;

export interface MissingByCommuneOptions {
  /** Criterion to show, by its indicator. */
  readonly indicator: string;
  /** Names of indicators by id, as an assessment's legend has them. */
  readonly names: IndicatorNames;
  /** Names of communes by id; an id stands for itself without one. */
  readonly places?: Readonly<Record<string, { readonly name: string }>>;
  /** Pixels; defaults to 620. */
  readonly width?: number;
  /** Defaults to Vietnamese. */
  readonly language?: Language;
}

/** How many people each commune of today lacks for one criterion of a standard, most first. Null without a commune. */
export function missingByCommune(
  { act, communes }: Pick<StandardView, "act" | "communes">,
  { indicator, names, places = {}, width = PAGE_WIDTH, language = "vi" }: MissingByCommuneOptions,
): Chart | null {
  if (communes.length === 0) return null;
  const words = TEXT[language];
  const rows = communes
    .map(({ unit, criteria }) => {
      const found = criteria.find((one) => one.indicator === indicator);
      return { name: places[unit]?.name ?? unit, missing: found?.missing ?? null, status: found?.status };
    })
    .sort((a, b) => (b.missing ?? -1) - (a.missing ?? -1) || (a.name < b.name ? -1 : 1));
  const known = rows.filter(({ missing }) => missing !== null);
  const total = known.reduce((sum, { missing }) => sum + (missing ?? 0), 0);
  const say = (x: number) => formatNumber(x, { language });
  const textOf = ({ missing, status }: (typeof rows)[number]) =>
    missing === null
      ? words.unknown
      : `${missing === 0 ? words.met : say(missing)}${status === "reported" ? "" : ` (${words.assumed})`}`;
  const left = Math.round(0.34 * width);
  const unit = (width - left - 110) / Math.max(1, ...known.map(({ missing }) => missing ?? 0));
  const middle = (index: number) => ROW * index + ROW / 2;
  const end = ({ missing }: (typeof rows)[number]) => left + unit * (missing ?? 0);
  const name = indicatorName(indicator, names, language);
  return pixelChart({
    title: total > 0 ? words.title(say(total), name, rows[0]?.name ?? "") : words.none(name),
    subtitle: words.subtitle(act, known.length, rows.length),
    name: `${words.name}: ${name}`,
    data: rows.map((row) => `${row.name}: ${textOf(row)}`),
    width,
    height: ROW * rows.length + 4,
    layer: [
      labels(
        rows.map((row, i) => ({ x: left - 8, y: middle(i), text: row.name })),
        { align: "right", baseline: "middle" },
      ),
      lines(
        rows.map((row, i) => ({ x: left, x2: end(row), y: middle(i), y2: middle(i) })),
        { color: ink.accent, width: BAR },
      ),
      labels(
        rows.map((row, i) => ({ x: end(row) + 6, y: middle(i), text: textOf(row) })),
        { baseline: "middle", size: type.label },
      ),
      lines([{ x: left, x2: left, y: 0, y2: ROW * rows.length }], { color: ink.muted }),
    ],
  });
}
