export type { ByYear } from "./by-year.js";
export { certificates } from "./certificates.js";
export { checkLever } from "./check-lever.js";
export type { InputDeclaration, LeverDeclaration, ModelDeclaration, OutputDeclaration } from "./declaration.js";
export {
  type ExpectedStockOptions,
  expectedStock,
  type RecognitionsNeededOptions,
  recognitionsNeeded,
} from "./expected-stock.js";
export type { InitialCertificates } from "./initial-certificates.js";
export { type AgeStructure, type Ages, peopleAged, type ScaleOptions, scaleAges } from "./literacy/age-structure.js";
export {
  type ExpectedLiteracy,
  expectedLiteracy,
  type LiteracyDrift,
  literacyDrift,
} from "./literacy/expected-literacy.js";
export { literacy } from "./literacy/literacy.js";
export { ASSUMED_AGE_ODDS, type LiteracyByAgeOptions, literacyByAge } from "./literacy/literacy-by-age.js";
export { type LiteracyEffort, type LiteracyEffortOptions, literacyEffort } from "./literacy/literacy-effort.js";
export { type LiteracyGain, peopleOfGain } from "./literacy/literacy-gain.js";
export type { LiteracyCase, LiteracyClasses } from "./literacy/literacy-options.js";
export { type LiteracyFlows, type LiteracyOptions, simulateLiteracy } from "./literacy/simulate-literacy.js";
export { poissonBinomial } from "./poisson-binomial.js";
export { type ProbabilityOfStockOptions, probabilityOfStock } from "./probability-of-stock.js";
export { type CertificateFlows, type CertificateOptions, simulateCertificates } from "./simulate-certificates.js";
export type { UncertainShare } from "./uncertainty/uncertain-share.js";
