// Ordinary Observable Plot figures, as an analyst writes them: nothing in them is made for this package.
import { plotSvg } from "@lotrinh/charts";
import * as Plot from "@observablehq/plot";

const pupils = [
  { year: 2019, level: "Tiểu học", pupils: 8120 },
  { year: 2020, level: "Tiểu học", pupils: 8345 },
  { year: 2021, level: "Tiểu học", pupils: 8502 },
  { year: 2022, level: "Tiểu học", pupils: 8466 },
  { year: 2019, level: "THCS", pupils: 5204 },
  { year: 2020, level: "THCS", pupils: 5330 },
  { year: 2021, level: "THCS", pupils: 5512 },
  { year: 2022, level: "THCS", pupils: 5698 },
];
const about = { caption: "Số minh hoạ, không phải số của nơi nào." };

/** Figures by name, each a promise of SVG. */
export const plotFigures = {
  /** Default labels with their arrows, on numbers of years. */
  plotDots: () =>
    plotSvg({ ...about, marks: [Plot.dot(pupils, { x: "year", y: "pupils" })] }, { title: "Học sinh theo năm" }),
  plotLines: () =>
    plotSvg({
      ...about,
      title: "Học sinh THCS tăng, tiểu học chững lại",
      subtitle: "Số học sinh đầu năm học",
      color: { legend: true },
      y: { zero: true, grid: true },
      marks: [Plot.lineY(pupils, { x: "year", y: "pupils", stroke: "level", marker: true })],
    }),
  plotBars: () =>
    plotSvg({
      ...about,
      title: "Mỗi năm một cột",
      marks: [
        Plot.barY(pupils, Plot.groupX({ y: "sum" }, { x: "year", y: "pupils" })),
        Plot.textY(pupils, Plot.groupX({ y: "sum", text: "sum" }, { x: "year", y: "pupils", text: "pupils", dy: -8 })),
      ],
    }),
  plotFacets: () =>
    plotSvg({
      ...about,
      title: "Hai cấp học cạnh nhau",
      fx: { label: "Cấp học" },
      marks: [Plot.frame(), Plot.lineY(pupils, { x: "year", y: "pupils", fx: "level" })],
    }),
  plotLogarithm: () =>
    plotSvg({
      ...about,
      title: "Thang logarit, P ≥ 80 % khi σ ≤ 1,5",
      x: { type: "log", label: "Dân số" },
      y: { label: "Số trường" },
      marks: [
        Plot.dot([
          [1200, 2],
          [15_000, 9],
          [180_000, 61],
          [2_100_000, 540],
        ]),
        Plot.text([[15_000, 9]], { text: ["μ ± σ → α, β; 33 → 38 ✓"], dy: -60, fontWeight: 700 }),
      ],
    }),
  plotRamp: () =>
    plotSvg({
      ...about,
      title: "Ô tô màu theo số học sinh",
      color: { legend: true, scheme: "blues", label: "học sinh" },
      marks: [
        Plot.cell(pupils, { x: "year", y: "level", fill: "pupils" }),
        Plot.text(pupils, { x: "year", y: "level", text: "pupils", fill: "black", stroke: "white" }),
      ],
    }),
  plotSymbols: () =>
    plotSvg({
      ...about,
      title: "Ký hiệu theo cấp học",
      symbol: { legend: true },
      color: { type: "threshold", domain: [6000, 8400], legend: true, scheme: "blues" },
      marks: [Plot.dot(pupils, { x: "year", y: "pupils", symbol: "level", fill: "pupils", r: 6 })],
    }),
  plotDates: () =>
    plotSvg({
      ...about,
      title: "Trục ngày tháng",
      marks: [Plot.lineY([1, 3, 2, 5], { x: [2019, 2020, 2021, 2022].map((year) => new Date(Date.UTC(year, 8, 5))) })],
    }),
};
