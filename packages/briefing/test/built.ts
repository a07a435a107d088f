import { buildPack, type FileDigest, type Pack } from "@lotrinh/briefing";
import type { Language } from "@lotrinh/language";
import type { Assessment } from "@lotrinh/reach";
import { parseHTML } from "linkedom";

/** What these tests need of an element; there is no DOM library here. */
export interface ElementLike {
  readonly id: string;
  readonly localName: string;
  readonly textContent: string;
  readonly children: Iterable<ElementLike>;
  readonly parentElement: ElementLike | null;
  getAttribute(name: string): string | null;
  querySelector(selector: string): ElementLike | null;
  querySelectorAll(selector: string): Iterable<ElementLike>;
  closest(selector: string): ElementLike | null;
}

export interface Built {
  readonly pack: Pack;
  readonly html: string;
  readonly page: ElementLike;
  readonly provenance: {
    readonly outputs: readonly FileDigest[];
    readonly inputs: readonly FileDigest[];
    readonly figures: readonly Readonly<Record<string, unknown>>[];
  };
}

/** The page alone; the other formats have tests of their own. */
export async function built(
  assessment: Assessment,
  inputs: readonly FileDigest[] = [],
  language: Language = "vi",
  formats: readonly string[] = ["html"],
): Promise<Built> {
  const pack = await buildPack({ assessment }, { version: "1.2.3", inputs, language, formats });
  const html = textOf(pack, "index.html");
  const page = parseHTML(html).document.documentElement as unknown as ElementLike;
  return { pack, html, page, provenance: JSON.parse(textOf(pack, "provenance.json")) };
}

/** The page and its drawings as files of their own. */
export function drawn(assessment: Assessment): Promise<Built> {
  return built(assessment, [], "vi", ["html", "charts"]);
}

export function textOf(pack: Pack, file: string): string {
  return new TextDecoder().decode(pack.get(file));
}

export function all(page: ElementLike, selector: string): ElementLike[] {
  return [...page.querySelectorAll(selector)];
}

export function texts(page: ElementLike, selector: string): string[] {
  return all(page, selector).map((one) => one.textContent.trim());
}
