/** TCVN 5712:1993, third set (“ABC”, fonts .VnTime …): codes from 0xA1 and their letters. */
const CODES =
  "a1Ă a2Â a3Ê a4Ô a5Ơ a6Ư a7Đ a8ă a9â aaê abô acơ adư aeđ b5à b6ả b7ã b8á b9ạ bbằ bcẳ bdẵ beắ c6ặ c7ầ c8ẩ c9ẫ caấ " +
  "cbậ ccè ceẻ cfẽ d0é d1ẹ d2ề d3ể d4ễ d5ế d6ệ d7ì d8ỉ dcĩ ddí deị dfò e1ỏ e2õ e3ó e4ọ e5ồ e6ổ e7ỗ e8ố e9ộ eaờ ebở " +
  "ecỡ edớ eeợ efù f1ủ f2ũ f3ú f4ụ f5ừ f6ử f7ữ f8ứ f9ự faỳ fbỷ fcỹ fdý feỵ";

const letters = new Map(CODES.split(" ").map((pair) => [Number.parseInt(pair.slice(0, 2), 16), pair.slice(2)]));

/** The Unicode text of TCVN3 text whose codes were taken for those of Latin-1; null where one of them is none. */
export function fromTcvn3(text: string): string | null {
  let converted = "";
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const letter = code < 0x80 ? character : letters.get(code);
    if (letter === undefined) return null;
    converted += letter;
  }
  return converted;
}
