export { fileDigests } from "./digests.js";
export { buildPack, type Pack, type PackOptions } from "./pack.js";
export type { FileDigest } from "./provenance.js";
export { type WriteOptions, writePack } from "./write-pack.js";
