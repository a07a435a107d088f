import { fileURLToPath } from "node:url";
import { loadFigures } from "@lotrinh/observations";
import { assess, type SharedTargets, sharedTargets } from "@lotrinh/reach";
import { loadRegistry } from "@lotrinh/registry";
import { sharedOrderText, sharedPlacesNotes, sharedPlaceText } from "@lotrinh/wording";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const registry = loadRegistry({ data: `${root}/data`, seeds: `${root}/seeds` });
const input = { registry, figures: loadFigures({ data: `${root}/data`, registry }) };
const shared = sharedTargets(
  ["hai-phong", "long-bien"].map((id) => assess(input, id, { draws: 200 })),
  registry,
);
/** As if the one were part of the other. */
const nested: SharedTargets = { ...shared, above: [{ locality: "long-bien", parent: "hai-phong" }] };

describe("targets in common are told so that", () => {
  it("of a place and the one above it, who asks more is counted, each target for one of them at most", () => {
    const more = shared.targets.filter(({ most }) => most.join() === "long-bien").length;
    const fewer = shared.targets.filter(({ most }) => most.join() === "hai-phong").length;
    expect(more).toBeGreaterThan(0);
    expect(sharedPlacesNotes(nested, "vi").at(-1)).toBe(
      `Long Biên thuộc Hải Phòng: kế hoạch của Long Biên đặt cao hơn ở ${more} chỉ tiêu, kế hoạch của Hải Phòng đặt cao hơn ở ${fewer} chỉ tiêu.`,
    );
  });

  it("an order is given where there is one, and luck is called so", () => {
    const [one] = shared.targets;
    if (!one) throw new Error("no target in common");
    expect(sharedOrderText({ ...one, ranked: null }, shared, "vi").order).toBe("không xếp hạng");
    const ranked = { ...one, ranked: ["long-bien", "hai-phong"], most: ["hai-phong"] };
    expect(sharedOrderText(ranked, shared, "vi")).toEqual({ most: "Hải Phòng", order: "Long Biên > Hải Phòng" });
  });

  it("a place without the target has a dash, and one without a probability says so", () => {
    expect(sharedPlaceText(undefined, "vi")).toBe("–");
    const place = shared.targets[0]?.places[0];
    if (!place) throw new Error("no target in common");
    expect(sharedPlaceText({ ...place, probability: null, ends: null }, "vi")).toMatch(/; chưa có P$/);
    const ends = { ...place.ends, least: 0.1, most: 0.7 } as NonNullable<typeof place.ends>;
    const said = sharedPlaceText({ ...place, probability: 0.42, ends }, "vi");
    expect(said.replace(/\s/g, " ")).toMatch(/; P = 42 % \(10 % – 70 %\)$/);
  });

  it("places without a common target are told so", () => {
    expect(sharedPlacesNotes({ ...shared, targets: [] }, "vi")).toEqual([
      "Các địa phương này không có chỉ tiêu nào cùng chỉ số và cùng năm.",
    ]);
  });
});
