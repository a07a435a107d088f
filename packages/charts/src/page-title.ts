import { PAGE_WIDTH, type } from "./theme.js";
import { wrap } from "./wrap.js";

/** A chart's message and what it rests on, broken into lines that a drawing of `width` holds. */
export function pageTitle(title: string, subtitle: string, width = PAGE_WIDTH): { text: string[]; subtitle: string[] } {
  return {
    text: wrap(title, { width, size: type.title, weight: 700 }),
    subtitle: wrap(subtitle, { width, size: type.subtitle }),
  };
}
