import type { Problem } from "@lotrinh/language";
import type { Figures, Observation } from "@lotrinh/observations";
import type { Indicator, Locality, Registry } from "@lotrinh/registry";
import type { Opened } from "../../tables/open-grids.js";
import type { FilledTemplate } from "../../template/types.js";
import type { FigureTable } from "../figures/figure-table.js";
import type { FindingList } from "../finding-list.js";
import type { PlaceFinder } from "./place-finder.js";

type FigureCell = Pick<Observation, "locality" | "indicator" | "breakdown" | "year">;

/** What the reading of a file for a check knows and fills. */
export interface CheckContext {
  readonly registry: Registry;
  readonly figures: Figures;
  /** Of figures without a place of their own. */
  readonly locality?: Locality;
  readonly opened?: ReadonlyMap<string, Promise<Opened>>;
  readonly settings?: (filled: FilledTemplate, path: string) => readonly Problem[] | Promise<readonly Problem[]>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly places: PlaceFinder;
  readonly table: FigureTable;
  readonly list: FindingList;
  /** The figure of `data/` for the same cell. */
  readonly known: (cell: FigureCell) => Observation | undefined;
  /** Gets each figure that can be as it is. */
  readonly onFigure?: (figure: Observation) => void;
}
