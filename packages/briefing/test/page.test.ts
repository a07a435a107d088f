import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { all, built, texts } from "./built.js";
import { chiLang, withAnswers } from "./chi-lang.js";

const assessment = chiLang();
const { html, page } = await built(assessment);

describe("the page", () => {
  it("is Vietnamese, with one title and one first heading that name the locality", () => {
    expect(page.getAttribute("lang")).toBe("vi");
    expect(texts(page, "title")[0]).toContain("Chi Lăng");
    expect(texts(page, "h1")).toEqual([expect.stringContaining("Huyện Chi Lăng")]);
  });

  it("fetches nothing: one script inside it, no stylesheet, no address in any attribute", () => {
    expect(all(page, "link, iframe, object, embed, base, form")).toEqual([]);
    expect(all(page, "script").map((one) => one.getAttribute("src"))).toEqual([null]);
    expect(all(page, "script")[0]?.textContent).not.toMatch(
      /fetch|XMLHttp|import|eval|Function|innerHTML|Storage|cookie/,
    );
    const linking = /\b(?:src|srcset|href|xlink:href|action|poster|data|background|formaction)="(?!#|data:)[^"]*"/g;
    expect(html.match(linking)).toBe(null);
    expect(html.match(/@import|url\((?!#|data:)/g)).toBe(null);
    expect(html.match(/\son[a-z]+="/g)).toBe(null);
  });

  it("has a policy that forbids everything but its own style, script and fonts", () => {
    const digestOf = (tag: string) => {
      const [, text = ""] = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(html) ?? [];
      return createHash("sha256").update(text).digest("base64");
    };
    const allowed = `style-src 'sha256-${digestOf("style")}'; script-src 'sha256-${digestOf("script")}'; font-src data:`;
    const [policy] = all(page, "meta[http-equiv]");
    expect(policy?.getAttribute("http-equiv")).toBe("Content-Security-Policy");
    expect(policy?.getAttribute("content")).toBe(`default-src 'none'; ${allowed}; base-uri 'none'; form-action 'none'`);
    expect(all(page, "[style]")).toEqual([]);
  });

  it("has an element for every link, and no id twice", () => {
    const ids = all(page, "[id]").map((one) => one.id);
    expect(new Set(ids).size).toBe(ids.length);
    const links = [
      ...all(page, "a").map((one) => one.getAttribute("href") ?? ""),
      ...[...html.matchAll(/url\((#[^)]*)\)/g)].map(([, link = ""]) => link),
    ];
    expect(links.length).toBeGreaterThan(assessment.targets.length);
    expect(links.filter((link) => !ids.includes(link.slice(1)))).toEqual([]);
  });

  it("has headings that go down one level at a time", () => {
    const levels = all(page, "h1, h2, h3, h4").map((one) => Number(one.localName.slice(1)));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 1) + 1)).toEqual([]);
  });

  it("says in words what its drawings show", () => {
    const drawings = all(page, "img, svg");
    expect(drawings.length).toBeGreaterThan(1);
    for (const drawing of drawings) {
      expect(drawing.getAttribute("role")).toBe("img");
      expect(drawing.querySelector("title")?.textContent).toMatch(/\S/);
      expect(drawing.querySelector("desc")?.textContent).toMatch(/\d/);
    }
  });

  it("has tables whose columns are all headed, and rows that fill them", () => {
    for (const table of all(page, "table")) {
      const heads = all(table, "th");
      expect(heads.map((one) => one.getAttribute("scope"))).toEqual(heads.map(() => "col"));
      expect(texts(table, "th").filter((text) => text === "")).toEqual([]);
      for (const row of all(table, "tbody tr")) expect([...row.children].length).toBe(heads.length);
    }
  });

  it("holds no slot that was left open and no value that is missing", () => {
    const open = /undefined|NaN|null|\[object|\{\w+/.exec(page.querySelector("body")?.textContent ?? "undefined");
    expect(open?.[0]).toBe(undefined);
  });
});

describe("a target on the page", () => {
  it.each(assessment.targets.map((one) => [one.target.id, one] as const))(
    "%s stands with its phrase, its section as a link to the plan, and a conclusion",
    (id, { target, readings }) => {
      const row = page.querySelector(`#chi-tieu-${id.replace(/[^a-z0-9]+/g, "-")}`);
      if (!row) throw new Error("no row");
      const link = row.querySelector("a");
      expect(link?.textContent).toBe(target.section);
      expect(link?.getAttribute("href")).toBe(`#ke-hoach-${target.plan}`);
      expect(link?.getAttribute("title")).toContain(String(target.line));
      expect(row.textContent).toContain(`“${target.phrase}”`);
      expect(row.textContent).toContain(readings[0]?.reading.label.vi);
      expect([...row.children].at(-1)?.textContent).toMatch(/\S/);
    },
  );

  it("stands among those still open or among those past, never in both", () => {
    const heads = texts(page, "h2").filter((text) => /^\d+ chỉ tiêu đến/.test(text));
    const counts = heads.map((text) => Number.parseInt(text, 10));
    const states = assessment.targets.map((one) => one.state);
    expect(counts).toEqual(["open", "past"].map((state) => states.filter((one) => one === state).length));
  });
});

describe("what is lacking, on the page", () => {
  it("has one row for an indicator of the territory or of its communes, or for those of use only together", () => {
    const [table] = all(page, "section").filter((one) => texts(one, "h2")[0]?.startsWith("Số liệu cần bổ sung"));
    const rows = all(table ?? page, "tbody tr").map((row) => texts(row, "td"));
    const keys = rows.map(([name, what, , targets]) => `${name} ${what} ${targets}`);
    expect(new Set(keys).size).toBe(keys.length);
    const wanted = assessment.needs.map(({ kind, indicator, together, places, targets }) =>
      [kind === "definition" ? indicator : [indicator, ...together].sort(), places.length > 0, targets].join(" "),
    );
    expect(rows.length).toBe(new Set(wanted).size);
    const asked = new Set(assessment.targets.flatMap((one) => one.needs.map(({ indicator }) => indicator)));
    expect(new Set(assessment.needs.map(({ indicator }) => indicator))).toEqual(asked);
    const [schools] = rows.filter(([name]) => name === "Trường đạt chuẩn quốc gia");
    expect(schools?.[1]).toMatch(/^số liệu hằng năm \d{4}–\d{4}$/);
  });
});

describe("a figure on the page", () => {
  it("carries its status and its source wherever one is known", () => {
    const cells = all(page, "td[data-label='Số liệu gần nhất']").filter((one) => one.textContent !== "chưa có");
    const beside = all(page, ".answer ~ ul > li");
    expect(cells.length).toBeGreaterThan(3);
    expect(beside.length).toBeGreaterThan(0);
    for (const one of [...cells, ...beside]) {
      expect(all(one, ".tag").length).toBe(1);
      expect(one.querySelector("a")?.getAttribute("href")).toMatch(/^#nguon-/);
    }
  });

  it("is numbered like its row in the list of sources", () => {
    for (const link of all(page, "a[href^='#nguon-']")) {
      const row = page.querySelector(`[id='${link.getAttribute("href")?.slice(1)}']`);
      expect(row?.textContent.startsWith(link.textContent)).toBe(true);
    }
  });

  it("says what the note of its source says", () => {
    for (const { note } of Object.values(assessment.legend.sources)) expect(page.textContent).toContain(note);
  });
});

describe("an assumption on the page", () => {
  it("is marked “giả định” in the answer, at every condition, above the efforts and at the verdict", () => {
    const row = page.querySelector("#chi-tieu-chi-lang-national-standard-schools-2030");
    const [answer] = all(page, ".answer");
    const section = answer?.closest("section");
    if (!row || !answer || !section) throw new Error("no answer");
    expect(answer.textContent).toContain("giả định");
    const [, conditions, efforts] = all(section, "table");
    if (!conditions || !efforts) throw new Error("no tables");
    expect(conditions.querySelector("caption")?.textContent).toContain("điều kiện");
    for (const condition of all(conditions, "tbody tr")) expect(texts(condition, ".tag.assumed")).toEqual(["giả định"]);
    expect(texts(efforts, "caption .tag")).toEqual(["giả định"]);
    expect(texts(row, "td:last-child .tag")).toEqual(["giả định"]);
    const drawings = [section.querySelector("svg"), page.querySelector("#bang-chi-tieu svg")];
    for (const drawing of drawings) expect(drawing && texts(drawing, "text").join(" ")).toContain("giả định");
  });

  it("is marked by the least certain of its conditions", async () => {
    const illustrated = withAnswers(assessment, (answer) => ({
      ...answer,
      conditions: answer.conditions.map((one, at) => ({ ...one, status: at === 2 ? "illustrative" : "estimated" })),
    }));
    const { page: other, provenance } = await built(illustrated);
    const row = other.querySelector("#chi-tieu-chi-lang-national-standard-schools-2030");
    expect(row && texts(row, "td:last-child .tag")).toEqual(["minh họa"]);
    expect(provenance.figures.find((one) => one.what === "probability")?.status).toBe("illustrative");
  });
});

describe("a probability on the page", () => {
  it.each([
    [0, "<"],
    [1, ">"],
  ])("of %s is printed neither as 0 % nor as 100 %", async (probability, sign) => {
    const certain = withAnswers(assessment, (answer) => ({
      ...answer,
      probability,
      message: { ...answer.message, params: { ...answer.message.params, p: probability } } as typeof answer.message,
    }));
    const { page: other } = await built(certain);
    const shown = other.textContent.match(/P (?:= )?[<>]?\s?[\d,]+\s?%/g) ?? [];
    expect(shown.length).toBeGreaterThan(1);
    expect(shown.filter((one) => /[^\d,](0|100)\s?%/.test(one))).toEqual([]);
    expect(shown.filter((one) => one.includes(sign)).length).toBeGreaterThan(1);
  });
});
