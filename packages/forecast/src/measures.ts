import { dieboldMariano, equalAccuracy } from "./diebold-mariano.js";
import { brier, coverage, crpsNormal, crpsSample, logScore, pinball, winkler } from "./distribution-measures.js";
import { mae, mase, rmse, rmsse, smape } from "./point-measures.js";

/** All measures by name; lower is better in each but coverage. What happened comes first, then what was forecast. */
export const measures = {
  mae,
  rmse,
  mase,
  rmsse,
  smape,
  pinball,
  crpsSample,
  crpsNormal,
  winkler,
  brier,
  logScore,
  coverage,
  dieboldMariano,
  equalAccuracy,
} as const;
