import { closeSync, openSync, renameSync, writeSync } from "node:fs";
import type { samplePaths } from "@lotrinh/forecast";
import { InputError, problemOf } from "@lotrinh/language";
import { csvCell } from "./out/csv.js";

type Paths = ReturnType<typeof samplePaths>;

export interface DrawsFile {
  readonly add: (series: string, paths: Paths) => void;
  readonly end: () => void;
}

/**
 * A CSV of joint paths, one row a series, draw and year. It has its name only once it is whole.
 * @throws InputError FILE_UNWRITABLE
 */
export function drawsFile(path: string): DrawsFile {
  const partial = `${path}.partial`;
  const file = guarded(path, () => openSync(partial, "w"));
  writeSync(file, "series,draw,year,value\n");
  return {
    add(series, { years, draws, values }) {
      const name = csvCell(series);
      let lines = "";
      for (let k = 0; k < draws; k++) {
        for (const [t, year] of years.entries()) {
          lines += `${name},${k + 1},${year},${Number((values[t * draws + k] as number).toPrecision(10))}\n`;
        }
      }
      guarded(path, () => writeSync(file, lines));
    },
    end() {
      closeSync(file);
      guarded(path, () => renameSync(partial, path));
    },
  };
}

function guarded<T>(path: string, write: () => T): T {
  try {
    return write();
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new InputError([problemOf("FILE_UNWRITABLE", { file: path, reason })]);
  }
}
