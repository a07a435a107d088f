import { withOffices } from "../read/frame.js";
import type { PlanDocument } from "../types.js";
import { bare, cleanText } from "../words/bare.js";

/** What the head of a document prints; empty where it prints none. */
export interface PlanHead {
  readonly title: string;
  readonly issuer: string;
  readonly number: string;
  /** ISO, cut to what is printed: `2026-03-15`, `2026-03`, `2026` or empty. */
  readonly date: string;
}

const HEAD = 30;
const KINDS = /^(?:KẾ HOẠCH|NGHỊ QUYẾT|CHƯƠNG TRÌNH|ĐỀ ÁN|QUYẾT ĐỊNH|CHỈ THỊ|BÁO CÁO)\b/u;
const NUMBERED = /Số\s*:?\s*([\p{L}\d]*\s*\/?[\p{L}\d/-]*[\p{L}\d])/u;

/** Title, issuer, number and date off the head of a plan. */
export function planHead({ blocks }: PlanDocument): PlanHead {
  const lines = blocks
    .flatMap((block) => (block.kind === "table" ? block.rows.map(({ cells }) => cells.join("  ")) : [block.text]))
    .slice(0, HEAD)
    .map(cleanText)
    .filter((line) => line !== "");
  const kind = lines.findIndex((line) => KINDS.test(line.replace(/^#+ /, "")));
  const own = kind < 0 ? "" : (lines[kind] ?? "").replace(/^#+ /, "").replace(KINDS, "").trim();
  const rest = lines.slice(kind + 1);
  // What stands right below “KẾ HOẠCH” is its title, also where it begins like a preamble.
  const stop = rest.findIndex(
    (line, i) =>
      (own !== "" || i > 0) &&
      /^(?:Căn cứ|Thực hiện |Xét |[IVX]+[.-]|[A-Z]\.|1\.|Điều 1|(?:HỘI ĐỒNG|HĐND|ỦY BAN|UỶ BAN|UBND|CHỦ TỊCH|BAN CHẤP HÀNH|GIÁM ĐỐC) |KHÓA |KHOÁ |-{3,}|\((?:Ban hành|Kèm theo))/u.test(
        line.replace(/^#+ /, ""),
      ),
  );
  const title = [own, ...rest.slice(0, stop < 0 ? 1 : stop).filter((line) => !/ngày .*năm/iu.test(line))]
    .filter(Boolean)
    .join(" ");
  const issuer =
    withOffices(lines).find((line) =>
      /^(?:#+ )?(?:ỦY BAN|UỶ BAN|UBND|HỘI ĐỒNG|HĐND|ĐẢNG|BAN |THÀNH ỦY|TỈNH ỦY|HUYỆN ỦY)/u.test(line),
    ) ?? "";
  const dated = lines
    .map((line) => /ngay *(\d{1,2})? *thang *(\d{1,2})? *nam *(20\d\d)/.exec(bare(line)))
    .find((match) => match !== null);
  const [, day, month, year] = dated ?? [];
  const two = (text: string): string => text.padStart(2, "0");
  return {
    title,
    issuer: (issuer.replace(/^#+ /, "").split(/ {2,}| CỘNG HÒA/u)[0] ?? "").trim(),
    number: (lines.map((line) => NUMBERED.exec(line)?.[1]).find((found) => found !== undefined) ?? "").replace(
      /\s+/g,
      "",
    ),
    date:
      year === undefined
        ? ""
        : month === undefined
          ? year
          : day === undefined
            ? `${year}-${two(month)}`
            : `${year}-${two(month)}-${two(day)}`,
  };
}
