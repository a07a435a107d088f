import type { PDFDocumentProxy } from "pdfjs-dist";

/** Points; what rounding takes off 9. */
const LEAST = 8.95;

/** Texts of a PDF that are set smaller than 9 pt, with their size and page. */
export async function smallTexts(data: Uint8Array): Promise<string[]> {
  const document = await opened(data);
  const found: string[] = [];
  for (let at = 1; at <= document.numPages; at++) {
    const { items } = await (await document.getPage(at)).getTextContent();
    for (const { str = "", transform = [] } of items as { str?: string; transform?: number[] }[]) {
      const size = Math.hypot(transform[2] ?? 0, transform[3] ?? 0);
      if (str.trim() !== "" && size < LEAST) found.push(`${size.toFixed(1)} pt on page ${at}: ${str}`);
    }
  }
  return found;
}

/** What stands on one page of a PDF, without white space. */
export async function pageText(data: Uint8Array, at: number): Promise<string> {
  const { items } = await (await (await opened(data)).getPage(at)).getTextContent();
  return (items as { str?: string }[])
    .map(({ str = "" }) => str)
    .join("")
    .replace(/\s/g, "");
}

/** Points that a page number at the foot takes. */
const FOOT = 60;

/** Pages of which text fills less than a part, from the top; the last one may end anywhere. */
export async function emptyPages(data: Uint8Array, part: number): Promise<number[]> {
  const document = await opened(data);
  const found: number[] = [];
  for (let at = 1; at < document.numPages; at++) {
    const page = await document.getPage(at);
    const [, , , height = 0] = page.view;
    const { items } = await page.getTextContent();
    const heights = (items as { str?: string; transform?: number[] }[])
      .filter(({ str = "" }) => str.trim() !== "")
      .map(({ transform = [] }) => transform[5] ?? height);
    const lowest = Math.min(...heights.filter((y) => y > FOOT));
    if ((height - lowest) / height < part) found.push(at);
  }
  return found;
}

async function opened(data: Uint8Array): Promise<PDFDocumentProxy> {
  const scope = globalThis as unknown as Record<string, unknown>;
  // Reading text draws nothing, but the library asks for the shapes as it loads.
  for (const name of ["DOMMatrix", "ImageData", "Path2D"]) scope[name] ??= class {};
  const { getDocument } = await import("pdfjs-dist/legacy/build/pdf.mjs");
  return getDocument({ data: data.slice(), verbosity: 0 }).promise;
}
