import type { Document } from "../document.js";

/** Makes one format of a pack: that of its file's name. */
export interface Renderer {
  /** Files by path relative to the pack's folder; the same document gives the same bytes. */
  readonly render: (document: Document) => Promise<ReadonlyMap<string, Uint8Array>>;
}
