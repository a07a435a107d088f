import { readFileSync, statSync } from "node:fs";
import { basename, extname } from "node:path";
import { InputError, type Problem, type ProblemCode } from "@lotrinh/language";
import { decodeText, isDecoded } from "../../text/decode.js";
import type { PlanDocument } from "../types.js";
import { docxDocument } from "./docx/document.js";
import { PackageError } from "./docx/zip.js";
import { PdfError, pdfDocument } from "./pdf.js";
import { textDocument } from "./text.js";

const FORMATS = [".docx", ".pdf", ".html", ".htm", ".md", ".txt"];
/** First bytes of the old container: of .doc, and of what Word encrypts. */
const OLE = "\u00d0\u00cf\u0011\u00e0";
const MOST_BYTES = 100 * 1024 * 1024;

/** Whether a name is that of a document that can be read. */
function isPlanFile(file: string): boolean {
  return FORMATS.includes(extname(file).toLowerCase());
}

/**
 * Reads the words of a plan’s document. Its form is that of its first bytes, whatever its name says.
 * @throws InputError, one problem, where the file is missing, a folder, damaged, locked, only pictures, with letters apart or of another form
 */
export async function readPlanFile(file: string): Promise<PlanDocument> {
  const name = basename(file);
  const bytes = bytesOf(file, name);
  try {
    return await documentOf(bytes, extname(file).toLowerCase(), name);
  } catch (error) {
    if (error instanceof PackageError || error instanceof PdfError) throw problem(error.code, name);
    throw error;
  }
}

async function documentOf(bytes: Uint8Array, extension: string, name: string): Promise<PlanDocument> {
  if (startsWith(bytes, "%PDF")) return await pdfDocument(bytes);
  if (startsWith(bytes, "PK") || startsWith(bytes, OLE)) {
    const isOld = holds(bytes, "WordDocument") || extension === ".doc";
    if (isOld && !holds(bytes, "EncryptedPackage")) throw problem("PLAN_OLD_WORD", name);
    return docxDocument(bytes);
  }
  if (extension === ".pdf") throw problem("PDF_DAMAGED", name);
  if (extension === ".docx") throw problem("DOCX_DAMAGED", name);
  if (!isPlanFile(name)) throw problem("PLAN_FORMAT", name, { write: FORMATS.join(", ") });
  const decoded = decodeText(bytes);
  if (!isDecoded(decoded)) {
    throw decoded.legacy === null
      ? problem("PLAN_ENCODING", name)
      : problem("PLAN_LEGACY", name, { font: decoded.legacy });
  }
  const { text } = decoded;
  if (text.trim() === "") throw problem("PLAN_EMPTY", name);
  if (extension === ".html" || extension === ".htm") return (await import("./html.js")).htmlDocument(text);
  return textDocument(text, extension === ".md" ? "md" : "txt");
}

function bytesOf(file: string, name: string): Uint8Array {
  try {
    const stat = statSync(file);
    if (stat.isDirectory()) throw problem("PLAN_FOLDER", name);
    if (!stat.isFile()) throw problem("FILE_NOT_ORDINARY", name);
    if (stat.size > MOST_BYTES) throw problem("DOCX_TOO_LARGE", name);
    return readFileSync(file);
  } catch (error) {
    if (error instanceof InputError) throw error;
    const reason = (error as NodeJS.ErrnoException).code ?? "";
    throw problem(reason === "ENOENT" ? "FILE_MISSING" : "FILE_UNREADABLE", name, { reason });
  }
}

function startsWith(bytes: Uint8Array, letters: string): boolean {
  return [...letters].every((letter, i) => bytes[i] === letter.charCodeAt(0));
}

/** Whether the directory of an old container names a stream; its names are UTF-16. */
function holds(bytes: Uint8Array, stream: string): boolean {
  return (
    startsWith(bytes, OLE) && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(stream, 0, "utf16le")
  );
}

function problem(code: ProblemCode, file: string, params: Readonly<Record<string, string>> = {}): InputError {
  return new InputError([{ code, params: { file, ...params } } as Problem]);
}
