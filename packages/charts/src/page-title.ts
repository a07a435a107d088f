import { PAGE_WIDTH, type } from "./theme.js";
import { wrap } from "./wrap.js";

/** A chart's message and what it rests on, broken into lines that a page holds. */
export function pageTitle(title: string, subtitle: string): { text: string[]; subtitle: string[] } {
  return {
    text: wrap(title, { width: PAGE_WIDTH, size: type.title, weight: 700 }),
    subtitle: wrap(subtitle, { width: PAGE_WIDTH, size: type.subtitle }),
  };
}
