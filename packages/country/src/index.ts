export type { ErrorWeights } from "./adding-up/error-covariance.js";
export { type Hierarchy, hierarchyOf } from "./adding-up/hierarchy.js";
export { type ReconciledRates, type ReconcileOptions, reconcile, reconcileRates } from "./adding-up/reconcile.js";
export { rollUp } from "./adding-up/roll-up.js";
export { assessCountry, type CountryOptions } from "./assess-country.js";
export { assessPartition, TARGET_COLUMNS } from "./assess-partition.js";
export { RESULT_COLUMNS, resultRow } from "./result-rows.js";
export type { Progress, SimulationOptions, UnitResult } from "./types.js";
