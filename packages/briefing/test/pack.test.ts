import { buildPack } from "@lotrinh/briefing";
import { expect, it, onTestFinished, vi } from "vitest";
import { all, built, drawn } from "./built.js";
import { assessedAnew, chiLang, withTargets } from "./chi-lang.js";

const assessment = chiLang();

it("a pack is a page, its provenance, and every drawing of the page as SVG and as PNG", async () => {
  const { pack, page } = await drawn(assessment);
  const drawings = [...pack.keys()].filter((file) => file.endsWith(".svg"));
  expect(drawings).toEqual(
    expect.arrayContaining(
      ["bang-chi-tieu", "duong-bien-national-standard-schools-2030"].map((name) => `bieu-do/${name}.svg`),
    ),
  );
  expect(drawings.length).toBe(all(page, "svg").filter((one) => one.closest(".narrow") === null).length);
  const files = ["index.html", "provenance.json", ...drawings, ...drawings.map((file) => file.replace(/svg$/, "png"))];
  expect([...pack.keys()].sort()).toEqual(files.sort());
  for (const [file, bytes] of pack) if (file.endsWith(".png")) expect([...bytes.slice(1, 4)]).toEqual([80, 78, 71]);
});

it("the same assessment gives the same bytes, whatever was drawn before and whatever the clock says", async () => {
  const first = await buildPack({ assessment }, { version: "1.2.3", inputs: [] });
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2001-02-03T04:05:06Z") });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const second = await buildPack({ assessment: assessedAnew() }, { version: "1.2.3", inputs: [] });
  expect([...second.keys()]).toEqual([...first.keys()]);
  for (const [file, bytes] of first) expect(Buffer.compare(bytes, second.get(file) ?? new Uint8Array())).toBe(0);
});

it("a seed or a version of its own gives bytes of its own", async () => {
  const one = await built(assessment);
  const other = await built(chiLang({ seed: 2 }));
  expect(other.html).not.toBe(one.html);
  const renamed = await buildPack({ assessment }, { version: "1.2.4", inputs: [], formats: ["html"] });
  expect(
    Buffer.compare(renamed.get("index.html") ?? new Uint8Array(), one.pack.get("index.html") ?? new Uint8Array()),
  ).not.toBe(0);
});

it("drawings of several targets share no id", async () => {
  const twice = withTargets(assessment, (one) =>
    one.readings[0]?.answer?.frontier ? [one, { ...one, target: { ...one.target, id: "chi-lang.again.2030" } }] : one,
  );
  const questions = ["chi-lang.national-standard-schools.2030", "chi-lang.again.2030"];
  const { page } = await built({ ...twice, questions });
  expect(all(page, ".answer").length).toBe(2);
  const ids = all(page, "[id]").map((one) => one.id);
  expect(new Set(ids).size).toBe(ids.length);
});
