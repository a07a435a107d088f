import { SaxesParser } from "saxes";
import { PackageError } from "./zip.js";

/** An element of a part: local name, attributes by local name, and what it holds. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

const DEEPEST = 256;

/**
 * Parses a part strictly: no document type, so no entities beyond the five of XML; nothing is fetched.
 * @throws PackageError DOCX_HOSTILE for a document type or endless nesting, DOCX_DAMAGED for broken XML
 */
export function parseXml(bytes: Uint8Array): XmlElement {
  const root: XmlElement = { name: "", attributes: {}, children: [] };
  const open: XmlElement[] = [root];
  const parser = new SaxesParser();
  parser.on("doctype", () => {
    throw new PackageError("DOCX_HOSTILE");
  });
  parser.on("error", () => {
    throw new PackageError("DOCX_DAMAGED");
  });
  parser.on("opentag", ({ name, attributes }) => {
    if (open.length > DEEPEST) throw new PackageError("DOCX_HOSTILE");
    const own = Object.entries(attributes).map(([key, value]) => [local(key), String(value)]);
    const element: XmlElement = { name: local(name), attributes: Object.fromEntries(own), children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.on("text", (text) => {
    open.at(-1)?.children.push(text);
  });
  parser.write(new TextDecoder("utf-8").decode(bytes)).close();
  return root;
}

function local(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** Elements of that name directly inside. */
export function childrenOf({ children }: XmlElement, name: string): XmlElement[] {
  return elementsOf(children).filter((child) => child.name === name);
}

export function elementsOf(children: XmlElement["children"]): XmlElement[] {
  return children.filter((child): child is XmlElement => typeof child !== "string");
}

/** The first element on a path of names; undefined where there is none. */
export function elementAt(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((at, name) => (at ? childrenOf(at, name)[0] : undefined), element);
}
