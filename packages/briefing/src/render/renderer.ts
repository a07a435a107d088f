import type { Document } from "../document.js";

/** Makes one format of a pack. */
export interface Renderer {
  readonly format: string;
  /** Files by path relative to the pack's folder; the same document gives the same bytes. */
  readonly render: (document: Document) => Promise<ReadonlyMap<string, Uint8Array>>;
}
