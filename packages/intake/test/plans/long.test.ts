import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readPlan, readPlanFile } from "@lotrinh/intake";
import { afterAll, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "lotrinh-long-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Lines of prose that fill about a page. */
const PAGE = 34;
const PROSE =
  "Tiếp tục thực hiện đổi mới căn bản, toàn diện giáo dục và đào tạo; nâng cao chất lượng đội ngũ nhà giáo, đáp ứng yêu cầu.";

it("a document of 500 pages is read to its end, every clause of it", async () => {
  const pages = Array.from({ length: 500 }, (_, i) => [
    `${i + 1}. Đến năm 2030, tỷ lệ trẻ nhà trẻ ra lớp đạt ít nhất ${30 + (i % 50)}%.`,
    ...Array.from({ length: PAGE - 1 }, () => PROSE),
  ]);
  const file = join(folder, "dai.txt");
  writeFileSync(file, ["II. MỤC TIÊU", ...pages.flat()].join("\n"));
  const { targets, problems } = readPlan(await readPlanFile(file), { indicators: [] });
  expect([targets.length, targets.at(-1)?.line, problems]).toEqual([500, 2 + 499 * PAGE, []]);
});
