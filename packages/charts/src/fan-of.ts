import type { SeriesForecast } from "@lotrinh/forecast";
import { formatNumber, quantity } from "@lotrinh/language";
import { type Fan, type FanOptions, fan } from "./fan.js";
import { at, type FanYear } from "./fan-layers.js";
import type { Chart } from "./svg.js";

export interface ForecastFanOptions
  extends FanOptions,
    Partial<Pick<Fan, "title" | "subtitle" | "target" | "deadline" | "pace">> {
  /** What is forecast, as on an axis. Defaults to “value” of the language. */
  readonly name?: string;
  /** Unit of the values, as in `quantity`; numbers stand bare without one. */
  readonly unit?: string;
  /** Figures by year; those without a status are reported. Defaults to none. */
  readonly observed?: readonly { readonly year: number; readonly value: number; readonly status?: string }[];
}

const TEXT = {
  vi: {
    value: "giá trị",
    title: (name: string, year: number, middle: string, low: string, high: string) =>
      `${name}: dự báo năm ${year} khoảng ${middle} (khả năng 80 %: ${low} đến ${high})`,
    subtitle: "Đường đứt: mức dự báo giữa; dải đậm: khoảng 80 %, dải nhạt: khoảng 95 %.",
    median: (middle: string) => `giữa ${middle}`,
  },
  en: {
    value: "value",
    title: (name: string, year: number, middle: string, low: string, high: string) =>
      `${name}: about ${middle} forecast for ${year} (80% interval ${low} to ${high})`,
    subtitle: "Dashed: median; dark band: 80% interval, light band: 95% interval.",
    median: (middle: string) => `median ${middle}`,
  },
} as const;

/**
 * A forecast of one series as a fan, as `forecastSeries` of `@lotrinh/forecast` gives it.
 * @throws RangeError for a forecast without years
 */
export function fanOf(forecast: SeriesForecast, options: ForecastFanOptions = {}): Chart {
  const { language = "vi", unit, observed = [], target = null, deadline, pace = false } = options;
  const words = TEXT[language];
  const { name = words.value } = options;
  const years = yearsOf(forecast);
  const end = years.at(-1);
  if (!end) throw new RangeError("invalid forecast; it has no years");
  const round = (value: number) => Number(value.toPrecision(3));
  const say = (p: number) => {
    const value = round(at(end, p));
    return unit === undefined ? formatNumber(value, { language }) : quantity(value, unit, language);
  };
  const { title = words.title(name, end.year, say(0.5), say(0.1), say(0.9)), subtitle = words.subtitle } = options;
  return fan(
    {
      ...{ title, subtitle, name, target, pace, ...(deadline ? { deadline } : {}) },
      data: observed.map(({ year, value }) => `${year}: ${formatNumber(value, { language })}`).join("; "),
      y: name,
      lines: [
        {
          text: words.median(say(0.5)),
          observed: observed.map((one) => ({ status: "reported", ...one })),
          fan: years,
        },
      ],
    },
    options,
  );
}

function yearsOf({ years, probabilities, quantiles }: SeriesForecast): FanYear[] {
  return years.map((year, i) => ({
    year,
    quantiles: probabilities.map((p, j) => ({ p, value: quantiles[i]?.[j] ?? Number.NaN })),
  }));
}
