import type { Renderer } from "../renderer.js";

/** All numbers and codes that the pack is made from, for programs. */
export const renderer: Renderer = {
  async render({ dossier, version }) {
    const text = `${JSON.stringify({ version, ...dossier }, null, 1)}\n`;
    return new Map([["so-lieu.json", new TextEncoder().encode(text)]]);
  },
};
