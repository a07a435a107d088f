import type { Quantity } from "../words/quantities.js";
import { nounAt } from "../words/units.js";
import type { YearMention } from "../words/years.js";
import type { Context } from "./context.js";
import type { Sentence } from "./sentences.js";

const GOAL =
  /phan dau|it nhat|toi thieu|bao dam|dam bao|hoan thanh|den (?:het |cuoi )?nam|nang|khong qua|moi (?:xa|truong|nam|phuong|lop)|dat|hang nam|tro len|giam|tang|muc tieu|chi tieu|duy tri|giu vung/;
const MONEY =
  /hoc phi|muc luong|luong co so|kinh phi|chi phi|von (?:dau tu|doi ung|nsnn)|ngan sach (?:trung uong|tinh|huyen|xa|cap|nha nuoc ho tro|ho tro)|phu cap|tong muc|tong von|mien(?! nui| xuoi| trung| bac| nam| tay| dong| que)|lai suat|gia tri|muc ho tro|muc chi|ho tro (?:toi da )?$|thue\b/;
const SCENE =
  /(?:^| )(?:tai|o|cua|thuoc|tren dia ban|giua|(?<!(?:xoa|thay the|khac phuc|sua chua|cai tao) )toan bo|ca|cung|voi|tren co so|uy ban nhan dan|ubnd|dang uy|thanh lap doan) $/;

/** “Duy trì phổ cập ở 164 xã”, “tổ chức bán trú tại 12 trường”: in how many places something is done. */
const SPREAD =
  /(?:^|[,;:.] ?|phan dau |tiep tuc )[-+ ]*(?:duy tri|giu vung|thi diem|to chuc|trien khai|thuc hien|mo rong|nhan rong|mo|day|ap dung|hoan thanh|dat)(?![a-z])[^,;:.\d]* (?:o|tai) $/;
const PLACES_IN_ROW = / xa(?:,| va) phuong(?:(?:,| va) thi tran)?| phuong(?:,| va) xa/;
const PLACES = new Set(["schools", "communes", "wards", "districts", "hamlets", "institutions", "centres", "classes"]);
const OWNED =
  /^(?:(?! va )[^,;:.(])*(?:^| )(?:co|bo tri|so huu|to chuc|danh|lap) (?:it nhat|toi thieu|duoi|tren|tu|hon|khong qua) $/;
const LAST_YEAR = /^ ?so (?:voi )?(?:cung ky|(?:cuoi )?(?:nam|nam hoc|hoc ky|giai doan|nhiem ky) truoc)/;
const WHICH =
  /^ ?(?:so |tong so )?(?:lop|truong|xa|diem truong|nhom|nhom tre)(?: hoc)? (?:vuot|vuot qua|tren|duoi|tu|hon) $/;
/** What joins a count to the one before it: “25 lớp với 625 học viên”, “02 trường mầm non và 01 trường tiểu học”. */
const BESIDE =
  /^\)?(?: [a-z_]+){0,14},? (?:voi|va|cho|gom|cung)(?: khoang| it nhat| toi thieu| tren| hon)? $|^ ?[|/] ?$|^(?: [a-z]+){0,3}, $/;
/** What is done by numbers: in a list of tasks only such counts are promised. */
const DONE =
  /(?:^ ?|[,;:._] ?|(?:phan dau|tiep tuc|se|duoc|va|dau tu) )(?:dau tu|khoi cong|hoan thanh|xay (?:dung|moi|them)|tuyen (?:dung|moi|bo sung)|cu|mo(?: moi| them)?|boi duong|tap huan|dao tao|bo sung|lap dat|trang bi|mua sam|thanh lap|cai tao|sua chua|nang cap|cong nhan(?: moi| lai)?|van dong|huy dong|thu hut|giam|tang|xoa|bo tri|luan chuyen|dieu (?:dong|chuyen)|tiep nhan|ket nap|hinh thanh|hop tac|lien ket|ky ket)(?: [a-z]+){0,5} $/;
