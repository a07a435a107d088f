import { openLocality, sensitivity, showSensitivity, showTrajectory, suppose, trajectory } from "@lotrinh/notebook";
import { describe, expect, it } from "vitest";

const chiLang = openLocality("Chi Lăng", { draws: 300 });
const median = (found: ReturnType<typeof trajectory>, year = 2030) =>
  found.outputs[0]?.fan.find((one) => one.year === year)?.quantiles.find(({ p }) => p === 0.5)?.value ?? Number.NaN;

describe("a trajectory in a notebook", () => {
  it("follows what a planner supposes of the locality", () => {
    const fewer = suppose(chiLang, "national_standard_schools", { baseline: 25 });
    expect(median(trajectory(fewer, "schools"))).toBeLessThan(median(trajectory(chiLang, "schools")));
  });

  it("runs as far as is asked, with the draws, seed and date of the assessment", () => {
    const found = trajectory(chiLang, "enrolment", { to: 2033 });
    expect(found).toMatchObject({ to: 2033, draws: 300, seed: 1, asOf: chiLang.assessment.asOf });
    expect(found.outputs[0]?.fan.at(-1)?.year).toBe(2033);
  });

  it("is shown as one picture with what is to be known of it below", async () => {
    const html = await showTrajectory(chiLang, "enrolment");
    expect(html).toMatch(/^<img alt="Lạng Sơn: học sinh [^"]*" src="data:image\/svg\+xml;base64,[^"]+"[^>]*><ul><li>/);
    expect(html).toContain("không phải của Chi Lăng");
  });

  it("without any figures is said to have none", async () => {
    const html = await showTrajectory(openLocality("Rạch Giá", { draws: 50 }), "schools");
    expect(html).toMatch(/^<ul><li>Chưa có số liệu nào/);
  });

  it("of an unknown quantity is refused", async () => {
    await expect(showTrajectory(chiLang, "boarding" as "schools")).rejects.toThrow("invalid of; not one of enrolment");
  });
});

describe("what moves a probability most, in a notebook", () => {
  const schools = "chi-lang.national-standard-schools.2030";

  it("has the widest bar first, under what a planner supposes", async () => {
    const { bars, probability } = sensitivity(chiLang, schools);
    const widths = bars.map(({ low, high }) => Math.abs(high.probability - low.probability));
    expect(widths).toEqual([...widths].sort((a, b) => b - a));
    const more = suppose(chiLang, "national_standard_schools", { baseline: 36 });
    expect(sensitivity(more, schools).probability).toBeGreaterThan(probability);
    expect(await showSensitivity(chiLang, schools)).toMatch(/^<img alt="Làm P đổi nhiều nhất là/);
  });

  it("is refused for a target without a probability", async () => {
    await expect(showSensitivity(chiLang, "chi-lang.universalisation-primary-level.2030")).rejects.toThrow(
      "it has no probability",
    );
  });
});
