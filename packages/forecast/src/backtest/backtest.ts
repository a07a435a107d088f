import type { AnnualSeries } from "../series.js";
import { type BacktestOptions, type BacktestRow, backtestSeries } from "./backtest-series.js";

export interface PanelOptions extends BacktestOptions {
  /** Runs `work` for every id and keeps their order. Default one after the other; a caller may give one that uses workers. */
  readonly map?: (
    ids: readonly string[],
    work: (id: string) => BacktestRow[],
  ) => Promise<readonly (readonly BacktestRow[])[]>;
  /** Told after every series how many are done. */
  readonly progress?: (done: number, all: number) => void;
}

/** Rolling origin for a panel of series by id: the rows of `backtestSeries`, in the order of the panel. */
export async function backtest(
  panel: Readonly<Record<string, AnnualSeries>>,
  { map = inTurn, progress, ...options }: PanelOptions,
): Promise<BacktestRow[]> {
  const ids = Object.keys(panel);
  let done = 0;
  const parts = await map(ids, (id) => {
    const rows = backtestSeries(id, panel[id] as AnnualSeries, options);
    done++;
    progress?.(done, ids.length);
    return rows;
  });
  return parts.flat();
}

async function inTurn(ids: readonly string[], work: (id: string) => BacktestRow[]): Promise<BacktestRow[][]> {
  return ids.map(work);
}
