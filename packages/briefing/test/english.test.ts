import { buildPack } from "@lotrinh/briefing";
import { briefOf } from "@lotrinh/reach";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { all, type ElementLike, textOf } from "./built.js";
import { chiLang } from "./chi-lang.js";

const LETTER = "àáãèéìíòóõùúýăâđĩũêôơưạ-ỹ";
/** A word in small letters with one that English has not; names of places, publishers and acts begin with capitals. */
const VIETNAMESE = new RegExp(`(?<![\\p{L}/-])[a-z${LETTER}]*[${LETTER}][a-z${LETTER}]*(?![\\p{L}/-])`, "u");
/** What kind of place a name is of. */
const KINDS = /(?<!\p{L})(tỉnh|thành phố|quận|huyện|thị xã|xã|phường)(?!\p{L})/giu;

const assessment = chiLang();
const content = { assessment, brief: briefOf({ assessment }) };
const pack = await buildPack(content, { version: "1.2.3", inputs: [], formats: ["html"], language: "en" });
const page = parseHTML(textOf(pack, "index.html")).document.documentElement as unknown as ElementLike;

/** What a reader sees, a paragraph, cell or point at a time, without what is quoted. */
function said(one: ElementLike): string {
  return one.textContent.replace(/“[^”]*”/g, "").replace(KINDS, "");
}

describe("a pack in English", () => {
  const sections = all(page, "section").filter((one) => one.querySelector("table, p, ul") !== null);
  const own = sections.filter((one) => !/^(Documents|Sources)/.test(one.querySelector("h2")?.textContent ?? ""));

  it("has no Vietnamese word outside of quoted clauses and notes, and of names", () => {
    const texts = own.flatMap((one) => all(one, "h1, h2, h3, p, li, td, th, figcaption, caption").map(said));
    expect(texts.length).toBeGreaterThan(300);
    expect(texts.filter((text) => VIETNAMESE.test(text))).toEqual([]);
  });

  it("names acts as an English text does", () => {
    const all = own.map(({ textContent }) => textContent).join(" ");
    expect(all).toContain("Decree 20/2014/NĐ-CP");
    expect(all.match(/(Nghị định|Thông tư|Quyết định) \d+/g)).toBeNull();
  });

  it("says one and many as English does", () => {
    const all = own.map(({ textContent }) => textContent).join(" ");
    expect(
      all.match(/(?<![\d.,–-])1 (have|are|(?:other )?(?:targets|units|communes|others|schools|figures|places))\b/g),
    ).toBeNull();
  });
});
