export { type Decoded, decodeText, type Encoding, isDecoded, type Undecoded } from "./text/decode.js";
export { type LegacyEncoding, legacyEncoding } from "./text/legacy.js";