/** “Chỉ đạo 100% các trường rà soát”, “vận động 100% người mù chữ đăng ký”: in a list of tasks, with whom something is done. */
const ACTIVITY =
  /(?:^ ?|[,;:.] ?|(?:tiep tuc|thuong xuyen|tich cuc|chu dong|va|se) )(?:chi dao|van dong|tuyen truyen|yeu cau|huong dan|pho bien|quan triet|don doc|khao sat)(?![a-z])[^,;:.]{0,60} $/;
const AIM =
  /phan dau|bao dam|dam bao|muc tieu|chi tieu|den (?:het |cuoi )?nam|(?<![a-z])dat(?![a-z])|it nhat|toi thieu|hoan thanh/;
/** In a list of tasks these are what is done, and no end of it. */
const ACTIVITIES = new Set(["topics", "events", "lessons"]);
/** “Hợp tác với 80 doanh nghiệp” is done by number. */
const TOGETHER = /(?:hop tac|lien ket|ket noi|ky ket|lien thong) (?:voi|cung) $/;
const EACH_HAS = /moi (?:thon|ban|to dan pho|khu|huyen|trung tam)(?: [a-z]+){0,3} co(?: it nhat| toi thieu)? $/;
/** Committees and meetings are the means. */
const MEANS = /^ ?(?:[a-z]+ ){0,2}(?:hoi nghi|lan|(?<!giai )doan|to cong tac|van ban|bao cao|cuoc)/;
/** “Kiểm tra ít nhất 03 cơ sở mỗi năm” is how a plan is followed. */
const INSPECTS = /(?:kiem tra|giam sat|khao sat|so ket|ra soat)(?: [a-z]+){0,5} $/;
/** “Sắp xếp 14 trung tâm thành 09 trường”: what there was before. */
const MERGED = /(?:sap xep|sap nhap|hop nhat|chuyen doi|to chuc lai|sap xep lai|nang cap|ghep|gop|nhap) (?:tu )?$/;
/** “… thành 07 trường”, “… còn 02 trung tâm”: what they become. */
const BECOMES = /^[^,;.\d]* (?:thanh|(?:xuong )?con(?: lai)?) $/;
const YEARLY = /^[^,;.]{0,40}(?:\/ ?nam|(?:moi|hang|tung) nam)(?! 20)/;

