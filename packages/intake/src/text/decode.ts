import { type LegacyEncoding, legacyEncoding, vietnameseShare } from "./legacy.js";

export type Encoding = "UTF-8" | "UTF-16LE" | "UTF-16BE" | "Windows-1258";

/** Text that was read: NFC, without byte order mark. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/** Bytes whose text must be converted to Unicode before it can be read. */
export interface Undecoded {
  /** Null where the bytes are no text of a known encoding. */
  readonly legacy: LegacyEncoding | null;
}

const SAMPLE = 1 << 18;

/**
 * Reads bytes as text: UTF-8 and UTF-16 with or without byte order mark, and Windows-1258 where its letters make
 * Vietnamese words. Text typed in TCVN3 or VNI fonts is recognised and not read.
 */
export function decodeText(bytes: Uint8Array): Decoded | Undecoded {
  const unicode = unicodeOf(bytes);
  if (unicode !== undefined) {
    const legacy = legacyEncoding(unicode.text.slice(0, SAMPLE));
    return legacy === null ? unicode : { legacy };
  }
  const latin1 = new TextDecoder("latin1").decode(bytes.subarray(0, SAMPLE));
  const vietnamese = new TextDecoder("windows-1258").decode(bytes).normalize("NFC");
  const score = vietnameseShare(vietnamese.slice(0, SAMPLE)) ?? 0;
  const legacy = legacyEncoding(latin1);
  if (score >= 0.6 && !vietnamese.includes("\0") && !vietnamese.includes("\ufffd")) {
    return { text: vietnamese, encoding: "Windows-1258" };
  }
  return { legacy };
}

/** Whether bytes were read as text. */
export function isDecoded(result: Decoded | Undecoded): result is Decoded {
  return "text" in result;
}

function unicodeOf(bytes: Uint8Array): Decoded | undefined {
  const encoding = unicodeEncoding(bytes);
  const text = strictly(bytes, encoding);
  return text === undefined ? undefined : { text: text.normalize("NFC"), encoding };
}

function unicodeEncoding(bytes: Uint8Array): "UTF-8" | "UTF-16LE" | "UTF-16BE" {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "UTF-16LE";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "UTF-16BE";
  // Commas, line ends and digits have a zero byte in UTF-16 and none in UTF-8.
  const zeros = [0, 0];
  const most = Math.min(bytes.length, 4096);
  for (let i = 0; i < most; i++) if (bytes[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > most / 10 && odd > 4 * even) return "UTF-16LE";
  if (even > most / 10 && even > 4 * odd) return "UTF-16BE";
  return "UTF-8";
}

function strictly(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
