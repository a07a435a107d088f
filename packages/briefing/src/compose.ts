import { renderPngAsync, renderSvg } from "@lotrinh/charts";
import { sentence } from "@lotrinh/wording";
import type { Block, Document, Drawing, Form, Given, Section } from "./document.js";
import { linked } from "./linked.js";

export interface ComposeOptions {
  readonly form: Form;
  /** Whether every drawing will be asked for as PNG; defaults to false. */
  readonly pictures?: boolean;
}

/** Draws what the sections want and asks them for their blocks, in their order. What was drawn once is shown once. */
export async function compose(
  given: Given,
  sections: readonly Section[],
  { form, pictures = false }: ComposeOptions,
): Promise<Document> {
  const { dossier, language, version } = given;
  const { locality, legend } = dossier.assessment;
  const drawings = new Map<string, Drawing>();
  for (const { name, chart, narrow } of sections.flatMap((one) => one.figures?.(given) ?? [])) {
    if (drawings.has(name)) continue;
    const svg = await renderSvg(chart);
    const draw = once(() => renderPngAsync(svg));
    // Drawn beside what comes next; whoever asks for it hears of a failure.
    if (pictures) draw().catch(() => {});
    drawings.set(name, { name, chart, svg, narrowSvg: narrow ? await renderSvg(narrow) : null, png: draw });
  }
  const shown = new Set<string>();
  const made = sections.map((one) => ({
    id: one.id,
    ...(one.dense ? { dense: one.dense } : {}),
    ...(one.screen ? { screen: one.screen } : {}),
    blocks: one.blocks(given, drawings).flatMap((block) => shownOnce(block, shown)),
  }));
  return {
    ...given,
    form,
    title: sentence("PAGE_TAB", { name: legend.localities[locality]?.name ?? locality }, language),
    footer: sentence("PAGE_FOOTER", { version }, language),
    sections: linked(made.filter(({ blocks }) => blocks.length > 0)),
    drawings,
  };
}

/** A drawing that stands further up leaves its caption only. */
function shownOnce(block: Block, shown: Set<string>): Block[] {
  if (block.kind !== "figure") return [block];
  if (!shown.has(block.drawing)) {
    shown.add(block.drawing);
    return [block];
  }
  return block.caption ? [{ kind: "paragraph", text: block.caption, look: "small" }] : [];
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
