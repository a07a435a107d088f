export { assessCountry, type CountryOptions } from "./assess-country.js";
export { assessPartition, TARGET_COLUMNS } from "./assess-partition.js";
export { RESULT_COLUMNS, resultRow } from "./result-rows.js";
export type { Progress, SimulationOptions, UnitResult } from "./types.js";
