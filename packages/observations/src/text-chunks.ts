import { createReadStream } from "node:fs";
import { InputError, problemOf } from "@lotrinh/language";
import { checkOrdinary } from "@lotrinh/registry";

const CHUNK_BYTES = 1 << 18;
/** Largest file that is read piece by piece, in MB. */
const MOST_MEGABYTES = 4096;

/**
 * The text of a file or of chunks of it, piece by piece, without a BOM.
 * @throws InputError FILE_MISSING, FILE_UNREADABLE, FILE_NOT_ORDINARY, FILE_OVER_LIMIT or FILE_ENCODING (UTF-8 only)
 */
export async function* readChunks(
  source: string | AsyncIterable<string | Uint8Array>,
  file: string,
): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let line = 1;
  let isFirst = true;
  const textOf = (bytes: Uint8Array | undefined): string => {
    try {
      return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
    } catch {
      throw new InputError([problemOf("FILE_ENCODING", { file, line: line + linesBeforeFault(bytes), column: 1 })]);
    }
  };
  for await (const chunk of typeof source === "string" ? readFile(source, file) : source) {
    let text = typeof chunk === "string" ? chunk : textOf(chunk);
    if (isFirst && text.startsWith("\uFEFF")) text = text.slice(1);
    isFirst &&= text === "";
    yield text;
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) line++;
  }
  yield textOf(undefined);
}

async function* readFile(path: string, file: string): AsyncGenerator<Uint8Array> {
  checkOrdinary(path, { name: file, most: MOST_MEGABYTES });
  const stream = createReadStream(path, { highWaterMark: CHUNK_BYTES });
  try {
    yield* stream;
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    const code = reason === "ENOENT" ? "FILE_MISSING" : "FILE_UNREADABLE";
    throw new InputError([{ code, params: { file, reason } }]);
  }
}

/** Line ends before the first byte that is not UTF-8; a character begun in the chunk before counts as whole. */
function linesBeforeFault(bytes: Uint8Array | undefined): number {
  if (bytes === undefined) return 0;
  const start = bytes.findIndex((byte) => byte < 0x80 || byte > 0xbf);
  const text = new TextDecoder().decode(bytes.subarray(Math.min(Math.max(start, 0), 3)));
  return text.slice(0, text.indexOf("\uFFFD")).split("\n").length - 1;
}
