import { harmless } from "@lotrinh/language";
import { namesOf } from "@lotrinh/registry";
import { expect, test } from "vitest";
import { errorOf, load } from "./folder.js";
import { changed, valid } from "./valid.js";

const indicators = "data/registry/indicators.csv";
const own = "seeds/chi-lang-2022/indicators.csv";
const header = "id,name_vi,unit,lower,upper,direction,timing,definition";
const row = (id: string, name: string) => `${id},${name},percent,0,100,up,autumn,Tỷ lệ\n`;
const bare = `${header}
${row("national_standard_schools", "Trường chuẩn").replace("percent", "schools")}universalisation_primary_level,Phổ cập tiểu học,level,0,3,up,year-end,Mức độ
literacy_rate_15plus,Biết chữ,percent,0,100,up,calendar,Tỷ lệ
`;
const messageOf = (files: Record<string, string>) => errorOf(() => load(files)).message;

test("an indicator has names in both languages; without English the Vietnamese stands", () => {
  const names = namesOf(load(valid).indicators);
  expect(names["literacy_rate_15plus"]).toEqual({ vi: "Biết chữ", en: "Literacy" });
  expect(names["universalisation_primary_level"]?.en).toBe("Phổ cập tiểu học");
});

test("columns of English, kin and further names may be left out, and are lists where they stand", () => {
  const least = load({ ...valid, [indicators]: bare }).indicators[0];
  expect(least).toMatchObject({ aliases: [], partOf: [], apartFrom: [], restOf: [], population: "" });
  const kin = bare
    .replace(/$/gm, ",,")
    .replace("definition,,", "definition,aliases_vi,part_of")
    .replace("Mức độ,,", "Mức độ,PCGD tiểu học; phổ cập cấp 1,literacy_rate_15plus")
    .replace(/\n,,$/, "\n");
  expect(load({ ...valid, [indicators]: kin }).indicators[1]).toMatchObject({
    ...{ aliases: ["PCGD tiểu học", "phổ cập cấp 1"], partOf: ["literacy_rate_15plus"] },
  });
});

test("a plan's own indicator has names, and further ones where it gives them", () => {
  const table =
    "id,name,unit,lower,upper,direction,timing,definition,like,aliases_vi\nboarders,Nội trú,percent,0,100,up,autumn,,,HS nội trú\n";
  expect(load({ ...valid, [own]: table }).indicators.at(-1)).toMatchObject({
    ...{ id: "boarders", name: { vi: "Nội trú", en: "Nội trú" }, aliases: ["HS nội trú"], partOf: [] },
  });
});

test("a plan's own name that begins as a formula comes back as it was before it was kept from being one", () => {
  const head = "id,name,unit,lower,upper,direction,timing,definition,like\n";
  for (const name of ["=1+2", "-5 điểm", "@lớp", "'=1"]) {
    const table = `${head}own,${harmless(name)},percent,0,100,up,autumn,${harmless(name)},\n`;
    expect(load({ ...valid, [own]: table }).indicators.at(-1)).toMatchObject({ name: { vi: name }, definition: name });
  }
});

test("the field and the years ahead of an indicator are checked, and may be left out", () => {
  const with_ = (field: string, ahead: string) =>
    bare.replace("definition\n", "definition,field,years_ahead\n").replace(/(Tỷ lệ|Mức độ)$/gm, `$1,${field},${ahead}`);
  expect(load({ ...valid, [indicators]: bare }).indicators[0]).toMatchObject({
    field: "other",
    yearsAhead: 0,
    model: "series",
  });
  expect(load({ ...valid, [indicators]: with_("schools", "5") }).indicators[0]).toMatchObject({
    ...{ field: "schools", yearsAhead: 5 },
  });
  expect(messageOf({ ...valid, [indicators]: with_("scholls", "5") })).toContain("scholls");
  expect(messageOf({ ...valid, [indicators]: with_("schools", "-1") })).toContain("-1");
});

test("the model of an indicator is one that is known; without one its series speaks", () => {
  const with_ = (model: string) =>
    bare.replace("definition\n", "definition,model\n").replace(/(Tỷ lệ|Mức độ)$/gm, `$1,${model}`);
  expect(load({ ...valid, [indicators]: bare }).indicators[0]).toMatchObject({ model: "series" });
  expect(load({ ...valid, [indicators]: with_("literacy") }).indicators[0]).toMatchObject({ model: "literacy" });
  expect(messageOf({ ...valid, [indicators]: with_("literasy") })).toContain("literasy");
});

test("ids and names stand once, and say where the other is", () => {
  expect(messageOf({ ...valid, [indicators]: `${bare}${row("literacy_rate_15plus", "Biết chữ")}` })).toBe(
    [
      `${indicators}:5:1: id: “literacy_rate_15plus” đã có ở ${indicators}:4; hãy đặt mã khác.`,
      `${indicators}:5:2: name_vi: “Biết chữ” đã là tên chỉ số ở ${indicators}:4; hãy đặt tên khác.`,
    ].join("\n"),
  );
});

test("a name is required, and kin is another indicator that is known", () => {
  expect(messageOf(changed(indicators, "Biết chữ,", ","))).toMatch(/^data\/registry\/indicators\.csv:4:2: name_vi: /);
  const kin = (part: string) =>
    messageOf({
      ...valid,
      [indicators]: `${bare.trim().replace(/$/gm, ",").replace("definition,", "definition,part_of")}${part}\n`,
    });
  expect(kin("literacy_rate_15")).toMatch(/:4:9: part_of: /);
  expect(kin("literacy_rate_15plus")).toBe(
    `${indicators}:4:9: part_of: “literacy_rate_15plus” là chính chỉ số này; hãy bỏ hoặc ghi mã chỉ số khác.`,
  );
});

test("an indicator's better side is up, down or none; another is told with its cell", () => {
  const of = (side: string) => ({ ...valid, [indicators]: bare.replace("100,up,calendar", `100,${side},calendar`) });
  for (const side of ["up", "down", "none"]) {
    expect(load(of(side)).indicators.at(-1)).toMatchObject({ id: "literacy_rate_15plus", direction: side });
  }
  expect(messageOf(of("higher"))).toMatch(/indicators\.csv:4:.*higher.*up.*down.*none/);
});
