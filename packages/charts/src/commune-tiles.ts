import type { Language } from "@lotrinh/language";
import { boxes, labels, lineHeight } from "./layers.js";
import { pixelChart } from "./pixel-chart.js";
import type { Chart } from "./svg.js";
import { ink, PAGE_WIDTH, type } from "./theme.js";
import { wrap } from "./wrap.js";

const HEIGHT = 64;
const FILLS = { none: "#ffffff", low: "#e3ebf1", middle: "#a9c1d1", high: "#00507a" } as const;
const TEXT = {
  vi: {
    subtitle: "Mỗi ô một xã, phường, xếp theo tên chứ không theo vị trí; ô càng đậm số càng lớn.",
    unknown: "chưa có số",
  },
  en: {
    subtitle: "A tile for each commune, in order of names and not of places; darker tiles hold more.",
    unknown: "no figure",
  },
} as const;

export interface CommuneTile {
  readonly name: string;
  /** Null where it is not known. */
  readonly value: number | null;
  /** The value as it is to be read, with its unit. */
  readonly text: string;
}

export interface CommuneTilesOptions {
  /** The one message. */
  readonly title: string;
  /** Pixels; defaults to 620. */
  readonly width?: number;
  /** Defaults to Vietnamese. */
  readonly language?: Language;
}

/**
 * Communes as tiles of one size in the order of their names: it shows no geography. Shades are thirds of the range, and
 * every value is written.
 * @throws RangeError without communes
 */
export function communeTiles(
  communes: readonly CommuneTile[],
  { title, width = PAGE_WIDTH, language = "vi" }: CommuneTilesOptions,
): Chart {
  if (communes.length === 0) throw new RangeError("invalid communes; none to draw");
  const words = TEXT[language];
  const columns = Math.max(1, Math.floor(width / 116));
  const step = width / columns;
  const values = communes.flatMap(({ value }) => (value === null ? [] : [value]));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const shade = (value: number | null): keyof typeof FILLS => {
    if (value === null) return "none";
    const share = (value - low) / (high - low || 1);
    return share < 1 / 3 ? "low" : share < 2 / 3 ? "middle" : "high";
  };
  const order = new Intl.Collator("vi");
  const tiles = [...communes]
    .sort((a, b) => order.compare(a.name, b.name))
    .map((one, i) => ({
      ...one,
      x: step * (i % columns),
      y: HEIGHT * Math.floor(i / columns),
      shade: shade(one.value),
    }));
  const said = (one: CommuneTile) => (one.value === null ? words.unknown : one.text);
  const names = tiles.map((one) => wrap(one.name, { width: step - 18, size: type.label, weight: 700 }));
  return pixelChart({
    title,
    subtitle: words.subtitle,
    name: title,
    data: tiles.map((one) => `${one.name}: ${said(one)}`),
    width,
    height: HEIGHT * Math.ceil(tiles.length / columns),
    layer: [
      ...Object.entries(FILLS).map(([name, color]) =>
        boxes(
          tiles
            .filter((one) => one.shade === name)
            .map(({ x, y }) => ({ x: x + 2, x2: x + step - 2, y: y + 2, y2: y + HEIGHT - 2 })),
          { color, outline: ink.muted },
        ),
      ),
      ...tiles.flatMap((one, i) => {
        const color = one.shade === "high" ? ink.paper : ink.text;
        const name = names[i] ?? [];
        return [
          labels([{ x: one.x + 9, y: one.y + 8, text: name }], { color, weight: 700 }),
          labels([{ x: one.x + 9, y: one.y + 10 + name.length * lineHeight(type.label), text: said(one) }], {
            color,
            size: type.small,
          }),
        ];
      }),
    ],
  });
}
