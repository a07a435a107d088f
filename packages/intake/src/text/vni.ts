/** VNI for Windows: the marks stand as letters of Latin-1 behind their vowel. */
const ALONE: Readonly<Record<string, string>> = {
  ñ: "đ",
  ô: "ơ",
  ö: "ư",
  æ: "ỉ",
  ó: "ĩ",
  ò: "ị",
  í: "í",
  ì: "ì",
  î: "ỵ",
};
const TONES: Readonly<Record<string, string>> = {
  ù: "\u0301",
  ø: "\u0300",
  û: "\u0309",
  õ: "\u0303",
  ï: "\u0323",
};
const HATS: Readonly<Record<string, string>> = {
  â: "\u0302",
  á: "\u0302\u0301",
  à: "\u0302\u0300",
  å: "\u0302\u0309",
  ã: "\u0302\u0303",
  ä: "\u0302\u0323",
};
const BREVES: Readonly<Record<string, string>> = {
  ê: "\u0306",
  é: "\u0306\u0301",
  è: "\u0306\u0300",
  ú: "\u0306\u0309",
  ü: "\u0306\u0303",
  ë: "\u0306\u0323",
};

/** The Unicode text of VNI text whose codes were taken for those of Latin-1; null where it can be none. */
export function fromVni(text: string): string | null {
  let converted = "";
  let vowel = "";
  for (const character of text.normalize("NFC")) {
    if ((character.codePointAt(0) ?? 0) > 0xff) return null;
    const lower = character.toLowerCase();
    const alone = ALONE[lower];
    const mark = marksOn(vowel)[lower];
    if (mark !== undefined) converted += mark;
    else if (alone !== undefined) converted += character === lower ? alone : alone.toUpperCase();
    else if (/[a-z]/.test(lower)) converted += character;
    else return null;
    vowel = mark === undefined ? lower : "";
  }
  return converted.normalize("NFC");
}

function marksOn(vowel: string): Readonly<Record<string, string>> {
  if (vowel === "a") return { ...TONES, ...HATS, ...BREVES };
  if (vowel === "e" || vowel === "o") return { ...TONES, ...HATS };
  return /[uyôö]/.test(vowel) ? TONES : {};
}
