import { createHash } from "node:crypto";
import { fontFaces, LETTERS } from "@lotrinh/charts";
import { sentence } from "@lotrinh/wording";
import type { Block, Document, Drawings } from "../../document.js";
import { explorerHtml } from "../explorer-html.js";
import { type Html, html, raw, shownText } from "../markup.js";
import type { Renderer } from "../renderer.js";
import { script } from "../script.js";
import { inline } from "../spans-html.js";
import { style } from "../style.js";
import { tableHtml } from "../table-html.js";

/**
 * One page that fetches nothing: fonts, drawings and the one script are inside, and its policy forbids all else. Without the
 * script everything is there to read.
 */
export const renderer: Renderer = {
  async render(document) {
    const body = bodyOf(document);
    const css = `${await fontFaces(LETTERS + shownText(body))}\n${style}\n${pageHead(document.title)}`;
    const allowed = `style-src 'sha256-${digest(css)}'; script-src 'sha256-${digest(script)}'; font-src data:`;
    const policy = `default-src 'none'; ${allowed}; base-uri 'none'; form-action 'none'`;
    const page = html`<!doctype html>
<html lang="${document.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${document.title}</title>
<style>${raw(css)}</style>
<script>${raw(script)}</script>
</head>
${body}
</html>
`;
    return new Map([["index.html", new TextEncoder().encode(page.markup)]]);
  },
};

function digest(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}

/** Above every page but the first, when the page is printed. */
function pageHead(title: string): string {
  const text = title.replace(/[^\p{L}\p{N} :,.–]/gu, "");
  return `@page { @top-left { content: "${text}"; font: 9pt "Be Vietnam Pro", sans-serif; color: #5f6368; } }
@page :first { @top-left { content: ""; } }`;
}

function bodyOf({ sections, drawings, footer, language }: Document): Html {
  const [head, ...others] = sections;
  const look = head?.dense ? html` class="dense"` : null;
  return html`<body>
<button type="button" id="theme" aria-pressed="false" hidden>${sentence("EXPLORE_DARK", {}, language)}</button>
<header id="${head?.id ?? ""}"${look}>
${(head?.blocks ?? []).map((block) => blockHtml(block, drawings))}
</header>
<main>
${others.flatMap(({ id, blocks, screen }) =>
  partsOf(blocks).map((part, at) => partHtml(part, { id: at === 0 ? id : null, screen: screen === true, drawings })),
)}
</main>
<footer>${footer}</footer>
</body>`;
}

/** A part of the page begins at each heading of the second level. */
function partsOf(blocks: readonly Block[]): Block[][] {
  const parts: Block[][] = [];
  for (const block of blocks) {
    if (parts.length === 0 || (block.kind === "heading" && block.level === 2)) parts.push([]);
    parts.at(-1)?.push(block);
  }
  return parts;
}

interface Part {
  readonly id: string | null;
  readonly screen: boolean;
  readonly drawings: Drawings;
}

function partHtml(blocks: readonly Block[], { id, screen, drawings }: Part): Html {
  const inside = blocks.map((block) => blockHtml(block, drawings));
  return html`<section${id ? html` id="${id}"` : null}${screen ? html` class="screen"` : null}>\n${inside}</section>\n`;
}

function blockHtml(block: Block, drawings: Drawings): Html {
  return html`${[oneBlock(block, drawings)]}\n`;
}

function oneBlock(block: Block, drawings: Drawings): Html {
  switch (block.kind) {
    case "heading": {
      const tag = raw(`h${block.level}`);
      return html`<${tag}>${inline(block.text)}</${tag}>`;
    }
    case "paragraph": {
      const id = block.id ? html` id="${block.id}"` : null;
      const look = block.look ? html` class="${block.look}"` : null;
      return html`<p${id}${look}>${inline(block.text)}</p>`;
    }
    case "list":
      return html`<ul>${block.items.map((item) => html`<li>${inline(item)}</li>`)}</ul>`;
    case "table":
      return tableHtml(block);
    case "figure": {
      const id = block.id ? html` id="${block.id}"` : null;
      const caption = block.caption ? html`<figcaption>${inline(block.caption)}</figcaption>` : null;
      const { svg = "", narrowSvg = null, chart } = drawings.get(block.drawing) ?? {};
      if (narrowSvg === null) {
        // Wider than a telephone: it is moved there, by the keyboard too, below its message.
        const box = html`<div class="moved" tabindex="0" role="group" aria-label="${chart?.title ?? ""}">${raw(svg)}</div>`;
        return html`<figure${id}><p class="narrow small">${chart?.description.split(". ")[0] ?? ""}.</p>${box}${caption}</figure>`;
      }
      return html`<figure${id}><div class="wide">${raw(svg)}</div><div class="narrow">${raw(ownIds(narrowSvg))}</div>${caption}</figure>`;
    }
    case "note":
      return html`<p class="notice">${inline(block.text)}</p>`;
    case "explorer":
      return explorerHtml(block);
    case "break":
      return html`<hr class="page">`;
  }
}

/** No id of a page stands twice. */
function ownIds(svg: string): string {
  return svg.replace(/\bid="([^"]*)"/g, 'id="$1-narrow"').replace(/url\(#([^)]*)\)/g, "url(#$1-narrow)");
}
