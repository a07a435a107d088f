import { readTargets } from "@lotrinh/observations";
import { expect, test } from "vitest";
import { fileOf } from "./long.js";

const header = "id,series,horizon,comparator,value,kind";

test("targets are read with their line, columns in any order", () => {
  expect(readTargets(fileOf("kind,id,series,horizon,comparator,value\nreach,t1,a,2030,>=,99.5\n"))).toEqual([
    { id: "t1", series: "a", horizon: 2030, comparator: ">=", value: 99.5, kind: "reach", line: 2 },
  ]);
});

test("what is wrong in a target is named by line and column", () => {
  const file = fileOf(`${header}\nt1,a,2030,=>,1,reach\nt2,a,mới,>=,"99,5",reach\n`);
  expect(() => readTargets(file)).toThrow(
    /:2:4: comparator: .*\n.*:3:3: horizon: .*\n.*:3:5: value: “99,5” dùng dấu phẩy/,
  );
});

test("an id stands once, and a target is reached or maintained", () => {
  const file = fileOf(`${header}\nt1,a,2030,>=,1,reach\nt1,b,2030,>=,1,reach\n`);
  expect(() => readTargets(file)).toThrow(/:3:1: id: “t1” đã có/);
  const change = fileOf(`${header}\nt1,a,2030,>=,1,change\n`);
  expect(() => readTargets(change)).toThrow(/:2:6: kind: .*change/);
  expect(readTargets(fileOf(`${header}\nt1,b,2030,>=,99.5,maintain\n`))[0]?.kind).toBe("maintain");
});
