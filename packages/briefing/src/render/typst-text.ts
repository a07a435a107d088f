import type { Content, Span } from "../document.js";
import { unbroken } from "../text.js";

/** A text as a string of Typst: nothing in it is markup. */
export function literal(text: string): string {
  return `"${unbroken(text)
    .replace(/\\/g, "\\\\")
    .replace(/"/g, '\\"')
    .replace(/\s+/g, (space) => (space.includes("\u00a0") ? space : " "))}"`;
}

/** A line as content of Typst; links lead to the places that are there. */
export function typstLine(content: Content, places: ReadonlySet<string>): string {
  return content.map((span) => typstSpan(span, places)).join("");
}

function typstSpan(span: Span, places: ReadonlySet<string>): string {
  switch (span.kind) {
    case "text":
    case "number":
      return `#${literal(span.text)};`;
    case "status":
      return `#mark(${literal(span.status)}, ${literal(span.text)});`;
    case "citation":
    case "link":
      return places.has(span.to)
        ? `#link(label(${literal(span.to)}), ${literal(span.text)});`
        : `#${literal(span.text)};`;
    case "strong":
      return `#strong[${typstLine(span.spans, places)}];`;
    case "quiet":
      return `#text(fill: quiet)[${typstLine(span.spans, places)}];`;
    case "small":
      return `#text(size: 9pt)[${typstLine(span.spans, places)}];`;
    case "code":
      // A long word has to break somewhere.
      return `#text(size: 9pt, ${literal(span.text.replace(/([/._-])/g, "$1\u200b").replace(/(\w{16})(?=\w)/g, "$1\u200b"))});`;
    case "break":
      return "#linebreak();";
  }
}
