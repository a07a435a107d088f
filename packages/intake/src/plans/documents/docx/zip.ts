import { Unzip, UnzipInflate } from "fflate";

const MOST_PARTS = 5000;
const MOST_BYTES = 64 * 1024 * 1024;
const MOST_RATIO = 400;
const CHUNK = 64 * 1024;

/** A package that cannot be used; `code` is that of a sentence. */
export class PackageError extends Error {
  readonly code: "DOCX_DAMAGED" | "DOCX_TOO_LARGE" | "DOCX_HOSTILE" | "DOCX_ENCRYPTED";
  constructor(code: PackageError["code"]) {
    super(code);
    this.code = code;
  }
}

/**
 * The named parts of a zip package, unpacked with limits on their number, size and ratio.
 * @throws PackageError DOCX_DAMAGED or DOCX_TOO_LARGE
 */
export function unzipParts(bytes: Uint8Array, wanted: readonly string[]): Map<string, Uint8Array> {
  const parts = new Map<string, Uint8Array>();
  let seen = 0;
  let unpacked = 0;
  const most = Math.min(MOST_BYTES, Math.max(1024 * 1024, bytes.length * MOST_RATIO));
  const unzip = new Unzip((file) => {
    seen += 1;
    if (seen > MOST_PARTS) throw new PackageError("DOCX_TOO_LARGE");
    if (!wanted.includes(file.name) || parts.has(file.name)) return;
    const chunks: Uint8Array[] = [];
    file.ondata = (error, chunk, final) => {
      if (error) throw error instanceof PackageError ? error : new PackageError("DOCX_DAMAGED");
      unpacked += chunk.length;
      if (unpacked > most) throw new PackageError("DOCX_TOO_LARGE");
      chunks.push(chunk);
      if (final) parts.set(file.name, joined(chunks));
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += CHUNK)
      unzip.push(bytes.subarray(at, at + CHUNK), at + CHUNK >= bytes.length);
  } catch (error) {
    throw error instanceof PackageError ? error : new PackageError("DOCX_DAMAGED");
  }
  return parts;
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
