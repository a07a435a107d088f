import {
  openLocality,
  showBoard,
  showFrontier,
  showLever,
  showReadings,
  showSensitivity,
  showTrajectory,
  suppose,
} from "@lotrinh/notebook";
import { describe, expect, it } from "vitest";

const TARGET = "chi-lang.national-standard-schools.2030";
const chiLang = openLocality("Chi Lăng", { draws: 300 });
const thu = suppose(chiLang, "national_standard_schools", { baseline: 30, recognitions_per_year: 3 });

/** Words that stand in the drawings of what was shown. */
function drawnText(html: string | undefined): string {
  const drawings = [...(html ?? "").matchAll(/data:image\/svg\+xml;base64,([^"]+)/g)];
  const svgs = drawings.map(([, data = ""]) => Buffer.from(data, "base64").toString("utf8"));
  return svgs.map((svg) => svg.replace(/<style[\s\S]*?<\/style>/g, "").replace(/<[^>]*>/g, "\n")).join("\n");
}

const shown = {
  board: showBoard,
  lever: (one: typeof thu) => showLever(one, TARGET, { lever: "recognitions_per_year", settings: [1, 2, 3] }),
  sensitivity: (one: typeof thu) => showSensitivity(one, TARGET),
  trajectory: (one: typeof thu) => showTrajectory(one, "schools"),
  "ways to read": (one: typeof thu) => showReadings(one, TARGET),
};

describe("after a change of assumptions, how things were stands beside how they are", () => {
  it.each(Object.entries(shown))(
    "in the drawing or table of the %s, and not where nothing changed",
    async (_, show) => {
      const now = (await show(thu)) ?? "";
      expect(`${now}${drawnText(now)}`).toMatch(/[Tt]rước khi đổi/);
      const same = suppose(chiLang, "national_standard_schools", {});
      for (const one of [chiLang, same]) {
        const html = (await show(one)) ?? "";
        expect(`${html}${drawnText(html)}`).not.toMatch(/[Tt]rước khi đổi/);
      }
    },
  );

  it("as two frontiers, one below the other", async () => {
    expect((await showFrontier(chiLang, TARGET))?.match(/<img/g)).toHaveLength(1);
    expect(await showFrontier(thu, TARGET)).toMatch(/Trước khi đổi.*<img.*Sau khi đổi.*<img/);
  });

  it("with the probability that was said before, to the percent", async () => {
    const was = chiLang.assessment.targets.find((one) => one.target.id === TARGET)?.readings[0]?.answer?.probability;
    const text = drawnText(await showSensitivity(thu, TARGET));
    expect(text).toMatch(new RegExp(`Trước khi đổi: ${Math.round(100 * (was ?? Number.NaN))}\\s%`));
  });
});
