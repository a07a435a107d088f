import { InputError } from "@lotrinh/language";

/** Sheets of real offices unpack to 5–40 times their size; what is small when unpacked harms nobody. */
const MOST_RATIO = 200;
const HARMLESS_BYTES = 10e6;

const ENTRY = 0x02014b50;
const ENTRY_BYTES = 46;

/** A part of a package that unpacks to far more than any real workbook's. */
export interface InflatedPart {
  readonly part: string;
  /** Times its packed size. */
  readonly ratio: number;
  /** Unpacked, in MB. */
  readonly size: number;
  /** The largest ratio that is opened. */
  readonly most: number;
}

/**
 * The first part of a zip package whose directory (PKWARE APPNOTE 4.3.12) declares it to unpack more than 200-fold and
 * beyond 10 MB; null where there is none. Nothing is unpacked for it.
 */
export function inflatedPart(bytes: Uint8Array): InflatedPart | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sign = Buffer.from([0x50, 0x4b, 0x01, 0x02]);
  for (let at = buffer.indexOf(sign); at >= 0 && at + ENTRY_BYTES <= bytes.length; at = buffer.indexOf(sign, at + 4)) {
    if (view.getUint32(at, true) !== ENTRY) continue;
    const packed = view.getUint32(at + 20, true);
    const unpacked = view.getUint32(at + 24, true);
    const ratio = Math.round(unpacked / Math.max(1, packed));
    if (unpacked <= HARMLESS_BYTES || ratio <= MOST_RATIO) continue;
    const name = buffer.toString("utf8", at + ENTRY_BYTES, at + ENTRY_BYTES + view.getUint16(at + 28, true));
    return { part: name.replaceAll(/\p{Cc}/gu, " "), ratio, size: Math.round(unpacked / 1e6), most: MOST_RATIO };
  }
  return null;
}

/** @throws InputError WORKBOOK_BOMB */
export function checkInflation(bytes: Uint8Array, file: string): void {
  const found = inflatedPart(bytes);
  if (found) throw new InputError([{ code: "WORKBOOK_BOMB", params: { where: file, ...found } }]);
}
