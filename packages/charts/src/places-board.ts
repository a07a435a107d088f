import { askedText, formatProbability, indicatorName, type Language } from "@lotrinh/language";
import type { SharedPlace, SharedTargets } from "@lotrinh/reach";
import { dots, labels, lineHeight, lines } from "./layers.js";
import { pixelChart } from "./pixel-chart.js";
import { probabilityGrid } from "./probability-grid.js";
import type { Chart } from "./svg.js";
import { ink, PAGE_WIDTH, type } from "./theme.js";
import { wrap } from "./wrap.js";

const HEAD = 24;
const ROW = 22;
/** Pixels kept right of 100 % for what is said beside a mark. */
const BESIDE = 52;

const TEXT = {
  vi: {
    title: (count: number, ranked: number) =>
      ranked === 0
        ? `${count} chỉ tiêu chung: chưa chỉ tiêu nào cho biết chắc nơi nào dễ đạt hơn`
        : `${count} chỉ tiêu chung: ${ranked} chỉ tiêu cho biết nơi nào dễ đạt hơn`,
    subtitle:
      "P theo địa phương; vạch: từ thấp nhất đến cao nhất tùy con số chưa ai báo cáo. Điểm rỗng: có con số như vậy. Các vạch chồng lên nhau thì không xếp hạng.",
    name: "Xác suất theo địa phương",
    none: "chưa có P",
  },
  en: {
    title: (count: number, ranked: number) =>
      ranked === 0
        ? `${count} targets in common: none tells for sure where it is likelier`
        : `${count} targets in common: ${ranked} tell where the target is likelier`,
    subtitle:
      "P by place; bar: from least to greatest over what nobody reported. Hollow: there is such a figure. Where bars overlap, places are not ranked.",
    name: "Probability by place",
    none: "no P yet",
  },
} as const;

/** Lines, of a target's name and its places, that fit a page of paper under a title and a few sentences. */
const LINES = 26;

/** Into how many drawings the targets go, so that each fits a page. */
export function placesParts({ targets }: Pick<SharedTargets, "targets">): number {
  return partsOf(targets).length;
}

function partsOf(targets: SharedTargets["targets"]): SharedTargets["targets"][number][][] {
  const parts: SharedTargets["targets"][number][][] = [];
  let left = 0;
  for (const one of targets) {
    const needed = 1 + one.places.length;
    if (needed > left) {
      parts.push([]);
      left = LINES;
    }
    parts.at(-1)?.push(one);
    left -= needed;
  }
  return parts;
}

export interface PlacesBoardOptions {
  /** Of the `placesParts`, the one to draw, from 1. Defaults to all in one. */
  readonly part?: number;
  /** Pixels; defaults to 620. */
  readonly width?: number;
  /** Defaults to Vietnamese. */
  readonly language?: Language;
}

/**
 * The targets that places have in common, one below the other, each place with what it asks, P and its range: small
 * multiples on one scale. Null without a target in common.
 * @throws RangeError for a part that there is none of
 */
export function placesBoard(
  { targets, localities, names }: Pick<SharedTargets, "targets" | "localities" | "names">,
  { part, width = PAGE_WIDTH, language = "vi" }: PlacesBoardOptions = {},
): Chart | null {
  if (targets.length === 0) return null;
  const parts = partsOf(targets);
  const drawn = part === undefined ? targets : parts[part - 1];
  if (!drawn) throw new RangeError(`invalid part; not in 1–${parts.length}: ${part}`);
  const words = TEXT[language];
  const left = Math.round(0.42 * width);
  const scale = (p: number) => left + p * (width - left - BESIDE);
  const say = (p: number) => formatProbability(p, { language });
  const nameOf = (id: string) => localities.find((one) => one.id === id)?.name ?? id;
  const saidOf = ({ probability, ends }: SharedPlace) => {
    if (probability === null) return words.none;
    return ends ? `${say(probability)} (${say(ends.least)} – ${say(ends.most)})` : say(probability);
  };
  let y = HEAD;
  const groups = drawn.map(({ indicator, horizon, places, ranked }) => {
    const title = `${indicatorName(indicator, names, language)} (${horizon})`;
    const text = wrap(title, { width: width - 8, size: type.label, weight: 700 });
    const top = y;
    y += 6 + text.length * lineHeight(type.label);
    const rows = inOrder(places, ranked).map((place) => {
      const said = wrap(`${nameOf(place.locality)}: ${askedText(place.reading, language).replaceAll(" ", "\u00a0")}`, {
        width: left - 18,
        size: type.label,
      });
      const height = Math.max(ROW, said.length * lineHeight(type.label) + 6);
      y += height;
      return { place, said, top: y - height, y: y - height / 2 };
    });
    y += 6;
    return { title, text, top, rows };
  });
  const rows = groups.flatMap((group) => group.rows);
  const answered = rows.flatMap(({ place: { probability, ends }, y: middle }) =>
    probability === null ? [] : [{ p: probability, ends, y: middle }],
  );
  const title = words.title(targets.length, targets.filter(({ ranked }) => ranked !== null).length);
  return pixelChart({
    title: part === undefined || parts.length === 1 ? title : `${title} (${part}/${parts.length})`,
    subtitle: words.subtitle,
    name: words.name,
    data: groups.map(
      ({ title, rows: own }) =>
        `${title}: ${own.map(({ place }) => `${nameOf(place.locality)} ${saidOf(place)}`).join(", ")}`,
    ),
    width,
    height: y + 4,
    layer: [
      ...probabilityGrid({ scale, from: HEAD, to: y, language }),
      lines(
        groups.map(({ top }) => ({ x: 0, x2: width, y: top, y2: top })),
        { color: ink.grid },
      ),
      ...groups.map(({ text, top }) => labels([{ x: 0, y: top + 4, text }], { weight: 700, halo: true })),
      ...rows.map(({ said, top }) => labels([{ x: 10, y: top + 3, text: said }])),
      lines(
        answered.flatMap(({ ends, y: middle }) =>
          ends ? [{ x: scale(ends.least), x2: scale(ends.most), y: middle, y2: middle }] : [],
        ),
        { color: ink.muted, width: 3 },
      ),
      ...answered.flatMap(({ p, ends, y: middle }) => [
        dots([{ x: scale(p), y: middle }], { hollow: ends !== null, color: ends ? ink.assumed : ink.accent }),
        labels([{ x: scale(ends?.most ?? p) + 9, y: middle, text: say(p) }], {
          baseline: "middle",
          weight: 700,
          halo: true,
        }),
      ]),
      labels(
        rows
          .filter(({ place }) => place.probability === null)
          .map((row) => ({ x: left + 4, y: row.y, text: words.none })),
        { baseline: "middle", color: ink.muted, size: type.small },
      ),
    ],
  });
}

/** From most to least likely where that is more than luck; else as the places were named. */
function inOrder(places: readonly SharedPlace[], ranked: readonly string[] | null): readonly SharedPlace[] {
  if (!ranked) return places;
  return [...places].sort((a, b) => ranked.indexOf(a.locality) - ranked.indexOf(b.locality));
}
