import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { cells, findLocality, loadPlaces, loadRegistry, readTable, withPlace } from "@lotrinh/registry";
import { describe, expect, test } from "vitest";
import { messages } from "../folder.js";

const root = fileURLToPath(new URL("../../../..", import.meta.url));
const data = join(root, "data");
const registry = loadRegistry({ data, seeds: join(root, "seeds") });
const places = loadPlaces({ data });
const find = (name: string) => findLocality(registry, name).id;

const table = (name: string, columns: readonly string[]) =>
  readTable(
    join(data, "registry", "places", `${name}.csv`),
    Object.fromEntries(columns.map((one) => [one, cells.optionalText])),
  ).rows.map((row) => row.cells as Readonly<Record<string, string>>);
const rows = {
  provinces: table("provinces", ["code", "name", "kind"]),
  oldProvinces: table("old-provinces", ["code", "name", "kind", "to"]),
  communes: table("communes", ["code", "name", "kind", "province"]),
  oldDistricts: table("old-districts", ["code", "name", "kind", "province", "to"]),
  oldCommunes: table("old-communes", ["code", "name", "kind", "district", "to"]),
};

describe("the tables of all places", () => {
  test("hold 34 provinces and 3,321 communes of today, 63 provinces, 696 districts and 10,035 communes of June 2025", () => {
    const counts = Object.entries(rows).map(([name, all]) => [name, new Set(all.map(({ code }) => code)).size]);
    expect(Object.fromEntries(counts)).toEqual({
      provinces: 34,
      oldProvinces: 63,
      communes: 3321,
      oldDistricts: 696,
      oldCommunes: 10035,
    });
    const kinds = (kind: string) => rows.communes.filter((one) => one.kind === kind).length;
    expect([kinds("xã"), kinds("phường"), kinds("đặc khu")]).toEqual([2621, 687, 13]);
  });

  test("name only codes that stand in them", () => {
    const codes = (all: readonly Readonly<Record<string, string>>[]) => new Set(all.map(({ code }) => code));
    const [today, oldProvinces, districts] = [codes(rows.communes), codes(rows.oldProvinces), codes(rows.oldDistricts)];
    expect(rows.communes.filter(({ province = "" }) => !codes(rows.provinces).has(province))).toEqual([]);
    expect(rows.oldDistricts.filter(({ province = "" }) => !oldProvinces.has(province))).toEqual([]);
    expect(rows.oldCommunes.filter(({ district = "" }) => !districts.has(district))).toEqual([]);
    const to = [...rows.oldCommunes, ...rows.oldDistricts].flatMap((one) => (one.to ?? "").split(" ")).filter(Boolean);
    expect(to.filter((code) => !today.has(code))).toEqual([]);
  });
});

describe("the crosswalk", () => {
  test("moves the whole of each old province and commune: weights of one sum to 1", () => {
    const sums = new Map<string, number>();
    for (const { from, weight } of places.parts) sums.set(from.code, (sums.get(from.code) ?? 0) + weight);
    expect([...sums.values()].filter((sum) => Math.abs(sum - 1) > 1e-9)).toEqual([]);
    const moved = [...rows.oldProvinces, ...rows.oldCommunes].filter(({ code = "" }) => !sums.has(code));
    expect(moved).toEqual([]);
  });

  test("loses no unit: every one of today comes from some, and a district without communes moves as a whole", () => {
    const reached = new Set(places.parts.map(({ to }) => to.code));
    expect([...rows.communes, ...rows.provinces].filter(({ code = "" }) => !reached.has(code))).toEqual([]);
    const withCommunes = new Set(rows.oldCommunes.map(({ district }) => district));
    const alone = rows.oldDistricts.filter(({ code }) => !withCommunes.has(code));
    expect(alone.map(({ name }) => name)).toEqual(["Bạch Long Vĩ", "Cồn Cỏ", "Hoàng Sa", "Lý Sơn", "Côn Đảo"]);
    expect(alone.every(({ to }) => /^\d{5}$/.test(to ?? ""))).toBe(true);
  });

  test("a share is assumed wherever an old unit was divided, and only there", () => {
    for (const { weight, weightStatus } of places.parts) expect(weightStatus).toBe(weight < 1 ? "assumed" : "reported");
  });
});

