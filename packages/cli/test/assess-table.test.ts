import { expect, test } from "vitest";
import { lotrinh } from "./command-line.js";

test("a probability from a start that nobody reported has its range beside it in the table", async () => {
  const { out } = await lotrinh("assess", "rach-gia", "--draws", "200");
  const table = out.replace(/\s+/g, " ");
  expect(table).toMatch(
    /Biết chữ mức độ 1.{0,40} P = \d+ %, [\p{L} ]+ \(giả định\); P từ < 1 % đến > 99 % tùy mức hiện nay/u,
  );
});
