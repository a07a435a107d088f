import { fontFaces, LETTERS, standaloneSvg } from "@lotrinh/charts";
import { shownText } from "../markup.js";
import type { Renderer } from "../renderer.js";

/** Every drawing as a file: SVG with its font inside, and PNG. */
export const renderer: Renderer = {
  async render({ drawings }) {
    const all = [...drawings.values()];
    const texts = all.map(({ svg }) => shownText({ markup: svg }));
    const faces = all.length > 0 ? await fontFaces([LETTERS, ...texts].join("")) : "";
    const files = new Map<string, Uint8Array>();
    for (const { name, svg, png } of all) {
      files.set(`bieu-do/${name}.svg`, new TextEncoder().encode(await standaloneSvg(svg, { faces })));
      files.set(`bieu-do/${name}.png`, await png());
    }
    return files;
  },
};
