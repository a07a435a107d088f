import type { Document } from "../document.js";
import { linked } from "../linked.js";

/** What of a document goes on paper. */
export function onPaper(document: Document): Document {
  return { ...document, sections: linked(document.sections.filter(({ screen }) => !screen)) };
}
