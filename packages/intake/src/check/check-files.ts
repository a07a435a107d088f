import type { Problem } from "@lotrinh/language";
import { type Figures, figureKey, type Observation } from "@lotrinh/observations";
import type { Locality, Registry } from "@lotrinh/registry";
import { type Opened, openGrids } from "../tables/open-grids.js";
import type { FilledTemplate } from "../template/types.js";
import { surroundings } from "./figures/around.js";
import { checkFigures } from "./figures/check-figures.js";
import { FigureTable } from "./figures/figure-table.js";
import { checkFile } from "./files/check-file.js";
import type { CheckContext } from "./files/context.js";
import { placeFinder } from "./files/place-finder.js";
import { FindingList } from "./finding-list.js";
import type { CheckReport } from "./types.js";

export interface CheckOptions {
  readonly registry: Registry;
  /** What is known beside the files: `data/`. */
  readonly figures: Figures;
  /** Of figures without a place of their own. */
  readonly locality?: Locality;
  /** Gets each figure that can be as it is, in the order of the files. */
  readonly onFigure?: (figure: Observation) => void;
  /** Files that are being opened already, by their paths: see `openAhead`. */
  readonly opened?: ReadonlyMap<string, Promise<Opened>>;
  /** What is wrong with the settings of a filled template; models know it, so their caller says it. */
  readonly settings?: (filled: FilledTemplate, path: string) => readonly Problem[] | Promise<readonly Problem[]>;
}

/**
 * Everything that is wrong or doubtful in a planner's files, which are read together: cells that cannot be read, values that
 * cannot be, jumps, totals that do not add up, figures twice, units mixed, copies of another year, figures that `data/` has with
 * another value. Files as for `importTable`, and long ones in our columns of any length: memory grows by some 200 bytes a row.
 * Never throws for what a file holds.
 */
export async function checkFiles(paths: readonly string[], options: CheckOptions): Promise<CheckReport> {
  const { registry, figures, locality } = options;
  const places = placeFinder(registry, locality);
  const table = new FigureTable();
  const list = new FindingList();
  const context = {
    ...options,
    ...{ places, table, list },
    indicators: new Map(registry.indicators.map((one) => [one.id, one])),
    known: knownFigures(figures),
  };
  const files = [];
  for (const path of paths) files.push(await checkFile(path, context));
  checkFigures(table, surroundings(figures, places.met, registry.identities), list);
  return { files, ...list.report };
}

function knownFigures({ observations }: Figures): CheckContext["known"] {
  const known = new Map(observations.map((one) => [figureKey(one), one]));
  const places = new Set(observations.map(({ locality }) => locality));
  return (cell) => (places.has(cell.locality) ? known.get(figureKey(cell)) : undefined);
}

/** Begins to open workbooks, each in a thread of its own, while what they are checked against is read. */
export function openAhead(paths: readonly string[]): ReadonlyMap<string, Promise<Opened>> {
  const opened = new Map(
    paths.filter((path) => /\.(?:xlsx|xlsm|xls|ods)$/i.test(path)).map((path) => [path, openGrids(path)]),
  );
  // What hinders it is told where the file is checked.
  for (const one of opened.values()) one.catch(() => {});
  return opened;
}
