import { formatNumber } from "@lotrinh/language";
import type { PlotOptions } from "@observablehq/plot";
import { textWidth } from "./font.js";
import { escapeXml } from "./svg-text.js";
import { ink, type } from "./theme.js";

const LINE = 20;
const [SWATCH, GAP] = [12, 18];
const [RAMP, SLICES] = [200, 40];

type Plot = typeof import("@observablehq/plot");
type Drawn = ReturnType<Plot["plot"]>;

/** Elements of a legend as SVG, from the upper left corner, and how high they are. */
export interface Legend {
  readonly svg: string;
  readonly height: number;
}

/** What a figure's legends say, drawn below each other without a browser. */
export function legendOf(options: PlotOptions, drawn: Drawn, width: number): Legend {
  const parts = (["color", "symbol"] as const).flatMap((name) => {
    const { legend, label: said } = (options[name] ?? {}) as { legend?: unknown; label?: unknown };
    const scale = drawn.scale(name);
    if (!legend || !scale) return [];
    return [isContinuous(scale) ? rampOf(scale, typeof said === "string" ? said : "") : swatchesOf(drawn, name, width)];
  });
  let height = 0;
  const svg = parts.map((part) => {
    const placed = `<g transform="translate(0,${height})">${part.svg}</g>`;
    height += part.height;
    return placed;
  });
  return { svg: svg.join(""), height };
}

type Scale = NonNullable<ReturnType<Drawn["scale"]>>;

function isContinuous({ type: kind }: Scale): boolean {
  return !["ordinal", "categorical", "point", "band", "threshold", "quantile", "quantize"].includes(String(kind));
}

/** Plot's own swatches, which are HTML, as SVG in lines of `width`. */
function swatchesOf(drawn: Drawn, name: "color" | "symbol", width: number): Legend {
  const legend = drawn.legend(name) as unknown as HTMLElementLike;
  const steps = drawn.scale(name)?.type === "threshold" || drawn.scale(name)?.type === "quantile";
  const found = [...legend.querySelectorAll('[class$="-swatch"]')];
  let [x, y] = [0, 0];
  const svg = (steps ? stepsOf(drawn) : found.map((one) => ({ icon: iconOf(one), text: one.textContent }))).map(
    ({ icon, text }) => {
      const taken = SWATCH + 6 + textWidth(text, type.label) + GAP;
      if (x > 0 && x + taken - GAP > width) [x, y] = [0, y + LINE];
      const drawnAt = `<g transform="translate(${x},${y})">${icon}${label(text, SWATCH + 6)}</g>`;
      x += taken;
      return drawnAt;
    },
  );
  return { svg: svg.join(""), height: y + LINE + 4 };
}

function iconOf(swatch: HTMLElementLike): string {
  const icon = swatch.querySelector("svg");
  if (!icon) return "";
  for (const name of ["width", "height"]) icon.setAttribute(name, String(SWATCH));
  icon.setAttribute("y", "2");
  return icon.outerHTML.replaceAll('width="100%" height="100%"', `width="${SWATCH}" height="${SWATCH}"`);
}

/** Classes of a scale cut at thresholds. */
function stepsOf(drawn: Drawn): { icon: string; text: string }[] {
  const { domain, range } = drawn.scale("color") as unknown as { domain: number[]; range: string[] };
  const say = (value: number | undefined) => formatNumber(Number((value ?? Number.NaN).toPrecision(4)));
  return range.map((fill, index) => ({
    icon: `<rect y="2" width="${SWATCH}" height="${SWATCH}" fill="${fill}"/>`,
    text:
      index === 0
        ? `< ${say(domain[0])}`
        : index === range.length - 1
          ? `≥ ${say(domain[index - 1])}`
          : `${say(domain[index - 1])} – ${say(domain[index])}`,
  }));
}

/** A continuous scale in slices, with its ends written. */
function rampOf(scale: Scale, said: string): Legend {
  const domain = [...(scale.domain ?? [])] as number[];
  const [low, high] = [domain[0] ?? 0, domain.at(-1) ?? 1];
  const slices = Array.from({ length: SLICES }, (_, i) => {
    const fill = scale.apply(between(scale, low, high, i / (SLICES - 1)));
    return `<rect x="${(RAMP / SLICES) * i}" y="0" width="${RAMP / SLICES + 0.5}" height="10" fill="${fill}"/>`;
  });
  const written = [low, high].map((value) => formatNumber(Number(value.toPrecision(6))));
  const end = RAMP - textWidth(written[1] ?? "", type.label);
  const name = said === "" ? "" : label(said, RAMP + 10, 10);
  return {
    svg: slices.join("") + label(written[0] ?? "", 0, 24) + label(written[1] ?? "", end, 24) + name,
    height: 34,
  };
}

function between({ type: kind }: Scale, low: number, high: number, share: number): number {
  return kind === "log" ? low * (high / low) ** share : low + share * (high - low);
}

function label(text: string, x: number, y = 12): string {
  return `<text x="${x}" y="${y}" text-anchor="start" font-size="${type.label}" fill="${ink.text}">${escapeXml(text)}</text>`;
}

/** What is needed of an element; there is no DOM library here. */
interface HTMLElementLike {
  readonly textContent: string;
  readonly outerHTML: string;
  querySelector(selector: string): HTMLElementLike | null;
  querySelectorAll(selector: string): Iterable<HTMLElementLike>;
  setAttribute(name: string, value: string): void;
}
