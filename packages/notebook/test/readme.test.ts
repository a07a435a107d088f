import { showTable } from "@lotrinh/notebook";
import { expect, it } from "vitest";

it("the example of the README shows a table that ends with 1.234,5", () => {
  const rows = [
    { year: 2024, schools: 33 },
    { year: 2025, schools: 1234.5 },
  ];
  const html = showTable(rows, { columns: { year: "Năm", schools: "Số trường" }, caption: "Trường đạt chuẩn" });

  expect(html).toMatch(/<caption>Trường đạt chuẩn<\/caption>.*<td[^>]*>1\.234,5<\/td><\/tr><\/tbody><\/table>$/);
});