/** Whether a quantity is promised or reported at all, and no detail of the scene. */
export function isCounted(sentence: Sentence, one: Quantity, context: Context): boolean {
  const { words, printed, quantities } = sentence;
  const { role, frame } = context;
  if (role === "head" || role === "end") return false;
  const lead = words.slice(Math.max(0, one.start - 70), one.start);
  const before = words.slice(quantities.filter((other) => other.end <= one.start).at(-1)?.end ?? 0, one.start);
  const tail = words.slice(one.end, one.end + 45);
  if (/can cu|theo (?:quyet dinh|nghi quyet|thong tu)[^,]*$/.test(lead) && /^\s*can cu/.test(words)) return false;
  const ofBudget = /^[^,;.]*(?:ngan sach|tong chi|chi thuong xuyen)/.test(tail);
  if (/tiet kiem(?: toi thieu| it nhat)? $/.test(lead)) return false;
  if (role === "purpose" && !/phan dau|chi tieu|den (?:het |cuoi )?nam/.test(words)) return false;
  if (one.unit === "items" && role !== "targets" && !TOGETHER.test(before)) return false;
  const isCashless = /khong dung tien mat/.test(words);
  if (
    !ofBudget &&
    !isCashless &&
    (MONEY.test(/^[^,;(]*/.exec(tail.slice(0, 32))?.[0] ?? "") ||
      MONEY.test(/[^,;]*$/.exec(before.slice(-45))?.[0] ?? "")) &&
    one.unit !== "schools"
  )
    return false;
  const share = quantities.filter((other) => other.end <= one.start).at(-1);
  const isOfShare = share !== undefined && ["percent", "of", "fraction"].includes(share.shape);
  // “85/106 xã có ít nhất 01 điểm trường”, “1/3 số điểm trường có dưới 10 trẻ”: what those have that are counted.
  if (one.shape === "number" && isOfShare && OWNED.test(before.replace(PLACES_IN_ROW, " xa"))) return false;
  // “Riêng 41 xã biên giới đạt ít nhất 90%”: whose share is told.
  if (one.shape === "number" && PLACES.has(one.unit) && isWhoseShare(words, one, quantities)) return false;
  if (/\bdu [^,;]{0,30}\bcho $/.test(words.slice(0, one.start))) return false;
  // “Không quá 5% số lớp vượt 45 học sinh”: which classes are meant.
  if (one.shape === "number" && isOfShare && WHICH.test(before)) return false;
  if (MERGED.test(before) && BECOMES.test(words.slice(one.end, nextStart(quantities, one, words)))) return false;
  // “01 trường thuộc nhóm 200 trường hàng đầu”: which school is meant, and no place in an order of its own.
  if (one.shape === "rank" && /^[^,;:.(]*$/.test(before) && before.length < one.start) return false;
  if (one.shape === "zero")
    return (
      (role === "targets" || (role === "tasks" && /phan dau|bao dam|duy tri/.test(lead))) &&
      (/[,;:]/.test(before) || before.length === one.start)
    );
  const isShare = one.shape !== "number" && one.shape !== "fraction";
  if (role === "funds")
    return (
      /^ ?(?:tong chi|chi thuong xuyen|chi ngan sach|ngan sach)/.test(tail) &&
      /(?:dat|danh|bo tri|bao dam)[^,;]*$/.test(before)
    );
  if (one.shape === "fraction")
    return (
      nounAt(words.slice(one.end)) !== null ||
      (share?.shape === "fraction" && share.denominator === one.denominator) ||
      /^ ?(?:tong )?so |^ cac |^ trong (?:tong )?so (?:do|nay)/.test(words.slice(one.end)) ||
      /(?:dat|hon|tren|it nhat|toi thieu|khong duoi|khong qua|toi da|chiem|khoang|len|giam|tang|giam duoc|giam di) *$/.test(
        before,
      )
    );
  // “Toàn bộ trường phổ thông có học bạ số” is promised among targets alone.
  if (/^(?:toan bo|tat ca)/.test(words.slice(one.start, one.end))) return role === "targets";
  if (isShare) return !(role === "tasks" && ACTIVITY.test(before) && !AIM.test(words));
  if (role === "results") return !SCENE.test(before.replace(/voi $/, ""));
  const last = quantities.filter((other) => other.end <= one.start).at(-1);
  const isBeside = last !== undefined && last.shape === "number" && BESIDE.test(before);
  const isPart = last !== undefined && /trong (?:so )?do(?: co)? $/.test(before);
  if (isBeside && role === "targets") return true;
  if (role === "tasks" && !frame.scanned && (isBeside || isPart) && isCounted(sentence, last, context)) return true;
  const isSpread = role === "targets" && PLACES.has(one.unit) && SPREAD.test(before);
  if (SCENE.test(before) && !TOGETHER.test(before) && !isSpread) return false;
  if (one.unit === "years") return GOAL.test(words);
  if (one.unit === "prizes") return role === "targets" || GOAL.test(words);
  const isTask = role === "tasks" || role === "purpose";
  if (isTask && ACTIVITIES.has(one.unit)) return false;
  if (isTask && MERGED.test(before)) return false;
  if (isTask)
    return (
      !frame.scanned &&
      (GOAL.test(before.slice(-60)) ||
        DONE.test(before) ||
        EACH_HAS.test(before) ||
        YEARLY.test(tail) ||
        (last !== undefined && BECOMES.test(before) && MERGED.test(words.slice(0, last.start)))) &&
      !MEANS.test(tail) &&
      !INSPECTS.test(before) &&
      /\d|%/.test(printed)
    );
  return true;
}

function isWhoseShare(words: string, { start, end }: Quantity, quantities: readonly Quantity[]): boolean {
  const next = quantities.find((other) => other.start >= end);
  return (
    next?.shape === "percent" &&
    /(?:rieng|doi voi|trong so|tai|o)(?: cac)? $/.test(words.slice(0, start)) &&
    /^(?:(?! va )[^,;:.])* (?:dat|co|la|it nhat|toi thieu|tren|khoang)(?: [a-z]+){0,2} $/.test(
      words.slice(end, next.start),
    )
  );
}

function nextStart(quantities: readonly Quantity[], one: Quantity, words: string): number {
  return quantities.find((other) => other.start >= one.end)?.start ?? words.length;
}

/** What a plan of next year still wants of this one. */
const TO_COME = /phan dau|muc tieu|(?<![a-z])se |hoan thanh|bao dam|dam bao/;

/** “Hoàn thành chỉ tiêu của nhiệm kỳ trước: 95%” is still to be done. */
const UNFINISHED = /(?:hoan thanh|tiep tuc|phan dau)[^,;]* (?:nam|nam hoc|giai doan|nhiem ky) truoc *:? *$/;

/** Whether a figure is reported as already reached, and not promised. */
export function isResult(
  { words }: Sentence,
  one: Quantity,
  {
    before,
    after,
    own,
    context,
    isPartOfPromise,
  }: {
    readonly before: string;
    readonly after: string;
    /** Whether it is told as a part of a figure that was promised right before. */
    readonly isPartOfPromise: boolean;
    readonly own: YearMention | null;
    readonly context: Context;
  },
): boolean {
  const { made, begins, schoolYear } = context.frame;
  if (own?.isSchoolYear && !own.isOpen && schoolYear !== null && own.year < schoolYear) return true;
  // A school year ends in the year after.
  const last = own === null ? null : own.year + (own.isSchoolYear || own.isBefore ? 1 : 0);
  const past = last !== null && begins !== null && last < begins && !own?.isOpen;
  if (past && !(last >= (made ?? begins) && TO_COME.test(words.slice(0, one.start)))) return true;
  if (
    /(?<![a-z])(?:hien nay|hien tai|hien co|hien dat|hien|den nay|da dat(?: duoc)?|da co|(?:ke hoach |thuc hien )?(?:nam|nam hoc|giai doan|nhiem ky) truoc|tai thoi diem)(?: (?:dat|co|la|moi|chi|khoang|voi))* ?:? *$/.test(
      before,
    ) &&
    !UNFINISHED.test(before)
  )
    return true;
  // “33% trở lên (tăng 2,1% so với năm học trước)”
  if (/\( ?(?:tang|giam)(?: them| duoc)? $/.test(before) && LAST_YEAR.test(after)) return true;
  if (/^ ?(?:\((?:da dat|hien nay|hien co)\)|(?:hien nay|hien tai)(?=[,;.)]))/.test(after)) return true;
  if (context.role !== "results" || isPartOfPromise) return false;
  return !(own !== null && made !== null && own.year > made && /phan dau|muc tieu|se /.test(words.slice(0, one.start)));
}

/** The first of two quantities in “từ 88% (năm 2024) lên 95%”: where the change starts. */
export function baseRange({ words, quantities }: Sentence, one: Quantity): Quantity | null {
  const first = quantities.filter((other) => other.end <= one.start).at(-1);
  if (!first || family(first) !== family(one)) return null;
  const between = words.slice(first.end, one.start);
  const rises =
    /^(?: ?\/ ?nam(?: hoc)?)? ?[(]?(?:(?:vao |trong |cuoi |nam )*[_\d]*(?:nam (?:hoc )?20\d\d(?:-20\d\d)?)?|hien nay)?[),]? ?(?:tang |giam )?(?:len|xuong|toi|den)(?: con| tren| khoang| it nhat| toi thieu| dat| muc| duoi| khong qua| toi da)* *$/;
  return /(?:^| )tu *$/.test(words.slice(0, first.start)) && rises.test(between) ? first : null;
}

function family({ unit, shape }: Quantity): string {
  return shape === "of" ? `of ${unit}` : unit;
}
