// Charts from plain results; the numbers are made up for the drawing and belong to no place.
import {
  certificateCalendar,
  communeTiles,
  enrolmentGrid,
  fanOf,
  renderSvg,
  staffingGap,
  streamingFlow,
} from "@lotrinh/charts";
import { forecastSeries } from "@lotrinh/forecast";

const place = "Huyện Minh Hoạ";
const values = [88.1, 89.4, 90.2, 91.9, 92.3, 93.8, 94.1, 95.0];
const observed = values.map((value, i) => ({ year: 2018 + i, value, status: i === 3 ? "estimated" : "reported" }));
const forecast = forecastSeries(
  { years: observed.map(({ year }) => year), values, lower: 0, upper: 100 },
  { horizon: 5 },
);
const target = { value: 98, text: "chỉ tiêu ≥ 98 %" };

const pupils = Array.from({ length: 9 }, (_, i) => 2019 + i).flatMap((year) =>
  [1, 2, 3, 4, 5, 6, 7, 8, 9].map((grade) => {
    const born = year - 5 - grade;
    return {
      ...{ year, grade, status: year > 2024 ? "assumed" : "reported" },
      pupils: Math.round(1500 + 14 * (born - 2005) + (born === 2012 ? 310 : 0) - 9 * grade),
    };
  }),
);
const calendar = [
  { year: 2025, schools: 6, status: "reported" },
  { year: 2026, schools: 3, status: "reported" },
  { year: 2027, schools: 11, status: "reported" },
  { year: 2028, schools: 4, status: "reported" },
  { year: 2028, schools: 3, status: "assumed" },
  { year: 2029, schools: 8, status: "assumed" },
  { year: 2030, schools: 0, status: "reported" },
];
const communes = ["An Lạc", "Bình Minh", "Cẩm Sơn", "Đồng Tâm", "Ea Súp", "Hòa Bình", "Kim Liên", "Yên Thắng"].map(
  (name, i) => {
    const value = i === 4 ? null : (37 * (i + 3)) % 90;
    return { name, value, text: value === null ? "" : `thiếu ${value} người` };
  },
);
const staff = {
  ...{ place, year: 2026 },
  levels: [
    { name: "Mầm non", have: 410, need: 486, status: "reported" },
    { name: "Tiểu học", have: 702, need: 671, status: "reported" },
    { name: "THCS", have: 520, need: 588, status: "assumed" },
  ],
};
const flow = {
  ...{ place, year: 2026, completers: 2480 },
  ways: [
    { name: "THPT công lập", people: 1690, seats: 1540 },
    { name: "GDNN – GDTX", people: 420, seats: 450 },
    { name: "Học nghề sơ cấp, trung cấp", people: 310, seats: null },
  ],
};

/** Grade 1 of 2030 was born in a Dragon year. */
const projected = Array.from({ length: 5 }, (_, i) => 2026 + i).flatMap((year) =>
  Array.from({ length: 12 }, (_, i) => {
    const born = year - 6 - i;
    const pupils = 1800 - 22 * (2026 - born) + (born % 12 === 8 ? 240 : 0);
    const range = [0.82 * pupils, 1.21 * pupils] as const;
    return { year, grade: i + 1, pupils, status: "estimated", range };
  }),
);
const wanted = {
  ...{ place, year: 2030, completers: 2630, status: "estimated" },
  ways: [
    { name: "Lớp 10 THPT", people: 2030, seats: null },
    { name: "Chỗ học nghề để đạt 40 %", people: 1052, seats: null, left: 600 },
  ],
};
const [HALF, SLIDE] = [350, 960];

export const newCharts: Readonly<Record<string, () => Promise<string>>> = {
  fanOfForecast: () =>
    renderSvg(
      fanOf(forecast, {
        ...{ name: "Tỷ lệ ra lớp", unit: "percent", observed, target, pace: true },
        deadline: { year: 2030, text: "2030" },
      }),
    ),
  fanOfForecastHalf: () =>
    renderSvg(fanOf(forecast, { name: "Attendance", unit: "percent", observed, width: 350, language: "en" })),
  enrolmentGrid: () => renderSvg(enrolmentGrid(pupils, { place })),
  enrolmentGridHalf: () => renderSvg(enrolmentGrid(pupils, { place: "Illustration", width: 350, language: "en" })),
  certificateCalendar: () => renderSvg(certificateCalendar(calendar, { place })),
  certificateCalendarHalf: () =>
    renderSvg(certificateCalendar(calendar, { place: "Illustration", width: 350, language: "en" })),
  communeTiles: () => renderSvg(communeTiles(communes, { title: "Còn thiếu nhiều người nhất ở Kim Liên, Bình Minh" })),
  communeTilesHalf: () =>
    renderSvg(communeTiles(communes, { title: "People missing by commune", width: 350, language: "en" })),
  staffingGap: () => renderSvg(staffingGap(staff)),
  staffingGapHalf: () => renderSvg(staffingGap({ ...staff, place: "Illustration" }, { width: 350, language: "en" })),
  streamingFlow: () => renderSvg(streamingFlow(flow)),
  streamingFlowHalf: () => renderSvg(streamingFlow({ ...flow, place: "Illustration" }, { width: 350, language: "en" })),
  enrolmentProjected: () => renderSvg(enrolmentGrid(projected, { place })),
  enrolmentProjectedHalf: () =>
    renderSvg(enrolmentGrid(projected, { place: "Illustration", width: HALF, language: "en" })),
  enrolmentProjectedSlide: () => renderSvg(enrolmentGrid(projected, { place, width: SLIDE })),
  streamingWanted: () => renderSvg(streamingFlow(wanted)),
  streamingWantedHalf: () =>
    renderSvg(streamingFlow({ ...wanted, place: "Illustration" }, { width: HALF, language: "en" })),
  streamingWantedSlide: () => renderSvg(streamingFlow(wanted, { width: SLIDE })),
  communeTilesSlide: () =>
    renderSvg(communeTiles(communes, { title: "Còn thiếu nhiều người nhất ở Kim Liên, Bình Minh", width: SLIDE })),
};
