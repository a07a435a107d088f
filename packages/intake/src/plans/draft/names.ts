import type { Comparator } from "@lotrinh/language";
import type { Figure } from "../types.js";
import { type Each, type EachPlace, eachOf } from "../words/each.js";

type Worded = Pick<Figure, "parts" | "unit" | "phrase" | "value" | "denominator"> & {
  readonly compared?: string | null;
  readonly comparator?: Comparator;
};

const LONGEST = 90;
const BRACKETS = /\([^)]*\)?|[“”"]/gu;
const TIMES =
  /(?:so với|so|giai đoạn|đến hết|đến|vào|trong|từ|cuối)?\s*(?:năm học|năm|giai đoạn)\s*\d{4}(?:\s*[-–]\s*\d{4})?|(?:đến hết|đến|vào|trong)\s*\d{4}|(?:^|(?<=\s))(?:giai đoạn\s*)?\d{4}\s*[-–]\s*\d{4}|(?:mỗi|hằng|hàng) năm|(?:trong |cho |suốt )?(?:cả|toàn) giai đoạn/giu;
const GOALS =
  /^(?:\d+[.)]\s*|[-–+•*]\s*|(?:và|thì|phấn đấu|đến|có|trong đó|riêng|trong số (?:này|đó)|duy trì|giữ vững|bảo đảm|đảm bảo|tiếp tục|hoàn thành|không (?:còn|có|để xảy ra)(?: tình trạng| trường hợp)?|hơn|trên|ít nhất|tối thiểu)(?:\s|$))+/iu;
const BOUNDS =
  /(?:^|\s)(?:đạt|là|có|còn|chỉ còn|ít nhất|tối thiểu|tối đa|không quá|không dưới|trên|hơn|dưới|khoảng|xấp xỉ|từ|đến|lên|xuống|mức|ở mức|tăng thêm|tăng|giảm|thêm|nâng|gấp|bình quân|trung bình|chiếm|được|và|vào|tỷ lệ|của|cho|với|về|tại|ở|:|=|>=?|<=?|≥|≤)$/iu;
const TAIL =
  /(?:^|\s)(?:trở lên|trở xuống|so với.*|trên tổng số.*|\/|và|với|cùng|gồm|cho|vào|có|của|đạt|hằng|mỗi|hàng)$/iu;
const MEASURES =
  /^(?:tỷ lệ|tỉ lệ|tỷ suất|số|tổng số|chỉ số|điểm|mức|quy mô|sĩ số|chi|thu nhập|thời gian|độ)(?!\p{L})/iu;
const COMPARED = /\s(?:cao|thấp|nhiều|ít) hơn\s.*$/iu;
const COUNTED = /^(?:tổng số|số|các|những|toàn bộ)\s+/iu;
/** What no longer belongs to the noun that is counted. */
const OPENS = /^(?:cho|đi|vào|tại|ở|về|ra|đến|tham gia|làm)(?!\p{L})/iu;
/** Verbs of what is done with things that are counted: “xây mới”, “đưa”, “mở”. */
const LONGEST_VERB = 3;

/** What a clause is of as a noun phrase of its own words: a measure and its subject; empty where it says none. */
export function nameOf(target: Worded): string {
  const { parts, unit } = target;
  const each = eachOf(target);
  const before = trimmed(clean(parts.before).replace(COMPARED, ""), GOALS, BOUNDS);
  const object = trimmed(clean(`${parts.noun} ${parts.after}`).replace(GOALS, ""), COUNTED, TAIL);
  const named = each
    ? eachName(target, each, before, object)
    : called({ ...target, parts: { ...parts, noun: clean(parts.noun) } }, before, object);
  if (named.split(" ").length < 2 || /^(?:trong độ tuổi|mức độ|vào|và|của)$/iu.test(named)) return "";
  const isMeasure = MEASURES.test(named);
  const whole = isMeasure
    ? named
    : `${each ? "Tỷ lệ" : measureOf(unit)} ${named.charAt(0).toLowerCase()}${named.slice(1)}`;
  const kept = isMeasure ? whole : keptCase(whole, named);
  const short = kept.length > LONGEST ? kept.slice(0, kept.lastIndexOf(" ", LONGEST)) : kept;
  return short.charAt(0).toUpperCase() + short.slice(1);
}