describe("a place of the country", () => {
  test("is found with or without kind and diacritics, composed or not, in short kinds, with the tone on either vowel", () => {
    const id = find("xã Tân Tiến, Cà Mau");
    expect(id).toBe("xa-tan-tien-32188");
    for (const name of [
      "Tân Tiến, Cà Mau",
      "tan tien, ca mau",
      "XÃ TÂN TIẾN (Cà Mau)",
      "Tân Tiến tỉnh Cà Mau",
      "x. Tân Tiến, tỉnh Cà Mau",
      "xã Tân Tiến, Cà Mau".normalize("NFD"),
      "Xã Tân Tiến, Cà Mau, Việt Nam",
      id,
      "32188",
    ]) {
      expect([name, find(name)]).toEqual([name, id]);
    }
    expect(find("TP.HCM")).toBe(find("thành phố Hồ Chí Minh"));
    expect(find("P.1, Q.3")).toBe(find("phường 1, quận 3, Hồ Chí Minh"));
    expect(find("tỉnh Hoà Bình")).toBe(find("tỉnh Hòa Bình"));
    expect(find("Thừa Thiên Huế")).toBe(find("thành phố Huế"));
  });

  test("that shares its name is listed with the others and their provinces", () => {
    expect(messages(() => find("xã Tân Tiến"))).toEqual([
      "Có nhiều nơi tên “xã Tân Tiến”; hãy viết một trong: Xã Tân Tiến, Tuyên Quang; Xã Tân Tiến, Lạng Sơn; Xã Tân Tiến, Hưng Yên; Xã Tân Tiến, Thanh Hóa; Xã Tân Tiến, Đắk Lắk; Xã Tân Tiến, Đồng Nai; Xã Tân Tiến, Cà Mau.",
    ]);
    expect(messages(() => find("Phú Quốc"))[0]).toContain(
      "Đặc khu Phú Quốc, An Giang; Thành phố Phú Quốc, Kiên Giang (đến 30/6/2025)",
    );
    expect(messages(() => find("Xã Hương Sơn"))[0]).toContain("Xã Hương Sơn, Hà Nội; Xã Hương Sơn, Hà Tĩnh");
  });

  test("is told from its homonyms by its province", () => {
    expect(findLocality(registry, "Tân Tiến, Bắc Ninh")).toEqual({
      id: "phuong-tan-tien-07699",
      name: "Phường Tân Tiến",
      level: "commune",
      kind: "phường",
      parent: "tinh-bac-ninh-24",
      validFrom: "2025-07-01",
      validTo: null,
      source: "admin-units-2025",
    });
    expect(find("phường Chi Lăng")).toBe("phuong-chi-lang-30505");
    expect(find("Minh Quán, huyện Trấn Yên")).not.toBe(find("Minh Quân, huyện Trấn Yên"));
  });

  test("with a plan or figures comes before others of its bare name", () => {
    expect(["Chi Lăng", "Hương Sơn", "Rạch Giá", "An Giang", "Hải Phòng"].map(find)).toEqual([
      "chi-lang",
      "huong-son",
      "rach-gia",
      "an-giang",
      "hai-phong",
    ]);
    expect(find("Bằng Mạc")).toBe("chi-lang/xa-bang-mac");
  });

  test("is answered with the nearest names where nothing is called so", () => {
    expect(messages(() => find("Tân Tiến, Hà Giangg"))[0]).toContain("Tân Tiến");
    expect(messages(() => find("xã Tân Tiếnn, Cà Mau"))[0]).toContain("hãy viết: Xã Tân Tiến, Cà Mau;");
    expect(messages(() => find("Chi Lan"))[0]).toContain("hãy viết: Chi Lăng");
    expect(messages(() => find("Sơn Ngái"))[0]).not.toContain("Việt Nam");
  });

  test("that was merged before June 2025 is answered with every commune that its district then had", () => {
    const [said = ""] = messages(() => find("xã Hưng Long, huyện Hưng Nguyên, Nghệ An"));
    expect(said).toMatch(/Tháng 6\/2025 Huyện Hưng Nguyên, Nghệ An .*có 15 đơn vị: .*Xã Long Xá; .*Xã Hưng Thành\./);
    expect(said).toContain("sáp nhập trước đó (như năm 2023–2025): hãy viết tên đơn vị đã nhận");
    expect(messages(() => find("xã Sơn Trường, Hương Sơn"))[0]).toContain("Xã Kim Hoa; ");
    // a bare name of a province and its city is the province
    expect(messages(() => find("xã Sơn Trường, Hà Tĩnh"))[0]).not.toContain("Phường Nam Hà");
    expect(messages(() => find("xã Hưng Thông"))[0]).toContain("ghi thêm huyện, tỉnh");
  });

  test("each has an id of its own, by which it is found", () => {
    const ids = new Set<string>();
    for (const code of new Set([...places.today.keys(), ...places.old.keys()])) {
      const { id } = findLocality(registry, code);
      expect(find(id)).toBe(id);
      ids.add(id);
    }
    expect(ids.size).toBe(new Set([...places.today.keys(), ...places.old.keys()]).size);
  });

  test("every bundled locality below the country is one of them", () => {
    for (const one of registry.localities.filter(({ level }) => level === "commune")) {
      const province = registry.localities.find(({ id }) => id === one.parent)?.name;
      expect([one.id, find(`${one.name}, ${province}`)]).toEqual([one.id, one.id]);
    }
  });
});

