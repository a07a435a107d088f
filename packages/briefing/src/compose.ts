import { renderPng, renderSvg } from "@lotrinh/charts";
import { sentence } from "@lotrinh/wording";
import type { Document, Drawing, Given, Section } from "./document.js";

/** Draws what the sections want and asks them for their blocks, in their order. */
export async function compose(given: Given, sections: readonly Section[]): Promise<Document> {
  const { dossier, language, version } = given;
  const { locality, legend } = dossier.assessment;
  const drawings = new Map<string, Drawing>();
  for (const { name, chart } of sections.flatMap((one) => one.figures?.(given) ?? [])) {
    const svg = await renderSvg(chart);
    let png: Uint8Array | undefined;
    const draw = () => {
      png ??= renderPng(svg);
      return png;
    };
    drawings.set(name, { name, chart, svg, png: draw });
  }
  return {
    ...given,
    title: sentence("PAGE_TAB", { name: legend.localities[locality]?.name ?? locality }, language),
    footer: sentence("PAGE_FOOTER", { version }, language),
    sections: sections.map((one) => ({ id: one.id, blocks: one.blocks(given, drawings) })),
    drawings,
  };
}
