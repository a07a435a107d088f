import type { Observation } from "@lotrinh/observations";
import type { ColumnSource } from "hyparquet-writer";
import type { Cell } from "../print.js";

const TYPES = {
  locality: "STRING",
  indicator: "STRING",
  breakdown: "STRING",
  year: "INT32",
  value: "DOUBLE",
  unit: "STRING",
  numerator: "DOUBLE",
  denominator: "DOUBLE",
  status: "STRING",
  quality: "STRING",
  source: "STRING",
  note: "STRING",
} as const satisfies Partial<Record<keyof Observation, string>>;

type Name = keyof typeof TYPES;

const NULLABLE: readonly Name[] = ["numerator", "denominator"];
/** By these a reader may leave out row groups. */
const RANGED: readonly Name[] = ["locality", "indicator", "year", "value"];
const ROWS_OF_A_GROUP = 100_000;

export interface FigureParquet {
  readonly add: (figure: Observation) => void;
  /** The bytes of all that was added, and how many rows it has. */
  readonly end: () => { readonly bytes: Uint8Array; readonly count: number };
}

/** Figures as a Parquet file with the columns of `data/observations`; a row group is packed as soon as it is full. */
export async function figureParquet(): Promise<FigureParquet> {
  const { ByteWriter, ParquetWriter, schemaFromColumnData } = await import("hyparquet-writer");
  let group = newGroup();
  let [rows, count] = [0, 0];
  const columnData = (): ColumnSource[] =>
    group.map(([name, data]) => {
      return { name, data, type: TYPES[name], nullable: NULLABLE.includes(name), statistics: RANGED.includes(name) };
    });
  const out = new ByteWriter();
  const writer = new ParquetWriter({ writer: out, schema: schemaFromColumnData({ columnData: columnData() }) });
  const pack = (): void => {
    if (rows === 0) return;
    writer.write({ columnData: columnData(), rowGroupSize: ROWS_OF_A_GROUP });
    group = newGroup();
    rows = 0;
  };
  return {
    add: (figure) => {
      for (const [name, values] of group) values.push(figure[name]);
      count++;
      if (++rows === ROWS_OF_A_GROUP) pack();
    },
    end: () => {
      pack();
      writer.finish();
      return { bytes: new Uint8Array(out.getBuffer()), count };
    },
  };
}

function newGroup(): (readonly [Name, Cell[]])[] {
  return (Object.keys(TYPES) as Name[]).map((name) => [name, []]);
}
