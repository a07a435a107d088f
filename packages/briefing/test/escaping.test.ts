import type { Assessment } from "@lotrinh/reach";
import { describe, expect, it } from "vitest";
import { html, raw, shownText } from "../src/render/markup.js";
import { all, built, type ElementLike, texts } from "./built.js";
import { chiLang, withTargets } from "./chi-lang.js";

const HOSTILE = `<script>alert("x")</script><img src=x onerror=y> & 'z' </td></svg>`;

const plain = chiLang();
const { legend } = plain;

function mapValues<T>(all: Readonly<Record<string, T>>, change: (one: T) => T): Record<string, T> {
  return Object.fromEntries(Object.entries(all).map(([id, one]) => [id, change(one)]));
}

const both = { vi: HOSTILE, en: HOSTILE };

const hostile: Assessment = {
  ...withTargets(plain, (one) => ({
    ...one,
    target: { ...one.target, phrase: HOSTILE },
    context: one.context.map((figure) => ({ ...figure, note: HOSTILE })),
    readings: one.readings.map((reading) => ({
      ...reading,
      reading: { ...reading.reading, label: both },
      answer: reading.answer && {
        ...reading.answer,
        conditions: reading.answer.conditions.map((condition) => ({ ...condition, why: both, source: HOSTILE })),
      },
    })),
  })),
  legend: {
    ...legend,
    scenario: both,
    localities: mapValues(legend.localities, (one) => ({ ...one, name: HOSTILE })),
    plans: mapValues(legend.plans, (one) => ({ ...one, title: HOSTILE, issuer: HOSTILE, number: HOSTILE })),
    sources: mapValues(legend.sources, (one) => ({ ...one, publisher: HOSTILE, title: HOSTILE, address: HOSTILE })),
  },
};

describe("text that looks like markup", () => {
  it("is shown as it is written, everywhere, and makes no element", async () => {
    const { html: written, page, provenance } = await built(hostile);
    const usual = await built(plain);
    expect(all(page, "script").length).toBe(1);
    expect(all(page, "img").length).toBe(0);
    expect(written).not.toMatch(/<script>alert|<img/);
    // In a drawing a longer text makes more lines.
    const elements = (root: ElementLike) => all(root, "*").filter((one) => !one.parentElement?.closest("svg")).length;
    expect(elements(page)).toBe(elements(usual.page));
    expect(texts(page, "title")[0]).toContain(HOSTILE);
    expect(texts(page, "h1")[0]).toContain(HOSTILE);
    for (const one of plain.targets) {
      const row = page.querySelector(`#chi-tieu-${one.target.id.replace(/[^a-z0-9]+/g, "-")}`);
      expect(row?.textContent).toContain(`“${HOSTILE}”`);
    }
    expect(provenance.figures.length).toBe(usual.provenance.figures.length);
  });

  it("is escaped in text and in attributes, while markup of ours is kept", () => {
    expect(html`<p title="${`"&'`}">${"<b>"}${raw("<i>")}${null}${7}${[html`<u>`, html`&`]}</p>`.markup).toBe(
      `<p title="&quot;&amp;'">&lt;b&gt;<i>7<u>&</p>`,
    );
  });

  it("gives its characters back when it is asked what it shows", () => {
    expect(shownText(html`<p title="no">${`a < b & "c" > d`}</p>`).trim()).toBe(`a < b & "c" > d`);
    expect(shownText(html`${"&lt;"}`)).toBe("&lt;");
  });
});
