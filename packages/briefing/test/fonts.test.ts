import * as fontkit from "fontkit";
import { expect, it } from "vitest";
import { all, built, drawn } from "./built.js";
import { chiLang } from "./chi-lang.js";

interface Face {
  readonly weight: string;
  readonly font: { hasGlyphForCodePoint(codePoint: number): boolean };
}

function facesOf(html: string): Face[] {
  const faces = html.matchAll(/@font-face\{[^}]*font-weight:(\d+);src:url\(data:font\/woff2;base64,([^)]+)\)/g);
  return [...faces].map(([, weight = "", data = ""]) => ({
    weight,
    font: fontkit.create(Buffer.from(data, "base64")) as unknown as Face["font"],
  }));
}

it("every drawing that is a file carries both weights, with every character that it shows", async () => {
  const { pack } = await drawn(chiLang());
  const drawings = [...pack]
    .filter(([file]) => file.endsWith(".svg"))
    .map(([, bytes]) => new TextDecoder().decode(bytes));
  expect(drawings.length).toBeGreaterThan(3);
  for (const svg of drawings) {
    const faces = facesOf(svg);
    expect(faces.map((one) => one.weight)).toEqual(["400", "700"]);
    const shown = svg
      .replace(/<(style|title|desc)[^>]*>[\s\S]*?<\/\1>/g, "")
      .replace(/<[^>]*>/g, "")
      .replace(/&\w+;/g, "");
    const characters = [...new Set(shown)].filter((one) => /\S/u.test(one));
    for (const { font } of faces) {
      expect(characters.filter((one) => !font.hasGlyphForCodePoint(one.codePointAt(0) ?? 0))).toEqual([]);
    }
  }
});

it("the page carries both weights of its font, with every character that it shows", async () => {
  const { html, page } = await built(chiLang());
  const faces = facesOf(html);
  expect(faces.map((one) => one.weight)).toEqual(["400", "700"]);
  // Addresses and digests are set in a typewriter face of the machine; a drawing's description is not shown.
  const hidden = all(page, "code, svg title, svg desc, head").map((one) => one.textContent);
  const shown = hidden.reduce((text, one) => text.replace(one, ""), page.textContent);
  const characters = [...new Set(shown)].filter((one) => /[^\s\u2028]/u.test(one));
  expect(characters).toEqual(expect.arrayContaining(["ỉ", "Đ", "≥", ">", "“", "–"]));
  for (const { font } of faces) {
    expect(characters.filter((one) => !font.hasGlyphForCodePoint(one.codePointAt(0) ?? 0))).toEqual([]);
  }
});
