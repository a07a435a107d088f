import { findLocality, findPlan, findTarget, indicatorOf, plansOf, targetsOf } from "@lotrinh/registry";
import { expect, test } from "vitest";
import { load, messages } from "./folder.js";
import { changed, valid } from "./valid.js";

test("a locality is found by id or name, with or without kind and diacritics, composed or not", () => {
  const registry = load(valid);
  for (const name of ["chi-lang", "Chi Lăng", "chi lang", "CHI LĂNG", "huyện Chi Lăng", "Chi Lăng".normalize("NFD")]) {
    expect(findLocality(registry, name).id).toBe("chi-lang");
  }
  expect(findLocality(registry, "Xã Bằng Mạc").id).toBe("bang-mac");
});

test("a name that is not known is answered with the nearest, or with what there is", () => {
  const registry = load(valid);
  expect(messages(() => findLocality(registry, "Chi Lan"))).toEqual([
    "Không có địa phương nào tên “Chi Lan”; hãy viết: Chi Lăng. Đơn vị kết thúc trước tháng 6/2025 (như xã sáp nhập năm 2023–2025) có thể chưa có trong danh mục: hãy viết tên đơn vị đã nhận; ghi thêm huyện, tỉnh (“xã …, huyện …, tỉnh …”) thì máy kê các xã của huyện ấy.",
  ]);
  expect(messages(() => findLocality(registry, "Tokyo"))[0]).toContain(
    "hãy viết: Việt Nam, Lạng Sơn, Chi Lăng, Xã Bằng Mạc.",
  );
  expect(messages(() => findPlan(registry, "chi-lang-2023"))[0]).toContain("hãy viết: chi-lang-2022.");
  expect(messages(() => findTarget(registry, "chi-lang.primary-levl.2025"))[0]).toContain(
    "chi-lang.primary-level.2025",
  );
  expect(messages(() => indicatorOf(registry, "literacy_15plus"))[0]).toContain("literacy_rate_15plus");
});

test("a name of two localities asks for the id", () => {
  const registry = load(changed("data/registry/localities.csv", "bang-mac,Xã Bằng Mạc", "chi-lang-commune,Lạng Sơn"));
  expect(findLocality(registry, "lang-son").level).toBe("province");
  expect(findLocality(registry, "tỉnh Lạng Sơn").level).toBe("province");
  const twins = load(changed("data/registry/localities.csv", "bang-mac,Xã Bằng Mạc", "x,Chi Lăng"));
  const renamed = { ...twins, localities: twins.localities.map((each) => ({ ...each, id: `${each.id}-1` })) };
  expect(messages(() => findLocality(renamed, "Chi Lăng"))).toEqual([
    "Có nhiều địa phương tên “Chi Lăng”; hãy viết mã: chi-lang-1, x-1.",
  ]);
});

test("a plan is found by id, number, title or its locality", () => {
  const registry = load(valid);
  for (const name of ["chi-lang-2022", "1/kh", "ke hoach thu", "Chi Lăng", "huyện Chi Lăng"]) {
    expect(findPlan(registry, name).id).toBe("chi-lang-2022");
  }
});

test("targets are those of every plan of the locality", () => {
  const registry = load(valid);
  expect(targetsOf(registry, "chi-lang")).toEqual(plansOf(registry, "chi-lang").flatMap(({ targets }) => targets));
  expect(targetsOf(registry, "lang-son")).toEqual([]);
  expect(findTarget(registry, "chi-lang.primary-level.2025").horizon).toBe(2025);
  expect(indicatorOf(registry, "literacy_rate_15plus").unit).toBe("percent");
});
