const plan = `id: chi-lang-2022
locality: chi-lang
title: Kế hoạch thử
issuer: UBND huyện Chi Lăng
number: 1/KH
date: 2022-04-29
status: signed
document: {sha256: "${"0".repeat(64)}", lines: 60}
missing:
  - what: Phụ lục I
    section: Phần V
    note: {vi: không kèm, en: absent}
`;

const targets = `- id: chi-lang.standard-schools.2030
  indicator: national_standard_schools
  horizon: 2030
  comparator: ">="
  value: 38
  unit: schools
  kind: count
  modality: strive
  section: II.2, ý 1
  line: 55
  phrase: từ 38 trường học đạt chuẩn quốc gia trở lên
  series: standard-schools
  readings:
    - id: all
      default: true
      comparator: ">="
      value: 38
      label: {vi: Có từ 38 trường, en: At least 38 schools}
      why: {vi: theo câu chữ, en: as printed}
  warnings:
    - code: CERTIFICATE_EXPIRY
      params: {years: 5}
- id: chi-lang.primary-level.2025
  indicator: universalisation_primary_level
  horizon: 2025
  comparator: maintain
  value: 3
  unit: level
  kind: maintain
  modality: maintain
  section: II.1, ý 3
  line: 43
  phrase: duy trì phổ cập toàn huyện
  readings:
    - id: every-year
      default: true
      comparator: maintain
      value: 3
      label: {vi: Giữ hằng năm, en: Kept every year}
      why: {vi: duy trì, en: maintain}
`;

const scenario = (id: string) => `id: ${id}
name: {vi: Kịch bản ${id}, en: Scenario ${id}}
assumptions:
  - indicator: national_standard_schools
    status: assumed
    baseline: {year: 2025, value: 33, why: {vi: giả định, en: assumed}}
    levers:
      - lever: renewal_success
        value: 0.9
        why: {vi: giả định, en: assumed}
      - lever: recognitions_per_year
        value: {2026: 1, 2027: 2}
        why: {vi: giả định, en: assumed}
`;

/** A small registry without a fault. */
export const valid = {
  "data/registry/as-of.yaml": "asOf: 2026-11\n",
  "data/registry/localities.csv": `id,name,level,kind,parent,valid_from,valid_to,source
viet-nam,Việt Nam,country,nước,,,,s
lang-son,Lạng Sơn,province,tỉnh,viet-nam,,,s
chi-lang,Chi Lăng,district,huyện,lang-son,1964-01-01,2025-06-30,s
bang-mac,Xã Bằng Mạc,commune,xã,lang-son,2025-07-01,,s
`,
  "data/registry/lineage.csv": `locality,from_code,from_name,to_code,to_name,date,weight,weight_status,source
chi-lang,06475,Xã Gia Lộc,06475,Xã Bằng Mạc,2025-07-01,0.25,assumed,s
chi-lang,06475,Xã Gia Lộc,06463,Xã Chi Lăng,2025-07-01,0.75,assumed,s
`,
  "data/registry/indicators.csv": `id,name_vi,name_en,unit,lower,upper,direction,population,timing,definition
national_standard_schools,Trường chuẩn,Schools at standard,schools,0,,up,trường,year-end,Số trường có bằng công nhận
universalisation_primary_level,Phổ cập tiểu học,,level,0,3,up,huyện,year-end,Mức độ phổ cập
literacy_rate_15plus,Biết chữ,Literacy,percent,0,100,up,từ 15 tuổi,calendar,"Tỷ lệ đọc thông, viết thạo"
`,
  "data/registry/benchmarks.csv": `locality,indicator,year,comparator,value,unit,act,source,note
viet-nam,literacy_rate_15plus,2030,>=,99,percent,Quyết định thử,s,
`,
  "seeds/chi-lang-2022/plan.yaml": plan,
  "seeds/chi-lang-2022/targets.yaml": targets,
  "seeds/chi-lang-2022/notes.md": "Ghi chú.\n",
  "seeds/chi-lang-2022/scenarios/cat-giam.yaml": scenario("cat-giam"),
  "seeds/chi-lang-2022/scenarios/hien-trang.yaml": scenario("hien-trang"),
};

export type Path = keyof typeof valid;

/** The valid files with one of them changed. */
export function changed(path: Path, from: string, to: string): Record<string, string> {
  if (!valid[path].includes(from)) throw new Error(`nothing to change in ${path}: ${from}`);
  return { ...valid, [path]: valid[path].replace(from, () => to) };
}
