import { crc32, deflateSync } from "node:zlib";

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Four bytes a pixel: red, green, blue, alpha; opaque. */
  readonly pixels: Uint8Array;
}

/** Colours that half a byte tells apart, and those of a picture that needs more: root mean square of what is lost, of 255. */
const [FEW, MANY, MOST_LOST] = [16, 40, 6];
/** Small blocks suit drawings: one per cent fewer bytes than the default. */
const PACKING = { level: 9, memLevel: 5 };
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * A PNG of at most 16 colours, or 40 where those would lose too much, for a fifth of the bytes where a drawing has few inks:
 * colours that many pixels have, far from others, stand as they are; each other one becomes the nearest of them.
 */
export function palettePng({ width, height, pixels }: Pixels): Uint8Array {
  const { of, colors } = paletteOf(pixels);
  const depth = colors.length <= 3 * FEW ? 4 : 8;
  const each = 8 / depth;
  const wide = Math.ceil(width / each) + 1;
  const rows = Buffer.alloc(wide * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = y * wide + 1 + Math.floor(x / each);
      rows[at] = (rows[at] as number) | (of(4 * (y * width + x)) << (8 - depth * (1 + (x % each))));
    }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([depth, 3, 0, 0, 0], 8);
  const parts = [chunk("IHDR", head), chunk("PLTE", colors), chunk("IDAT", deflateSync(rows, PACKING))];
  return Buffer.concat([SIGNATURE, ...parts, chunk("IEND", Buffer.alloc(0))]);
}

/** The index of the colour at an offset, and the colours, three bytes each. */
function paletteOf(pixels: Uint8Array): { of(offset: number): number; readonly colors: Buffer } {
  const at = (i: number) =>
    ((pixels[i] as number) << 16) | ((pixels[i + 1] as number) << 8) | (pixels[i + 2] as number);
  const counts = new Map<number, number>();
  for (let i = 0; i < pixels.length; i += 4) counts.set(at(i), (counts.get(at(i)) ?? 0) + 1);
  const kept = keptOf([...counts].sort(([a, n], [b, m]) => m - n || a - b));
  const index = new Map([...counts.keys()].map((color) => [color, nearestOf(color, kept)]));
  return { of: (offset) => index.get(at(offset)) as number, colors: Buffer.from(kept.flatMap(bytesOf)) };
}

/** The most frequent colour, then each time the one whose pixels would be furthest off, all together. */
function keptOf(counted: readonly (readonly [color: number, pixels: number])[]): number[] {
  const all = counted.reduce((sum, [, pixels]) => sum + pixels, 0);
  const [first] = counted[0] ?? [0xffffff];
  const kept = [first];
  const off = counted.map(([color]) => distance(color, first));
  while (kept.length < MANY) {
    const errors = counted.map(([, pixels], i) => pixels * (off[i] as number));
    if (kept.length === FEW && errors.reduce((sum, one) => sum + one, 0) <= MOST_LOST ** 2 * all) break;
    const most = errors.indexOf(Math.max(...errors));
    if (errors[most] === 0) break;
    const [color] = counted[most] as readonly [number, number];
    kept.push(color);
    for (const [i, [one]] of counted.entries()) off[i] = Math.min(off[i] as number, distance(one, color));
  }
  return kept;
}

function nearestOf(color: number, kept: readonly number[]): number {
  const distances = kept.map((one) => distance(color, one));
  return distances.indexOf(Math.min(...distances));
}

/** Square of it, over red, green and blue. */
function distance(a: number, b: number): number {
  const [r, g, c] = bytesOf(a);
  const [s, h, d] = bytesOf(b);
  return (r - s) ** 2 + (g - h) ** 2 + (c - d) ** 2;
}

function bytesOf(color: number): [number, number, number] {
  return [color >> 16, (color >> 8) & 255, color & 255];
}

function chunk(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
