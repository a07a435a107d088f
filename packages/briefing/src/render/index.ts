import { docxRenderer } from "./docx.js";
import { drawingsRenderer } from "./drawings.js";
import { htmlRenderer } from "./html.js";
import { jsonRenderer } from "./json.js";
import { pdfRenderer } from "./pdf.js";
import { pptxRenderer } from "./pptx.js";
import type { Renderer } from "./renderer.js";
import { xlsxRenderer } from "./xlsx.js";

/** A new format is one file and one line here. */
export const renderers: readonly Renderer[] = [
  htmlRenderer,
  pdfRenderer,
  docxRenderer,
  pptxRenderer,
  xlsxRenderer,
  jsonRenderer,
  drawingsRenderer,
];

/** Names of the formats that a pack can have, in the order in which they are made. */
export const formats: readonly string[] = renderers.map(({ format }) => format);
