import type { Sentence } from "./sentences.js";

/** Where a sentence tells how things are: its quantities that start from `from` on and before `to`. */
export interface Report {
  readonly from: number;
  readonly to: number;
}

const NONE: Report = { from: Number.POSITIVE_INFINITY, to: Number.POSITIVE_INFINITY };

/** Words that begin what a sentence tells of today or of what was done. */
const TOLD = new RegExp(
  [
    "(?:^ ?|[,;:.(] ?|nhu vay,? |toan (?:quoc|tinh|huyen|xa|thanh pho|phuong|nganh),? )hien(?: nay| tai)?,? (?:nay|tai|toan|ca|tren|dia ban|huyen|tinh|thanh pho|xa|phuong|truong|co|dang|da|so|ty le|tong)\\b",
    "(?:^ ?|[,;:.(] ?)(?:den nay|tinh den|tinh toi|uoc (?:het|den|thuc hien|dat|ca)|theo (?:ket qua|thong ke|so lieu|bao cao|dieu tra)|so lieu)\\b",
    "bao cao[^,;.]{0,50} cho (?:hay|biet|thay)",
    "(?:^|[,;:. ])(?:da|vua)(?: va dang)? (?:co(?! va| *[,;.)])|dat|to chuc|cong nhan|huy dong|mo|phe duyet|hoan thanh|xay dung|xay|dau tu|tuyen|thuc hien|bo tri|dao tao|boi duong|van dong|cap|nang(?= (?:ty le|ti le|so|tong so|quy mo) )|tang|giam|kiem tra|duoc|xoa|sap xep|sap nhap|trien khai|trang bi)\\b",
    "(?:^|[,;:. ])(?<!(?:doi|nong thon|xay|lam|mo|tuyen|nhan|them|chung|dia) )(?:moi|chi|moi chi) (?:co|dat(?: duoc)?)(?= (?:khoang |tren |gan |hon )?[\\d_])",
    "(?:^|[,;:. ])(?<!khong )(?:con|hien|dang|hien con|van con) thieu(?= (?:khoang |tren |gan |hon )?[\\d_])",
    "(?:^|[,;:. ])vuot (?:so voi )?(?:muc )?(?:chi tieu|ke hoach|muc tieu|nghi quyet)",
    "(?:^|[,;:. ])vuot [\\d.,_]+ ?(?:%|[a-z]+) (?:so voi )?(?:ke hoach|chi tieu|muc tieu|nghi quyet|du toan)",
    "(?:^|[ ,;])(?:da |[a-z]+ )duoc (?:[a-z]+ )?[\\d._]+[^;.]*(?:dat|bang) [\\d,]+ ?% (?:so voi )?(?:ke hoach|chi tieu|nghi quyet)",
    "(?:^ ?|[,;:.(] ?)(?:(?:trong|sau) )?(?:(?:[a-z]+|[\\d_]+) )?(?:hoc ky|nam hoc|nam|nhiem ky|giai doan)[^,;:.]{0,24}(?:qua|vua qua)\\b",
    "(?:^ ?|[,;:.(] ?)(?:tu |vao |den )?(?:dau |cuoi )?(?:nhung )?nam 19\\d\\d",
    "^ ?tong so (?:co )?[\\d_]",
    "(?:^|[,;] )thieu(?= (?:khoang |tren |gan |hon )?[\\d_])",
    "(?:dat|bang) [\\d,]+ ?% (?:so voi )?(?:ke hoach|chi tieu|nghi quyet|du toan)(?! hanh dong)",
    "\\((?:ke hoach|kh|chi tieu|nghi quyet|nq)(?! [a-z ]*truoc)(?: [a-z]+){0,3}:? ?[\\d]",
  ].join("|"),
);

/** Words of what is to come. */
const AIMED =
  /phan dau|(?<!(?:dat|vuot|vuot muc|so voi|hoan thanh|% ?|% so voi|thuc hien|cac) )(?:muc tieu|chi tieu)|du kien|can dich|huong toi|tien toi|(?<![a-z])se |nham |duy tri|giu vung|(?<![a-z])(?<!da |da duoc |vua )(?:nang|tang|giam)(?: [a-z]+){0,8} (?:len|xuong|dat|tu|toi|con) |bao dam|dam bao|(?:^ ?|[,;:.] ?| va )tiep tuc|it nhat|toi thieu|tro len|khong qua|(?:^ ?|[,;:] ?)den (?:het |cuoi )?nam|(?<![a-z])can (?:co|dat)|yeu cau/;

/** What became of something, told of it: its name stands before. */
const ROSE =
  /^ ?(?:so|ty le|ti le|tong so|quy mo|chat luong)(?: [a-z]+){1,8} (?:tang|giam) (?:len|xuong|con|tu)(?![a-z])/;

/** “Trong năm học …”, “nhiệm kỳ tới …”: no more of what was. */
const COMING =
  /^ ?(?:de nghi|kien nghi) |^ ?(?:trong )?(?:(?:nam hoc|nam|nhiem ky|giai doan|thoi gian) (?:nay|toi|tiep theo|moi)|(?:trong )(?:nam hoc|nhiem ky))(?! (?:qua|vua|truoc))(?![a-z])/;

/**
 * The part of a sentence that reports: from “hiện nay …”, “tính đến …” or “đã …” up to the first word of an aim. A sentence that
 * opens with neither goes on as the one before it did.
 */
export function reportIn({ words, years }: Sentence, was: boolean, made: number | null): Report {
  const told = TOLD.exec(words)?.index ?? Number.POSITIVE_INFINITY;
  const later = years.find(({ role, year, start }) => role === "time" && start > told && made !== null && year > made);
  const after = (place: number): number => {
    const aim = AIMED.exec(words.slice(place));
    return Math.min(aim ? place + aim.index : Number.POSITIVE_INFINITY, later?.start ?? Number.POSITIVE_INFINITY);
  };
  const aimed = after(0);
  // “100% xã … đã đạt chuẩn”: with no word of an aim, what stands before is told too.
  if (told < aimed) return { from: Number.isFinite(aimed) ? told : 0, to: aimed };
  const isTimed = years.some(({ role }) => role === "time");
  if (!was || isTimed || COMING.test(words)) return NONE;
  // “Số hội viên tăng lên 21 triệu” goes on telling; “Nâng tỷ lệ lên 95%” does not.
  const isTold = ROSE.test(words) && !/phan dau/.test(words);
  return { from: 0, to: isTold ? Number.POSITIVE_INFINITY : aimed };
}
