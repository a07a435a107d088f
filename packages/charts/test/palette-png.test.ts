import { renderPng } from "@lotrinh/charts";
import { Resvg } from "@resvg/resvg-js";
import { describe, expect, it } from "vitest";

const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40"><rect width="60" height="40" fill="#ffffff"/><circle cx="30" cy="20" r="15" fill="#00507a"/></svg>`;

/** A picture drawn back from PNG, as red, green, blue, alpha. */
function pixelsOf(png: Uint8Array): Uint8Array {
  const href = `data:image/png;base64,${Buffer.from(png).toString("base64")}`;
  const around = `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40"><image href="${href}" width="60" height="40"/></svg>`;
  return new Resvg(around).render().pixels;
}

describe("a small PNG", () => {
  it("shows what the full one shows: flat inks as they are, edges near what they were", () => {
    const [full, small] = [false, true].map((small) => pixelsOf(renderPng(svg, { scale: 1, small })));
    if (!full || !small) throw new Error("no picture");
    const off = full.map((value, i) => Math.abs(value - (small[i] as number)));
    expect(Math.max(...off)).toBeLessThanOrEqual(24);
    const middle = 4 * (20 * 60 + 30);
    expect([...small.slice(middle, middle + 3)]).toEqual([0x00, 0x50, 0x7a]);
    expect([...small.slice(0, 3)]).toEqual([0xff, 0xff, 0xff]);
  });

  it("packs two pixels of 16 inks into a byte, also in rows of odd width", () => {
    const bars = Array.from(
      { length: 15 },
      (_, i) => `<rect x="${4 * i}" width="4" height="40" fill="hsl(${24 * i} 80% 40%)"/>`,
    );
    const drawn = `<svg xmlns="http://www.w3.org/2000/svg" width="61" height="40">${bars.join("")}</svg>`;
    const small = renderPng(drawn, { scale: 1, small: true });
    expect(small[24]).toBe(4);
    const back = (png: Uint8Array) => {
      const href = `data:image/png;base64,${Buffer.from(png).toString("base64")}`;
      const image = `<image href="${href}" width="61" height="40"/>`;
      return new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" width="61" height="40">${image}</svg>`).render().pixels;
    };
    expect(back(small)).toEqual(back(renderPng(drawn, { scale: 1 })));
  });

  it("has at most 40 colours, also of a drawing with thousands", () => {
    const stops = `<linearGradient id="a"><stop offset="0" stop-color="#f00"/><stop offset="1" stop-color="#0f0"/></linearGradient>`;
    const many = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400">${stops}<rect width="600" height="400" fill="url(#a)"/></svg>`;
    const png = Buffer.from(renderPng(many, { scale: 1, small: true }));
    const palette = png.indexOf("PLTE");
    expect(png.readUInt32BE(palette - 4) / 3).toBe(40);
    expect(png.subarray(1, 4).toString()).toBe("PNG");
  });
});
