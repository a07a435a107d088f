import { parentPort, workerData } from "node:worker_threads";
import { problemOf } from "@lotrinh/language";
import { Refusal } from "./refusal.js";
import { workbookGrids } from "./workbook-grid.js";

/** Answers with the grids of the workbook that it was started with, or with why there are none. */
function answer(): unknown {
  try {
    return { grids: workbookGrids(workerData as Uint8Array) };
  } catch (error) {
    return error instanceof Refusal ? { code: error.code, params: error.params } : problemOf("WORKBOOK_CORRUPTED", {});
  }
}

parentPort?.postMessage(answer());
