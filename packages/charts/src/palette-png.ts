import { crc32, deflateSync } from "node:zlib";

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Four bytes a pixel: red, green, blue, alpha; opaque. */
  readonly pixels: Uint8Array;
}

const MOST = 256;
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * A PNG of at most 256 colours: a third of the bytes where a drawing has few inks. Colours closer than one step of the
 * coarsest grid that leaves no more than 256 become their mean.
 */
export function palettePng({ width, height, pixels }: Pixels): Uint8Array {
  const { of, colors } = paletteOf(pixels);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = of(4 * (y * width + x));
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const parts = [chunk("IHDR", head), chunk("PLTE", colors), chunk("IDAT", deflateSync(rows, { level: 9 }))];
  return Buffer.concat([SIGNATURE, ...parts, chunk("IEND", Buffer.alloc(0))]);
}

/** The index of the colour at an offset, and the colours, three bytes each. */
function paletteOf(pixels: Uint8Array): { of(offset: number): number; readonly colors: Buffer } {
  for (let bits = 7; bits > 0; bits--) {
    const key = (i: number) =>
      (((pixels[i] as number) >> (8 - bits)) << (2 * bits)) |
      (((pixels[i + 1] as number) >> (8 - bits)) << bits) |
      ((pixels[i + 2] as number) >> (8 - bits));
    const sums = sumsOf(pixels, key);
    if (!sums) continue;
    const index = new Map([...sums.keys()].map((one, i) => [one, i]));
    const colors = [...sums.values()].flatMap(([count, ...rgb]) => rgb.map((sum) => Math.round(sum / count)));
    return { of: (offset) => index.get(key(offset)) as number, colors: Buffer.from(colors) };
  }
  throw new RangeError("invalid pixels; none to draw");
}

/** Count and sums of red, green and blue by key; null for more than 256 keys. */
function sumsOf(pixels: Uint8Array, key: (offset: number) => number): Map<number, [number, ...number[]]> | null {
  const sums = new Map<number, [number, number, number, number]>();
  for (let i = 0; i < pixels.length; i += 4) {
    const at = key(i);
    const sum = sums.get(at);
    const [r, g, b] = [pixels[i] as number, pixels[i + 1] as number, pixels[i + 2] as number];
    if (!sum) {
      if (sums.size === MOST) return null;
      sums.set(at, [1, r, g, b]);
      continue;
    }
    sum[0]++;
    sum[1] += r;
    sum[2] += g;
    sum[3] += b;
  }
  return sums;
}

function chunk(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
