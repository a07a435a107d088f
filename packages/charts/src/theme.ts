import type { Config } from "vega-lite";
import { FONT_FAMILY } from "./font.js";

/** Inks that stay apart in black and white and for colour-blind readers; meaning is never carried by colour alone. */
export const ink = {
  text: "#1a1a1a",
  muted: "#5f6368",
  faint: "#c9ccd1",
  grid: "#e4e6e9",
  band: "#f1f2f4",
  accent: "#00507a",
  assumed: "#b34700",
  paper: "#ffffff",
} as const;

/** Of several lines in one drawing, in their order; apart for colour-blind readers, and in grey print by their lightness. */
export const lineInks = [ink.accent, "#c0392b", "#2e8b57", "#7a5195"] as const;

/** Of what was so before a change. */
export const BEFORE_INK = "#80868b";

/** Pixels; over the text block of an A4 page nothing is below 9 pt. */
export const type = { title: 16, subtitle: 12, label: 11.5, small: 11.5 } as const;

/** Pixels across the text block of an A4 page. */
export const PAGE_WIDTH = 620;

export const theme: Config = {
  font: FONT_FAMILY,
  background: ink.paper,
  padding: 4,
  locale: { number: { decimal: ",", thousands: ".", grouping: [3], currency: ["", ""] } },
  view: { stroke: null },
  title: {
    anchor: "start",
    color: ink.text,
    fontSize: type.title,
    fontWeight: 700,
    lineHeight: 21,
    subtitleColor: ink.muted,
    subtitleFontSize: type.subtitle,
    subtitleLineHeight: 17,
    subtitlePadding: 5,
    offset: 14,
    frame: "bounds",
  },
  axis: {
    domainColor: ink.muted,
    gridColor: ink.grid,
    labelColor: ink.text,
    labelFontSize: type.label,
    tickColor: ink.muted,
    titleColor: ink.muted,
    titleFontSize: type.label,
    titleFontWeight: 400,
  },
  text: { color: ink.text, fontSize: type.label },
};
