import { placesBoard, placesParts, renderSvg } from "@lotrinh/charts";
import type { SharedPlace, SharedTargets } from "@lotrinh/reach";
import { describe, expect, it } from "vitest";
import { one as assessed } from "./small.js";

const { target: asked, readings } = assessed();
const reading = readings[0]?.reading as SharedPlace["reading"];
const place = (locality: string, probability: number | null, ends: readonly [number, number] | null): SharedPlace => ({
  ...{ locality, target: asked, reading, probability },
  ends: ends && ({ least: ends[0], most: ends[1] } as SharedPlace["ends"]),
});
const one = (
  places: readonly SharedPlace[],
  ranked: readonly string[] | null = null,
): SharedTargets["targets"][number] => ({
  ...{ indicator: asked.indicator, horizon: 2030, places, most: [], ranked },
});
const board = (targets: SharedTargets["targets"]): Pick<SharedTargets, "targets" | "localities" | "names"> => ({
  targets,
  localities: ["a", "b"].map((id) => ({ id, name: `Xã ${id.toUpperCase()}` })),
  names: {},
});

const saidOf = (chart: ReturnType<typeof placesBoard>) => chart?.description.replace(/\s/g, " ") ?? "";

describe("a board of several places", () => {
  it("says how many targets tell where it is likelier, and every P with its range in words", () => {
    const overlap = one([place("a", 0.4, [0.1, 0.7]), place("b", 0.6, [0.3, 0.9])]);
    const apart = one([place("a", 0.1, null), place("b", 0.9, [0.8, 0.95])], ["b", "a"]);
    const chart = placesBoard(board([overlap, apart]));
    expect(saidOf(chart)).toContain("2 chỉ tiêu chung: 1 chỉ tiêu cho biết nơi nào dễ đạt hơn.");
    expect(saidOf(chart)).toContain("Xã A 40 % (10 % – 70 %), Xã B 60 % (30 % – 90 %)");
    expect(saidOf(placesBoard(board([overlap])))).toContain("chưa chỉ tiêu nào cho biết chắc");
  });

  it("puts the likelier place first where that is no luck, and keeps the order of the asker elsewhere", () => {
    const apart = one([place("a", 0.1, null), place("b", 0.9, null)], ["b", "a"]);
    expect(saidOf(placesBoard(board([apart])))).toMatch(/Xã B 90 %, Xã A 10 %/);
    expect(saidOf(placesBoard(board([{ ...apart, ranked: null }])))).toMatch(/Xã A 10 %, Xã B 90 %/);
  });

  it("shows a place without P as such, and nothing without a target", async () => {
    const chart = placesBoard(board([one([place("a", null, null), place("b", 0.5, null)])]));
    expect(saidOf(chart)).toContain("Xã A chưa có P");
    expect(chart && (await renderSvg(chart))).toContain("chưa có P");
    expect(placesBoard(board([]))).toBeNull();
  });

  it("is cut into parts that have every target once and fit a page", () => {
    const many = board(
      Array.from({ length: 21 }, (_, i) => ({
        ...one([place("a", 0.1, null), place("b", 0.2, null)]),
        horizon: 2030 + i,
      })),
    );
    const parts = placesParts(many);
    expect(parts).toBe(3);
    const drawn = Array.from({ length: parts }, (_, at) => placesBoard(many, { part: at + 1 }));
    const years = drawn.flatMap((chart) =>
      [...(chart?.description.matchAll(/\((20[3-5]\d)\):/g) ?? [])].map(([, year]) => Number(year)),
    );
    expect(years).toEqual(Array.from({ length: 21 }, (_, i) => 2030 + i));
    expect(saidOf(drawn[1] ?? null)).toContain("(2/3)");
    for (const chart of drawn)
      expect(chart?.spec).toMatchObject({ height: expect.toSatisfy((height: number) => height < 760) });
    expect(() => placesBoard(many, { part: 4 })).toThrow(RangeError);
  });
});
