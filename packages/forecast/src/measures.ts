import { brier, crpsNormal, crpsSample, pinball, winkler } from "./distribution-measures.js";
import { mae, mase, rmse, rmsse, smape } from "./point-measures.js";

/** All measures by name; lower is better in each. What happened comes first, then what was forecast. */
export const measures = { mae, rmse, mase, rmsse, smape, pinball, crpsSample, crpsNormal, winkler, brier } as const;