/** Proper names and abbreviations keep their capital. */
function keptCase(whole: string, named: string): string {
  const [first = ""] = named.split(" ");
  return /^\p{Lu}\p{Lu}|\p{Lu}/u.test(first.slice(1))
    ? whole.replace(first.charAt(0).toLowerCase() + first.slice(1), first)
    : whole;
}

function called({ parts, unit, compared }: Worded, before: string, object: string) {
  if (unit === "rank") return /(?:^|\s)về\s+(.+)$/iu.exec(object)?.[1] ?? "";
  if ((compared ?? null) !== null || MEASURES.test(before)) return before;
  if (unit === "level") return levelOf(before);
  if (object === "" || before === "" || object === before) return before || object;
  const verb = before.charAt(0).toLowerCase() + before.slice(1);
  const noun = trimmed(parts.noun, COUNTED, TAIL);
  if (verb.split(" ").length > LONGEST_VERB) return `${object}: ${verb}`;
  const rest = noun !== "" && object.startsWith(noun) ? object.slice(noun.length).trim() : "";
  return OPENS.test(rest) ? `${noun} được ${verb} ${rest}` : `${object} được ${verb}`;
}

const PLACES: Readonly<Record<EachPlace, string>> = {
  centre: "trung tâm",
  school: "trường",
  class: "lớp",
  hamlet: "thôn, tổ dân phố",
  commune: "đơn vị cấp xã",
  district: "đơn vị cấp huyện",
};

/** “Trường có thư viện”, “thôn có ít nhất 2 câu lạc bộ”: of the places, those that have what each is to have. */
function eachName({ value, comparator = "=" }: Worded, { place }: Each, before: string, object: string): string {
  const said = /^(?:mỗi|từng|mọi|tất cả(?: các)?|các)\s+(.+?)(?:\s+(?:đều|phải|cần|có|được))*$/iu.exec(before)?.[1];
  const most = comparator === "<=" || comparator === "<";
  const shown = String(value).replace(".", ",");
  const many = most ? `không quá ${shown} ` : value === 1 ? "" : `ít nhất ${shown} `;
  const what = object.replace(/^(?:\/|một(?!\p{L}))?\s*|\s*(?:\/|(?:ở|tại|cho|trong|trên)\s+(?:mỗi|từng)).*$/giu, "");
  return `${said ?? PLACES[place]} có ${many}${what}`;
}

/** “Trường A đạt kiểm định chất lượng cấp độ …” is the level of accreditation of school A. */
function levelOf(before: string): string {
  const [, who, what] = /^(.+?)\s(?:được công nhận đạt|đạt|được công nhận|hoàn thành)\s(.+)$/iu.exec(before) ?? [];
  return who && what ? `${what} của ${who}` : before;
}

function measureOf(unit: string): string {
  if (/^(?:percent|fraction|points|per_thousand|ratio)/.test(unit) && !/^percent_of_base/.test(unit)) return "Tỷ lệ";
  if (unit === "level") return "Mức độ";
  if (unit === "rank") return "Thứ hạng về";
  return unit === "index" ? "Chỉ số" : "Số";
}

function clean(text: string): string {
  return text
    .normalize("NFC")
    .replace(BRACKETS, " ")
    .replace(TIMES, " ")
    .replace(/[\s·;,+]+/gu, " ")
    .trim();
}

/** Without what stands at either end again and again. */
function trimmed(text: string, start: RegExp, end: RegExp): string {
  let rest = text;
  for (let before = ""; before !== rest; ) {
    before = rest;
    rest = rest.replace(start, "").replace(end, "").trim();
  }
  return rest;
}
