import type { Language } from "@lotrinh/language";
import { sentence } from "@lotrinh/wording";

const FILLS = ["#123f5a", "#4c7f9e", "#a9c6d6", "#dfe9ef", "#ffffff"] as const;
const HEIGHT = 14;

/** Units by likelihood as one band: five shades that stay apart in black and white, counts written where there is room. */
export function band(counts: readonly number[], width: number, language: Language): string {
  const units = counts.reduce((sum, count) => sum + count, 0);
  const [a = 0, b = 0, c = 0, d = 0, e = 0] = counts;
  const said = sentence("COUNTRY_BAND_ALT", { a, b, c, d, e }, language);
  let x = 0;
  const parts = counts.map((count, i) => {
    const wide = units === 0 ? 0 : (count / units) * width;
    const at = x;
    x += wide;
    if (count === 0) return "";
    const rect = `<rect x="${at.toFixed(1)}" y=".5" width="${wide.toFixed(1)}" height="${HEIGHT}" fill="${FILLS[i]}"/>`;
    const text = String(count);
    if (wide < 7 * text.length + 4) return rect;
    const ink = i < 2 ? "#fff" : "#111";
    return `${rect}<text x="${(at + wide / 2).toFixed(1)}" y="11" text-anchor="middle" fill="${ink}">${text}</text>`;
  });
  const frame = `<rect x=".5" y=".5" width="${width - 1}" height="${HEIGHT}" fill="none" stroke="#555"/>`;
  return `<svg class="band" role="img" aria-label="${said}" width="${width}" height="${HEIGHT + 1}" viewBox="0 0 ${width} ${HEIGHT + 1}"><title>${said}</title>${parts.join("")}${frame}</svg>`;
}
