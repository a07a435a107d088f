import type { Chart } from "@lotrinh/charts";
import type { Language } from "@lotrinh/language";
import type { Dossier } from "@lotrinh/reach";

/** A dossier of which the first page may be missing. */
export type Shown = Omit<Dossier, "brief"> & { readonly brief: Dossier["brief"] | null };

/** A piece of a line. What it means is kept, how it looks is the renderer's. */
export type Span =
  | { readonly kind: "text"; readonly text: string }
  | NumberSpan
  /** How a figure is known: reported, estimated, assumed or illustrative. */
  | { readonly kind: "status"; readonly status: string; readonly text: string }
  /** Where a figure or a clause comes from: `to` is the id of a block. */
  | { readonly kind: "citation"; readonly text: string; readonly to: string; readonly title: string | null }
  | { readonly kind: "link"; readonly text: string; readonly to: string }
  | { readonly kind: "strong" | "quiet" | "small"; readonly spans: Content }
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "break" };

/** A number as print, with its value and where it is written: file and line, or source; null for what was computed. */
export interface NumberSpan {
  readonly kind: "number";
  readonly text: string;
  readonly value: number;
  readonly unit: string;
  readonly from: string | null;
}

export type Content = readonly Span[];

export interface Column {
  /** Empty throughout for a table without a head. */
  readonly head: Content;
  readonly number?: true;
  /** In percent of the table's width; the others share the rest. */
  readonly width?: 9 | 12 | 15 | 19 | 25 | 27 | 33 | 38;
  readonly nowrap?: true;
  /** The head stands before the cell where a narrow screen has no room for columns. */
  readonly labelled?: true;
}

export interface Cell {
  readonly text: Content;
  /** Rows that it spans; defaults to 1. */
  readonly rows?: number;
  /** Columns that it spans; defaults to 1. */
  readonly columns?: number;
  /** What a reader's sorting goes by where the text does not say it. */
  readonly sort?: number;
}

export interface Row {
  readonly id?: string;
  readonly cells: readonly Cell[];
}

export type Block =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly text: Content }
  | {
      readonly kind: "paragraph";
      readonly text: Content;
      readonly look?: "answer" | "verdict" | "small" | "kicker";
      readonly id?: string;
    }
  | { readonly kind: "list"; readonly items: readonly Content[] }
  | TableBlock
  | FigureBlock
  | ExplorerBlock
  /** Something that a reader must not miss. */
  | { readonly kind: "note"; readonly text: Content }
  /** A new page where there are pages. */
  | { readonly kind: "break" };

export interface TableBlock {
  readonly kind: "table";
  readonly caption: Content | null;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** `facts` are names with their values, `roomy` is for long cells. */
  readonly look?: "facts" | "roomy";
  /** Not to be broken over two pages. */
  readonly whole?: true;
}

export interface FigureBlock {
  readonly kind: "figure";
  /** Name of a drawing. */
  readonly drawing: string;
  readonly caption: Content | null;
  readonly id?: string;
}

/** Results computed beforehand that a reader of the page moves over; of a section for the screen. */
export interface ExplorerBlock {
  readonly kind: "explorer";
  /** Before the list of panels. */
  readonly pick: string;
  readonly panels: readonly Panel[];
}

/** What can be moved of one target. */
export interface Panel {
  readonly id: string;
  readonly name: string;
  readonly clause: Content;
  readonly choices: readonly Choice[];
  readonly sliders: readonly Slider[];
}

/** One of several, each with what is said of it; the first is chosen. */
export interface Choice {
  readonly legend: string;
  readonly options: readonly { readonly label: string; readonly said: Content }[];
}

export interface Slider {
  readonly label: string;
  /** How the setting is known. */
  readonly status: Content;
  /** What the values rest on. */
  readonly rests: string;
  /** Summary of the table that holds all values. */
  readonly table: string;
  readonly columns: readonly string[];
  /** In order; `probability` fills the bar. */
  readonly points: readonly {
    readonly cells: readonly string[];
    readonly said: string;
    readonly probability: number;
  }[];
  /** Where it begins. */
  readonly at: number;
}

/** What a pack is made of. */
export interface Given {
  readonly dossier: Shown;
  readonly language: Language;
  readonly version: string;
}

/** A chart that a section wants, by the name of its file. */
export interface WantedFigure {
  readonly name: string;
  readonly chart: Chart;
  /** The same for a screen as narrow as a telephone's. */
  readonly narrow?: Chart;
}

/** A chart that was drawn: an SVG that names its font, and the same as PNG of twice its size. */
export interface Drawing extends WantedFigure {
  readonly svg: string;
  readonly narrowSvg: string | null;
  readonly png: () => Promise<Uint8Array>;
}

export type Drawings = ReadonlyMap<string, Drawing>;

/** One part of a pack: which charts it wants and what it says, in the language that it is given. */
export interface Section {
  readonly id: string;
  /** Part of the annex, which can be left out. */
  readonly annex?: true;
  /** Set close, to fill one page and no more. */
  readonly dense?: true;
  /** Of the page on a screen alone: paper has no use for it. */
  readonly screen?: true;
  readonly figures?: (given: Given) => readonly WantedFigure[];
  /** None where there is nothing to say. */
  readonly blocks: (given: Given, drawn: Drawings) => readonly Block[];
}

export const FORMS = ["thuong", "hanh-chinh"] as const;

export type Form = (typeof FORMS)[number];

export interface DocumentSection {
  readonly id: string;
  readonly dense?: true;
  readonly screen?: true;
  readonly blocks: readonly Block[];
}

/** All sections of a pack with their drawings: what a renderer gets. */
export interface Document extends Given {
  readonly title: string;
  readonly footer: string;
  /** Of documents for offices: plain, or as Decree 30/2020 has it. */
  readonly form: Form;
  readonly sections: readonly DocumentSection[];
  readonly drawings: Drawings;
  /** Tables for those who calculate, in the place of the dossier's. */
  readonly sheets?: readonly Sheet[];
}

/** A cell of a workbook. */
export type Value = string | number | null;

export interface Sheet {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Value[])[];
}
