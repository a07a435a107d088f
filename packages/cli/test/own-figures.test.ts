import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { folder, lotrinh } from "./command-line.js";

const quick = ["--draws", "200"];
const pageOnly = [...quick, "--formats", "html"];

/** A file of illustrative figures: a literacy series of eight years, and what else is given. */
function ownFile(rows: readonly string[], name = "so-lieu.csv"): string {
  const file = join(folder(), name);
  writeFileSync(file, `${["indicator,year,value,status,source,note", ...rows].join("\n")}\n`);
  return file;
}

const literacy = (joined = "") =>
  [95, 95.5, 96, 96.4, 96.8, 97.1, 97.4, 97.6].map((value, i) => {
    return `literacy_rate_15plus,${2018 + i},${value},illustrative,Báo cáo xóa mù chữ,${2018 + i === 2025 ? joined : ""}`;
  });

describe("figures of a planner's own", () => {
  it("need no source in data/sources.csv: the pack names theirs, with no date where none is known", async () => {
    const out = join(folder(), "goi");
    const ran = await lotrinh("briefing", "chi-lang", "--data", ownFile(literacy()), "--out", out, ...pageOnly);
    expect([ran.code, ran.err]).toEqual([0, `Đã lập: ${join(out, "index.html")}\n`]);
    const page = readFileSync(join(out, "index.html"), "utf8");
    expect(page).toContain("Báo cáo xóa mù chữ");
    expect(page).toContain("Trang này có số minh họa, dựng để thử: không dùng để quyết định.");
    expect(page).toMatch(/<strong>so-lieu\.csv<\/strong><br>Báo cáo xóa mù chữ<\/td>.*?<td class="nowrap">–<\/td>/s);
  });

  it("without a column of their status are taken as reported, and that is said", async () => {
    const file = join(folder(), "so-lieu.csv");
    writeFileSync(file, "indicator,year,value\nliteracy_rate_15plus,2025,97.6\n");
    const ran = await lotrinh("assess", "chi-lang", "--data", file, ...quick);
    expect([ran.code, ran.err]).toEqual([0, expect.stringContaining("mọi số được coi là số báo cáo (reported)")]);
  });

  it("in a list of schools without a year are not used, and what is asked is told in the place of missing columns", async () => {
    const file = join(folder(), "truong.csv");
    const schools = ["9900001,Trường Mầm non A,1,1", "9900002,Trường Tiểu học B,2,0"];
    writeFileSync(file, ["MA_TRUONG,TEN_TRUONG,CAP_HOC,CHUAN_QUOC_GIA", ...schools].join("\n"));
    const { code, out, err } = await lotrinh("assess", "chi-lang", "--data", file, ...quick);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain("trả lời bằng lotrinh import");
    expect(err).toContain("bảng không ghi năm; hãy thêm --year");
    expect(err).not.toContain("thiếu cột");
    expect(err).not.toContain("bảng không ghi địa phương");
  });

  it("of places that nobody knows are told place by place, where no other figure is in the file", async () => {
    const file = join(folder(), "noi.csv");
    writeFileSync(file, "Địa phương;Chỉ tiêu;Năm;Giá trị\nXã Không Có Thật Nào;Học sinh tiểu học;2024;320\n");
    const { code, err } = await lotrinh("assess", "chi-lang", "--data", file, ...quick);
    expect(code).toBe(1);
    expect(err).toContain("còn 1 điều cần làm rõ");
    expect(err).toContain("không biết địa phương “Xã Không Có Thật Nào”");
  });

  it("of a year to come are refused where they are said to be reported, and taken as assumed", async () => {
    const of = (status: string) => ownFile([`literacy_rate_15plus,2031,99,${status},a,`]);
    const refused = await lotrinh("assess", "chi-lang", "--data", of("reported"), ...quick);
    expect([refused.code, refused.out]).toEqual([1, ""]);
    expect(refused.err).toContain("năm 2031 chưa tới nên chưa thể là số báo cáo; hãy viết năm ≤ 2026");
    expect((await lotrinh("assess", "chi-lang", "--data", of("assumed"), ...quick)).code).toBe(0);
  });

  it("of certificates that run out in years to come are taken: they say it themselves", async () => {
    const of = (year: number) => ownFile([`national_standard_schools_expired,${year},6,reported,Danh sách trường,`]);
    expect((await lotrinh("assess", "chi-lang", "--data", of(2029), ...quick)).code).toBe(0);
    expect((await lotrinh("assess", "chi-lang", "--data", of(2033), ...quick)).code).toBe(1);
  });

  it.each([
    ["literacy_rate_15plus,2024-2025,97,illustrative,a,", "“2024-2025” là năm học; hãy viết năm đầu, 2024."],
    ["literacy_rate_15plus,2020-2025,97,illustrative,a,", "“2020-2025” là nhiều năm; mỗi dòng chỉ ghi một năm"],
    ["universalisation_preschool5_met,2024,đạt,illustrative,a,", "ghi 1, còn lại ghi số."],
    ["universalisation_preschool5_met,2024,chưa đạt,illustrative,a,", "ghi 0, còn lại ghi số."],
  ])("with %s are refused with what to write, and check --fix writes it", async (row, said) => {
    const file = ownFile([row]);
    const refused = await lotrinh("assess", "chi-lang", "--data", file, ...quick);
    expect([refused.code, refused.err]).toEqual([1, expect.stringContaining(said)]);
    const fixed = await lotrinh("check", file, "--locality", "chi-lang", "--fix");
    expect(fixed.code).toBe(said.includes("nhiều năm") ? 1 : 0);
  });

  it("stand in the pack's annex beside what they displaced, and their file in its digests, without its path", async () => {
    const file = join(folder(), "so-lieu.csv");
    const rows = [
      "locality,indicator,year,value,status,source",
      "chi-lang,national_standard_schools,2025,35,reported,bao-cao-2025",
      "lang-son,schools_total,2025,650,reported,bao-cao-2025",
    ];
    writeFileSync(file, `${rows.join("\n")}\n`);
    const out = join(folder(), "goi");
    await lotrinh("briefing", "chi-lang", "--data", file, "--out", out, "--formats", "html", ...quick);
    const page = readFileSync(join(out, "index.html"), "utf8")
      .replace(/<[^>]+>/g, "")
      .replace(/\s+/g, " ");
    expect(page).toMatch(
      /lấy 650 trường \(bao-cao-2025, so-lieu\.csv:3\), không lấy 648 trường \(vietnam-vn-lang-son-2025/,
    );
    expect(page).toContain("Thay cho giả định 33 trường của kịch bản.");
    const traced = readFileSync(join(out, "provenance.json"), "utf8");
    const sha256 = createHash("sha256").update(readFileSync(file)).digest("hex");
    expect(JSON.parse(traced).inputs).toContainEqual({ file: "so-lieu.csv", sha256 });
    expect(JSON.parse(traced).conflicts).toHaveLength(1);
    expect(page.includes(dirname(file)) || traced.includes(dirname(file))).toBe(false);
    const said = await lotrinh("assess", "chi-lang", "--data", file, "--scenario", "tang-toc", ...quick);
    expect(said.out.replace(/\s+/g, " ")).toContain("35 trường thay cho giả định 33 trường");
  });

  it("of the province take the place of its figure and leave its pace, beside a count of one's own", async () => {
    const file = join(folder(), "so-lieu.csv");
    const rows = [
      "locality,indicator,year,value,status,source",
      "chi-lang,national_standard_schools,2025,35,reported,bao-cao-2025",
      "lang-son,national_standard_school_rate,2025,50,reported,bao-cao-2025",
    ];
    writeFileSync(file, `${rows.join("\n")}\n`);
    const { out } = await lotrinh("assess", "chi-lang", "--data", file, ...quick);
    expect(out).toMatch(
      /Đến năm 2030 có từ 38 trường trở lên: .*từ 35 trường cuối năm 2025.*mỗi năm công nhận mới \d,\d trường/,
    );
  });

  it("that are left out at a break are counted, with the reason and the way to join them", async () => {
    const cut = await lotrinh("assess", "chi-lang", "--data", ownFile(literacy()), "--format", "json", ...quick);
    const leftOut = (out: string) =>
      JSON.parse(out).targets.flatMap((one: { leftOut: readonly { code: string; params: object }[] }) => one.leftOut);
    expect(leftOut(cut.out)[0]).toMatchObject({
      code: "LEFT_OUT_AT_BREAK",
      params: { count: 7, first: 2018, last: 2024, year: 2025 },
    });
    const said = await lotrinh("assess", "chi-lang", "--data", ownFile(literacy()), ...quick);
    expect(said.out.replace(/\s+/g, " ")).toContain("7 số liệu trước 2025 (2018–2024)");
    const joined = ownFile(literacy("nối: vẫn tính trên 20 xã cũ"));
    const whole = await lotrinh("assess", "chi-lang", "--data", joined, "--format", "json", ...quick);
    expect(leftOut(whole.out)).toEqual([]);
  });

  it.each([
    ["a Vietnamese thousand", "pupils_primary,2024,61.234,reported,x,", "61234 | 61"],
    ["half a school", "schools_total,2024,12.5,reported,x,", "12500 | 13"],
  ])("with %s in a count are refused with what may be meant", async (_, row, write) => {
    const { code, err } = await lotrinh("assess", "chi-lang", "--data", ownFile([row]), ...quick);
    expect(code).toBe(1);
    expect(err).toMatch(/so-lieu\.csv:2:3: value: số đếm phải là số nguyên/);
    expect(err).toContain(`hãy viết: ${write}.`);
  });

  it("that a check asks about or calls impossible are told and not used, unless their note answers", async () => {
    const pupils = [4100, 4120, 4090, 4110].map(
      (value, i) => `pupils_lower_secondary,${2020 + i},${value},reported,x,`,
    );
    const rows = [...pupils, "schools_total,2025,60,reported,x,", "national_standard_schools,2025,61,reported,x,"];
    const asked = [...rows, "pupils_lower_secondary,2024,41500,reported,x,"];
    const of = async (file: string) => {
      const { code, out, err } = await lotrinh("data", "--locality", "chi-lang", "--data", file, "--format", "json");
      const used = JSON.parse(out).rows.filter(({ origin }: { origin: string }) => origin === "planner");
      return { code, err, values: used.map(({ value }: { value: number }) => value) };
    };
    const told = await of(ownFile(asked));
    expect([told.code, told.values]).toEqual([0, [4100, 4120, 4090, 4110, 60]]);
    expect(told.err).toMatch(/so-lieu\.csv:8: “41500” .* có phải 4150\? Số này chưa được dùng: .*“đúng: lý do”/);
    expect(told.err).toMatch(/so-lieu\.csv:7: “61” lớn hơn “Đơn vị trường học”.* Số này chưa được dùng\./);
    const answered = await of(ownFile(asked.map((row) => `${row}${row.includes("41500") ? "đúng: nhận ba xã" : ""}`)));
    expect(answered.values).toContain(41500);
    expect(answered.err).not.toContain("41500");
  });

  it("below nothing are refused", async () => {
    const file = ownFile(["schools_total,2024,-3,reported,x,"]);
    const { code, err } = await lotrinh("assess", "chi-lang", "--data", file, ...quick);
    expect([code, err.includes("≥ 0")]).toEqual([1, true]);
  });

  it("hold over bundled ones, and each pair that differs is listed with both values and sources", async () => {
    const file = ownFile(["universalisation_primary_level,2018,2,illustrative,Sổ của phòng,"]);
    const ran = await lotrinh("data", "--locality", "chi-lang", "--data", file, "--format", "json");
    const { rows, conflicts } = JSON.parse(ran.out);
    const same = rows.filter((one: { indicator: string; year: number }) => {
      return one.indicator === "universalisation_primary_level" && one.year === 2018;
    });
    expect(same).toMatchObject([{ value: 2, source: "Sổ của phòng", origin: "planner" }]);
    expect(conflicts).toMatchObject([
      { reason: "planner", kept: { value: 2 }, setAside: { value: 3, source: "lang-son-320-2019" } },
    ]);
    expect(ran.err).toContain("lấy mức độ 2 (Sổ của phòng, so-lieu.csv:2), không lấy mức độ 3 (lang-son-320-2019,");
  });
});

describe("a place without a plan", () => {
  const rows = [90, 91, 92, 92.5, 93, 94, 94.2].map((value, i) => {
    return `kindergarten_3_5_enrolment_rate,${2019 + i},${value},illustrative,Minh họa,`;
  });

  it("is held against what the country asks, marked as not assigned to it", async () => {
    const data = ["--data", ownFile(rows), ...quick];
    const { out } = await lotrinh("assess", "Tân Tiến, Bắc Ninh", ...data, "--format", "json");
    const { locality, legend, targets } = JSON.parse(out);
    expect(locality).toBe("phuong-tan-tien-07699");
    expect(Object.values(legend.plans)).toMatchObject([{ status: "derived" }]);
    const [known] = targets.filter((one: { latest: object | null }) => one.latest !== null);
    expect(known.target).toMatchObject({ horizon: 2030, value: 97, section: "Quyết định 525/QĐ-TTg ngày 6/3/2025" });
    expect(known.readings[0].answer.probability).toBeGreaterThan(0);
  });

  it("has a pack that says so", async () => {
    const out = join(folder(), "goi");
    const { code } = await lotrinh(
      "briefing",
      "Tân Tiến, Bắc Ninh",
      "--data",
      ownFile(rows),
      "--out",
      out,
      ...pageOnly,
    );
    expect(code).toBe(0);
    const page = readFileSync(join(out, "index.html"), "utf8");
    expect(page).toContain("<h1>Phường Tân Tiến: chỉ tiêu giáo dục đến 2030");
    expect(page).toContain(
      "chưa có kế hoạch riêng; các mức dưới đây là của cả nước và của tỉnh, chưa phải mức được giao",
    );
  });

  it.each(["needs", "assess"])("takes %s under its name, also where it is no more", async (command) => {
    for (const name of ["xã Tân Tiến, Cà Mau", "huyện Trấn Yên"]) {
      const { code, out } = await lotrinh(command, name, "--format", "csv", ...(command === "needs" ? [] : quick));
      expect([name, code, out.split("\n").length > 10]).toEqual([name, 0, true]);
    }
  });

  it("that is no more is shown on the units of today", async () => {
    const { out } = await lotrinh("assess", "huyện Trấn Yên", "--boundary", "today", "--format", "json", ...quick);
    const { units, oldUnits } = JSON.parse(out);
    expect(oldUnits).toBe(18);
    expect(units.reduce((sum: number, one: { share: number }) => sum + one.share, 0)).toBeCloseTo(1, 9);
    expect(units.every((one: { locality: string | null }) => one.locality !== null)).toBe(true);
  });

  it("has a trajectory", async () => {
    const { code, out } = await lotrinh(
      "trajectory",
      "xã Tân Tiến, Cà Mau",
      "--of",
      "enrolment",
      "--format",
      "csv",
      ...quick,
    );
    expect([code, out.includes("xa-tan-tien-32188")]).toEqual([0, true]);
  });
});
