export { certificates } from "./certificates/certificates.js";
export {
  type ExpectedStockOptions,
  expectedStock,
  type RecognitionsNeededOptions,
  recognitionsNeeded,
} from "./certificates/expected-stock.js";
export type { InitialCertificates } from "./certificates/initial-certificates.js";
export { poissonBinomial } from "./certificates/poisson-binomial.js";
export { type ProbabilityOfStockOptions, probabilityOfStock } from "./certificates/probability-of-stock.js";
export {
  type CertificateFlows,
  type CertificateOptions,
  simulateCertificates,
} from "./certificates/simulate-certificates.js";
export * from "./enrolment/index.js";
export { YEAR_SHAPE } from "./exceptions/dispersion.js";
export {
  type ExceptionRate,
  type ExceptionYear,
  exceptionRate,
  knownExceptionRate,
} from "./exceptions/exception-rate.js";
export { exceptions } from "./exceptions/exceptions.js";
export { type ProbabilityOfFewOptions, probabilityOfFew } from "./exceptions/probability-of-few.js";
export { type ExceptionsOptions, simulateExceptions } from "./exceptions/simulate-exceptions.js";
export { type AgeStructure, type Ages, peopleAged, type ScaleOptions, scaleAges } from "./literacy/age-structure.js";
export {
  type ExpectedLiteracy,
  expectedLiteracy,
  type LiteracyDrift,
  literacyDrift,
} from "./literacy/expected-literacy.js";
export { literacy } from "./literacy/literacy.js";
export { ASSUMED_AGE_ODDS, type LiteracyByAgeOptions, literacyByAge, meanOver } from "./literacy/literacy-by-age.js";
export { type LiteracyEffort, type LiteracyEffortOptions, literacyEffort } from "./literacy/literacy-effort.js";
export { type LiteracyGain, peopleOfGain } from "./literacy/literacy-gain.js";
export type { LiteracyCase, LiteracyClasses } from "./literacy/literacy-options.js";
export { type LiteracyPlacesOptions, literacyPlaces } from "./literacy/literacy-places.js";
export { type BetweenProfiles, betweenProfiles, type LiteracyProfile } from "./literacy/literacy-profiles.js";
export { type LiteracyFlows, type LiteracyOptions, simulateLiteracy } from "./literacy/simulate-literacy.js";
export type { ByYear } from "./model/by-year.js";
export { checkLever } from "./model/check-lever.js";
export type {
  InputDeclaration,
  LeverDeclaration,
  ModelDeclaration,
  OutputDeclaration,
  SourceDeclaration,
  SourceKind,
} from "./model/declaration.js";
export { putOff, type Waiting } from "./model/waiting.js";
export { models } from "./models.js";
export { ratchet } from "./ratchet/ratchet.js";
export { type RatchetOptions, simulateRatchet } from "./ratchet/simulate-ratchet.js";
export { rooms } from "./rooms/rooms.js";
export { type RoomFlows, type RoomOptions, simulateRooms } from "./rooms/simulate-rooms.js";
export { type BetaBinomialOptions, betaBinomial } from "./schools/beta-binomial.js";
export { certifiedSchools } from "./schools/certified-schools.js";
export {
  type NamedSchool,
  type NamedSchoolsOptions,
  namedCertificates,
  probabilityOfAtLeast,
} from "./schools/named-schools.js";
export type { MergerTreatment, SchoolsOptions } from "./schools/school-options.js";
export { type SchoolFlows, simulateSchools } from "./schools/simulate-schools.js";
export { type StaffFlows, simulateStaff } from "./staff/simulate-staff.js";
export { staff } from "./staff/staff.js";
export type { StaffOfAge, StaffOptions } from "./staff/staff-options.js";
export { staffing } from "./staff/staffing.js";
export { type Posts, postsOf, type StaffingNorm } from "./staff/staffing-norm.js";
export { type UncertainHazard, unchangedFor, updatedHazard } from "./status/persistence.js";
export { eventualEnds, followTracks, type TrackMoves, type TrackYears } from "./streaming/absorption.js";
export {
  AFTER_GRADE_9,
  AFTER_GRADE_12,
  type AfterGrade9,
  type AfterGrade12,
  type ByDestination,
} from "./streaming/destinations.js";
export { logRatio, replaceZeros, sharesOfLogRatio } from "./streaming/log-ratio.js";
export {
  type FittedMoves,
  type MovesFromStocksOptions,
  movesFromStocks,
  type TrackStocks,
} from "./streaming/moves-from-stocks.js";
export { type StreamingFlows, simulateStreaming } from "./streaming/simulate-streaming.js";
export { simulateTracks, type TrackFlows, type TracksOptions } from "./streaming/simulate-tracks.js";
export { streaming } from "./streaming/streaming.js";
export { streamingConcentration } from "./streaming/streaming-concentration.js";
export type { OpeningDestination, StreamingOptions } from "./streaming/streaming-options.js";
export {
  missingPlaces,
  type StreamingDemands,
  type StreamingRates,
  simplexError,
  simulatedRates,
  streamingExcess,
  streamingRates,
} from "./streaming/streaming-rates.js";
export { type StreamingTrend, type StreamingYear, streamingTrend } from "./streaming/streaming-trend.js";
export { tracks } from "./streaming/tracks.js";
export type { HeldSources } from "./uncertainty/held-sources.js";
export {
  combinedShare,
  pooledRate,
  pooledShare,
  posteriorRate,
  posteriorShare,
  type Tally,
} from "./uncertainty/posterior.js";
export type { SharedChance } from "./uncertainty/shared-uniforms.js";
export type { UncertainRate } from "./uncertainty/uncertain-rate.js";
export { drawShare, type UncertainShare } from "./uncertainty/uncertain-share.js";
export { varianceByKind, varianceBySource } from "./uncertainty/variance-by-source.js";
export { type VarianceRuns, type VarianceShares, varianceShares } from "./uncertainty/variance-shares.js";
