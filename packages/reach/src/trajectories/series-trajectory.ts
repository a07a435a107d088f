import type { Figures } from "@lotrinh/observations";
import { findIndicator, type Registry } from "@lotrinh/registry";
import { ancestors } from "../given/evidence.js";
import { weakest } from "../given/weakest-status.js";
import { figuresInput } from "../pupils/enrolment-basis.js";
import { trendOf } from "../trend/trend.js";
import { finding } from "../types/finding.js";
import type { TrajectoryBody } from "../types/trajectory.js";

export interface SeriesData {
  readonly registry: Registry;
  readonly figures: Figures;
  readonly asOf: string;
  readonly to: number;
}

/** Rates that bear on a subject, the nearest construct first. */
export const RATES = {
  literacy: ["literacy_level1_rate_15_60", "literacy_rate_15plus"],
  schools: ["national_standard_school_rate", "national_standard_public_school_rate"],
} as const;

/**
 * The nearest series there is, forecast: the locality's own, else that of a higher level. Nothing is projected where no
 * place has three figures.
 */
export function seriesTrajectory(
  locality: string,
  indicators: readonly string[],
  { registry, figures, asOf, to }: SeriesData,
): TrajectoryBody {
  const places = [locality, ...ancestors(registry, locality)];
  const nameOf = (id: string) => registry.localities.find((one) => one.id === id)?.name ?? id;
  const names = { locality: nameOf(locality) };
  for (const place of places) {
    for (const id of indicators) {
      const indicator = findIndicator(registry.indicators, id);
      const trend = indicator && trendOf({ registry, figures, asOf }, [place], indicator, { horizon: to, asked: null });
      if (!indicator || !trend) continue;
      const input = figuresInput(trend.observed);
      return {
        basis: { locality: place, kind: place === locality ? "own" : "parent" },
        ...{ scenario: "", model: trend.model, checkedTo: trend.checkedTo },
        outputs: [
          {
            ...{ id, unit: trend.unit, timing: indicator.timing, locality: place, asked: null },
            ...{ status: weakest(["estimated", ...(input ? [input.status] : [])]) },
            ...{ observed: trend.observed, fan: trend.fan },
          },
        ],
        inputs: input ? [input] : [],
        notes: [
          { code: "TRAJECTORY_SERIES", params: names },
          ...(place === locality ? [] : [finding("TRAJECTORY_OF", { ...names, place: nameOf(place) })]),
          ...(to > trend.checkedTo ? [finding("TRAJECTORY_BEYOND_CHECKED", { year: trend.checkedTo + 1 })] : []),
        ],
      };
    }
  }
  return {
    ...{ basis: null, scenario: "", model: "", checkedTo: null, outputs: [], inputs: [] },
    notes: [{ code: "TRAJECTORY_NO_DATA", params: names }],
  };
}
