import { textWidth } from "@lotrinh/charts";
import { DOMParser } from "linkedom";

/** A box in pixels from the upper left corner of the drawing. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface DrawnText extends Box {
  readonly text: string;
  readonly axis: boolean;
}

export interface DrawnMark extends Box {
  readonly x: number;
  readonly y: number;
  readonly hollow: boolean;
}

export function parse(svg: string): SVGElementLike {
  return new DOMParser().parseFromString(svg, "image/svg+xml").documentElement as unknown as SVGElementLike;
}

/** What these tests need of an element; there is no DOM library here. */
export interface SVGElementLike {
  readonly textContent: string;
  readonly parentElement: SVGElementLike | null;
  getAttribute(name: string): string | null;
  querySelector(selector: string): SVGElementLike | null;
  querySelectorAll(selector: string): Iterable<SVGElementLike>;
  closest(selector: string): SVGElementLike | null;
}

export function frameOf(svg: string): Box {
  const root = parse(svg);
  return { left: 0, top: 0, right: Number(root.getAttribute("width")), bottom: Number(root.getAttribute("height")) };
}

/** Every line of text that vega draws upright, with the box it takes in the true font. */
export function textsOf(svg: string): DrawnText[] {
  return [...parse(svg).querySelectorAll("text")].flatMap((element) => {
    if (element.textContent === "" || element.getAttribute("transform")?.includes("rotate")) return [];
    const { x, y } = placeOf(element);
    const size = Number.parseFloat(element.getAttribute("font-size") ?? "");
    const weight = /bold|[6-9]00/.test(element.getAttribute("font-weight") ?? "") ? 700 : 400;
    const anchor = element.getAttribute("text-anchor");
    const axis = element.closest(".role-axis") !== null;
    const spans = [...element.querySelectorAll("tspan")];
    return (spans.length > 0 ? spans : [element]).map((line, index) => {
      const width = textWidth(line.textContent, size, weight);
      const left = x - (anchor === "end" ? width : anchor === "middle" ? width / 2 : 0);
      const base = y + index * Number(spans[1]?.getAttribute("dy") ?? 0);
      const box = { left, right: left + width, top: base - 0.75 * size, bottom: base + 0.25 * size };
      return { ...box, text: line.textContent, axis };
    });
  });
}

export function marksOf(svg: string): DrawnMark[] {
  return [...parse(svg).querySelectorAll(".mark-symbol path")].map((element) => {
    const { x, y } = placeOf(element);
    const radius = Number(/^M([\d.]+)/.exec(element.getAttribute("d") ?? "")?.[1]) + 1;
    const hollow = element.getAttribute("fill") !== element.getAttribute("stroke");
    return { x, y, hollow, left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
  });
}

/** Upright lines, with their inks. */
export function rulesOf(svg: string): (Box & { readonly stroke: string | null })[] {
  return [...parse(svg).querySelectorAll("line")].flatMap((element) => {
    const { x, y } = placeOf(element);
    const [dx, dy] = ["x2", "y2"].map((name) => Number(element.getAttribute(name) ?? 0)) as [number, number];
    if (dx !== 0 || dy === 0) return [];
    const box = { left: x, right: x, top: Math.min(y, y + dy), bottom: Math.max(y, y + dy) };
    return [{ ...box, stroke: element.getAttribute("stroke") }];
  });
}

/** Corners of the lines through data. */
export function cornersOf(svg: string): { readonly x: number; readonly y: number }[] {
  return [...parse(svg).querySelectorAll(".mark-line path")].flatMap((element) => {
    const { x, y } = placeOf(element);
    const pairs = (element.getAttribute("d") ?? "").matchAll(/([-\d.]+),([-\d.]+)/g);
    return [...pairs].map(([, dx, dy]) => ({ x: x + Number(dx), y: y + Number(dy) }));
  });
}

export function inside(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom
  );
}

/** Pairs of boxes that cover each other. */
export function collisions<T extends Box>(boxes: readonly T[]): [T, T][] {
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b): [T, T] => [a, b]),
  );
}

function placeOf(element: SVGElementLike): { x: number; y: number } {
  let [x, y] = [0, 0];
  for (let at: SVGElementLike | null = element; at; at = at.parentElement) {
    const found = /translate\(([-\d.e]+),\s*([-\d.e]+)\)/.exec(at.getAttribute("transform") ?? "");
    x += Number(found?.[1] ?? 0);
    y += Number(found?.[2] ?? 0);
  }
  return { x, y };
}
