import { openWorkspace, run } from "lotrinh";
import { expect, test } from "vitest";
import { lotrinh } from "./command-line.js";

test("a command on one locality reads its plans alone, and one without a plan all of them", () => {
  const plansOf = (name: string) =>
    new Set(
      openWorkspace()
        .ofLocality(name)
        .registry()
        .plans.map((one) => one.locality),
    );
  expect([...plansOf("huyện Chi Lăng")]).toEqual(["chi-lang"]);
  expect(plansOf("xã Tân Tiến, Cà Mau").size).toBe(5);
});

test.each(["chi-lang", "Hải Phòng", "xã Tân Tiến, Cà Mau"])(
  "needs of %s are the same as beside all plans",
  async (place) => {
    await lotrinh("targets", "--format", "json");
    const beside = await lotrinh("needs", place, "--format", "json");
    let out = "";
    const streams = {
      result: (text: string) => {
        out += text;
      },
      note: () => {},
    };
    const code = await run(["needs", place, "--format", "json"], streams, { workspaceAt: openWorkspace });
    expect([code, beside.code]).toEqual([0, 0]);
    expect(out).toBe(beside.out);
  },
);
