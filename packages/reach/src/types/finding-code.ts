import type { WarningCode } from "@lotrinh/language";
import type { FindingParams } from "./finding-params.js";

/** Every code of a finding; `wording` does not compile where one has no sentence. */
export type FindingCode = keyof FindingParams | WarningCode;
