import type { Bilingual } from "../language.js";

const ABOVE: Readonly<Record<string, Bilingual>> = {
  children: { vi: "trẻ", en: "children" },
  pupils: { vi: "học sinh", en: "pupils" },
  students: { vi: "sinh viên", en: "students" },
  teachers: { vi: "giáo viên", en: "teachers" },
  staff: { vi: "nhân viên", en: "staff" },
  people: { vi: "người", en: "people" },
  rooms: { vi: "phòng", en: "rooms" },
  classes: { vi: "lớp", en: "classes" },
  computers: { vi: "máy tính", en: "computers" },
  m2: { vi: "m²", en: "m²" },
};

const BELOW: Readonly<Record<string, Bilingual>> = {
  class: { vi: "mỗi lớp", en: "a class" },
  teacher: { vi: "mỗi giáo viên", en: "a teacher" },
  child: { vi: "mỗi trẻ", en: "a child" },
  pupil: { vi: "mỗi học sinh", en: "a pupil" },
  school: { vi: "mỗi trường", en: "a school" },
  room: { vi: "mỗi phòng", en: "a room" },
  commune: { vi: "mỗi xã", en: "a commune" },
  staff: { vi: "mỗi nhân viên", en: "a member of staff" },
  "10000_people": { vi: "trên một vạn dân", en: "per 10,000 people" },
};

const EACH: Readonly<Record<string, Bilingual>> = {
  ...BELOW,
  year: { vi: "mỗi năm", en: "a year" },
  hamlet: { vi: "mỗi thôn", en: "a hamlet" },
  district: { vi: "mỗi huyện", en: "a district" },
  computer: { vi: "mỗi máy tính", en: "a computer" },
  school_site: { vi: "mỗi điểm trường", en: "a school site" },
  centre: { vi: "mỗi trung tâm", en: "a centre" },
};

/** What a quantity is for each of: `mỗi năm`, `mỗi xã`; undefined for anything else. */
export function eachOf(place: string): Bilingual | undefined {
  return Object.hasOwn(EACH, place) ? EACH[place] : undefined;
}

/** What plans ask for each of: `pupils_per_class`, `m2_per_child`. */
export const ratioUnits: Readonly<Record<string, Bilingual>> = Object.fromEntries(
  Object.entries(ABOVE).flatMap(([above, one]) =>
    Object.entries(BELOW).map(([below, each]) => [
      `${above}_per_${below}`,
      { vi: `${one.vi} ${each.vi}`, en: `${one.en} ${each.en}` },
    ]),
  ),
);
