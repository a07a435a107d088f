import { drawingsRenderer } from "./drawings.js";
import { htmlRenderer } from "./html.js";
import type { Renderer } from "./renderer.js";

/** A new format is one file and one line here. */
export const renderers: readonly Renderer[] = [htmlRenderer, drawingsRenderer];

/** Names of the formats that a pack can have, in the order in which they are made. */
export const formats: readonly string[] = renderers.map(({ format }) => format);
