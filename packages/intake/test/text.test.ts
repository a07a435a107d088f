import { decodeText, isDecoded, legacyEncoding } from "@lotrinh/intake";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const heading = "Địa phương,Chỉ tiêu,Năm,Giá trị\nXã Ví Dụ,Số trường tiểu học,2024,19\n";

function utf16(text: string, { big = false, mark = true } = {}): Uint8Array {
  const bytes = Buffer.from(`${mark ? "\ufeff" : ""}${text}`, "utf16le");
  return big ? bytes.swap16() : bytes;
}

/** Vietnamese in Windows-1258: base letters with marks behind them. */
function windows1258(text: string): Uint8Array {
  const codes: Record<string, number> = {};
  const decoder = new TextDecoder("windows-1258");
  for (let code = 0; code < 256; code++) codes[decoder.decode(Uint8Array.of(code))] = code;
  const precomposed = [...text].flatMap((letter) => {
    if (codes[letter] !== undefined) return [letter];
    const [base = "", ...marks] = [...letter.normalize("NFD")];
    const tone = marks.findIndex((mark) => codes[mark] !== undefined);
    const rest = tone < 0 ? marks : marks.filter((_, i) => i !== tone);
    return [[base, ...rest].join("").normalize("NFC"), ...(tone < 0 ? [] : [marks[tone] ?? ""])];
  });
  return Uint8Array.from(precomposed.map((letter) => codes[letter] ?? 63));
}

const word = fc.constantFrom("Học", "sinh", "tiểu", "trường", "đạt", "chuẩn", "2024", "98,5", ";", "Ước", "\n", "%");

const read = (bytes: Uint8Array) => {
  const result = decodeText(bytes);
  return isDecoded(result) ? result : expect.fail(`not decoded: ${JSON.stringify(result)}`);
};

describe("text of files", () => {
  test("one text is read the same from every encoding that offices save it in", () => {
    const forms: [string, Uint8Array][] = [
      ["UTF-8", Buffer.from(heading)],
      ["UTF-8", Buffer.from(`\ufeff${heading}`)],
      ["UTF-8", Buffer.from(heading.normalize("NFD"))],
      ["UTF-16LE", utf16(heading)],
      ["UTF-16LE", utf16(heading, { mark: false })],
      ["UTF-16BE", utf16(heading, { big: true })],
      ["UTF-16BE", utf16(heading, { big: true, mark: false })],
      ["Windows-1258", windows1258(heading)],
    ];
    for (const [encoding, bytes] of forms) expect(read(bytes)).toEqual({ encoding, text: heading });
  });

  test.each([
    ["TCVN3", "§Þa ph­¬ng,ChØ tiªu,N¨m,Gi¸ trÞ"],
    ["TCVN3", "Häc sinh tiÓu häc"],
    ["VNI", "Ñòa phöông,Chæ tieâu,Naêm,Giaù trò"],
    ["VNI", "Hoïc sinh tieåu hoïc"],
  ] as const)("%s is recognised as bytes and as letters that were taken for Latin-1: %s", (legacy, text) => {
    expect(legacyEncoding(text)).toBe(legacy);
    expect(decodeText(Buffer.from(text, "latin1"))).toEqual({ legacy });
  });

  test("Vietnamese, other languages and ids are not taken for an old font", () => {
    for (const text of [heading, "café crème déjà vu naïve", "Übung größer Müller", "locality,indicator,year", ""]) {
      expect(legacyEncoding(text)).toBeNull();
    }
  });

  test("bytes of any kind are decoded or refused, never a crash", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const result = decodeText(bytes);
        expect(isDecoded(result) || "legacy" in result).toBe(true);
      }),
    );
  });

  test("whatever is saved as Unicode comes back in NFC", () => {
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1 }).map((words) => words.join(" ")),
        (text) => {
          const marked = `a${text}`;
          expect(read(Buffer.from(`\ufeff${marked}`)).text).toBe(marked);
          expect(read(utf16(marked)).text).toBe(marked);
        },
      ),
    );
  });
});