describe("withPlace", () => {
  test("adds a commune of today and its province, and no lineage", () => {
    const wider = withPlace(registry, findLocality(registry, "Tân Tiến, Bắc Ninh"));
    const added = wider.localities.slice(registry.localities.length);
    expect(added.map(({ id, parent }) => [id, parent])).toEqual([
      ["phuong-tan-tien-07699", "tinh-bac-ninh-24"],
      ["tinh-bac-ninh-24", "viet-nam"],
    ]);
    expect(wider.lineage).toEqual(registry.lineage);
  });

  test("adds to a district its communes' lineage, those that joined them, and the units that hold them today", () => {
    const district = findLocality(registry, "huyện Trấn Yên");
    const wider = withPlace(registry, district);
    const own = wider.lineage.filter(({ locality }) => locality === district.id);
    expect(new Set(own.map(({ fromName }) => fromName)).size).toBe(18);
    const ids = new Set(wider.localities.map(({ id }) => id));
    expect(own.every(({ to = "" }) => ids.has(to))).toBe(true);
    expect(wider.lineage.some(({ fromName }) => fromName === "Xã Tuy Lộc")).toBe(true);
  });

  test("leaves the registry as it is for what it has", () => {
    expect(withPlace(registry, findLocality(registry, "chi-lang"))).toBe(registry);
  });
});

describe("once the tables are read", () => {
  /** Of a processor: a busy machine is no slower by it. */
  const milliseconds = (names: readonly string[], look: (name: string) => unknown): number => {
    for (const name of names) look(name);
    const start = process.cpuUsage();
    for (let i = 0; i < 5; i++) for (const name of names) look(name);
    return process.cpuUsage(start).user / 1000 / (5 * names.length);
  };

  test("a place is found by name in 50 ms", () => {
    const names = ["xã Tân Tiến, Cà Mau", "phường Chi Lăng", "tan tien ca mau", "TP.HCM"];
    expect(milliseconds(names, find)).toBeLessThan(50);
  });

  test("a name that nothing has is answered with the nearest in 50 ms", () => {
    const names = ["xã Tân Tiếnn, Cà Mau", "Tân Tiến, Hà Giangg", "zzzzqq", "phường Bến Nghéé, quận 1, TP.HCM", "xa"];
    expect(milliseconds(names, (name) => messages(() => find(name)))).toBeLessThan(50);
  });
});
