export type { ByYear } from "./by-year.js";
export { certificates } from "./certificates.js";
export { checkLever } from "./check-lever.js";
export type { InputDeclaration, LeverDeclaration, ModelDeclaration, OutputDeclaration } from "./declaration.js";
export * from "./enrolment/index.js";
export {
  type ExpectedStockOptions,
  expectedStock,
  type RecognitionsNeededOptions,
  recognitionsNeeded,
} from "./expected-stock.js";
export type { InitialCertificates } from "./initial-certificates.js";
export { poissonBinomial } from "./poisson-binomial.js";
export { type ProbabilityOfStockOptions, probabilityOfStock } from "./probability-of-stock.js";
export { type CertificateFlows, type CertificateOptions, simulateCertificates } from "./simulate-certificates.js";
