export { fileDigest, fileDigests } from "./digests.js";
export { FORMS, type Form } from "./document.js";
export { buildPack, leavable, type Pack, type PackContent, type PackOptions } from "./pack.js";
export { type BuildPlacesOptions, buildPlaces, placesFormats } from "./places/build-places.js";
export type { FileDigest, Provenance, TracedFigure } from "./provenance.js";
export { formats } from "./render/index.js";
export { type BuildReportOptions, buildReport, reportFormats } from "./report/build-report.js";
export { checkPackFolder, type WriteOptions, writePack } from "./write-pack.js";
