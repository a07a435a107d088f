import { buildPack } from "@lotrinh/briefing";
import { expect, it, onTestFinished, vi } from "vitest";
import { all, built } from "./built.js";
import { chiLang, withTargets } from "./chi-lang.js";

const assessment = chiLang();

it("a pack is a page, its provenance, and every drawing as SVG and as PNG", async () => {
  const { pack } = await built(assessment);
  expect([...pack.keys()].sort()).toEqual([
    "bieu-do/bang-chi-tieu.png",
    "bieu-do/bang-chi-tieu.svg",
    "bieu-do/duong-bien-national-standard-schools-2030.png",
    "bieu-do/duong-bien-national-standard-schools-2030.svg",
    "index.html",
    "provenance.json",
  ]);
});

it("the same assessment gives the same bytes, whatever was drawn before and whatever the clock says", async () => {
  const first = await buildPack(assessment, { version: "1.2.3", inputs: [] });
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2001-02-03T04:05:06Z") });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const second = await buildPack(chiLang(), { version: "1.2.3", inputs: [] });
  expect([...second.keys()]).toEqual([...first.keys()]);
  for (const [file, bytes] of first) expect(Buffer.compare(bytes, second.get(file) ?? new Uint8Array())).toBe(0);
});

it("a seed or a version of its own gives bytes of its own", async () => {
  const one = await built(assessment);
  const other = await built(chiLang({ seed: 2 }));
  expect(other.html).not.toBe(one.html);
  const renamed = await buildPack(assessment, { version: "1.2.4", inputs: [] });
  expect(
    Buffer.compare(renamed.get("index.html") ?? new Uint8Array(), one.pack.get("index.html") ?? new Uint8Array()),
  ).not.toBe(0);
});

it("drawings of several targets share no id", async () => {
  const twice = withTargets(assessment, (one) =>
    one.readings[0]?.answer ? [one, { ...one, target: { ...one.target, id: "chi-lang.again.2030" } }] : one,
  );
  const { page } = await built(twice);
  expect(all(page, "svg").length).toBe(3);
  const ids = all(page, "[id]").map((one) => one.id);
  expect(new Set(ids).size).toBe(ids.length);
});
