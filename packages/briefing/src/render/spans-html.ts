import type { Content, Span } from "../document.js";
import { type Html, html } from "./markup.js";

export function inline(content: Content): Html {
  return html`${content.map(spanHtml)}`;
}

function spanHtml(span: Span): Html {
  switch (span.kind) {
    case "text":
      return html`${span.text}`;
    case "number":
      return html`<data value="${span.value}">${span.text}</data>`;
    case "status":
      return html`<span class="tag ${span.status}">${span.text}</span>`;
    case "citation":
      return span.title === null
        ? html`<a class="source" href="#${span.to}">${span.text}</a>`
        : html`<a class="source" href="#${span.to}" title="${span.title}">${span.text}</a>`;
    case "link":
      return html`<a href="#${span.to}">${span.text}</a>`;
    case "strong":
      return html`<strong>${inline(span.spans)}</strong>`;
    case "quiet":
      return html`<span class="quiet">${inline(span.spans)}</span>`;
    case "small":
      return html`<span class="small">${inline(span.spans)}</span>`;
    case "code":
      return html`<code>${span.text}</code>`;
    case "break":
      return html`<br>`;
  }
}
