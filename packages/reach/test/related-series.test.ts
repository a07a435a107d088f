import { fileURLToPath } from "node:url";
import { forecastSeries, quantileOf } from "@lotrinh/forecast";
import { loadFigures, type Observation } from "@lotrinh/observations";
import { findIndicator, type Indicator, loadRegistry } from "@lotrinh/registry";
import { describe, expect, it } from "vitest";
import { annual, forecastOptions } from "../src/given/annual.js";
import { nearestSeries } from "../src/given/nearest-series.js";
import { LENT, seriesForecast } from "../src/trend/series-forecast.js";
import { observation } from "./small.js";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const registry = loadRegistry({ data: `${root}data`, seeds: `${root}seeds` });
const figures = loadFigures({ data: `${root}data`, registry });
const asOf = registry.asOf;

function forecastOf(place: string, id: string, more: readonly Observation[] = []) {
  const data = { registry, figures: { ...figures, observations: [...figures.observations, ...more] }, asOf };
  const indicator = findIndicator(registry.indicators, id) as Indicator;
  const found = nearestSeries(data.figures, [place], id, { asOf, horizon: 2030, least: 1 });
  if (!found) throw new Error(`no ${id} of ${place}`);
  const alone = forecastSeries(annual(found, indicator), forecastOptions(found, indicator, 2030));
  return { alone, made: seriesForecast(found, indicator, 2030, data) };
}

describe("pupils, classes and teachers", () => {
  it("of a province go on beside related series, and rates alone", () => {
    const { alone, made } = forecastOf("lang-son", "teachers_primary");
    expect([alone.model, made.model]).toEqual(["combination", LENT]);
    expect(quantileOf(made, 2030, 0.5)).not.toBe(quantileOf(alone, 2030, 0.5));
    const rate = forecastOf("lang-son", "literacy_rate_15plus");
    expect(rate.made).toEqual(rate.alone);
  });

  it("of a district go on alone: the past of no district is known", () => {
    const own = [2018, 2019, 2020, 2021].map((year) =>
      observation({ locality: "chi-lang", indicator: "teachers_primary", unit: "teachers", year, value: 400 + year }),
    );
    const { alone, made } = forecastOf("chi-lang", "teachers_primary", own);
    expect(made).toEqual(alone);
  });

  it("that a scenario supposes lend nothing to another place", () => {
    const supposed = observation({
      ...{ locality: "ha-noi", indicator: "teachers_primary", unit: "teachers", year: 2021, value: 90_000 },
      status: "assumed",
    });
    const rest = figures.observations.filter(
      ({ locality, indicator, year }) => locality !== "ha-noi" || indicator !== "teachers_primary" || year !== 2021,
    );
    const data = { registry, figures: { ...figures, observations: [...rest, supposed] }, asOf };
    const without = { ...data, figures: { ...figures, observations: rest } };
    const indicator = findIndicator(registry.indicators, "teachers_primary") as Indicator;
    const found = nearestSeries(figures, ["lang-son"], indicator.id, { asOf, horizon: 2030, least: 1 });
    if (!found) throw new Error("no teachers");
    expect(seriesForecast(found, indicator, 2030, data)).toEqual(seriesForecast(found, indicator, 2030, without));
  });

  it("have the same forecast whatever is asked first", () => {
    const id = "classes_primary";
    expect(forecastOf("hai-phong", id).made).toEqual(forecastOf("hai-phong", id, []).made);
  });
});
