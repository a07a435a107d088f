import { describe, expect, it } from "vitest";
import { readClause } from "./read-lines.js";

describe("what is done for a plan is kept, and said to be no outcome of education", () => {
  it.each([
    "Tổ chức tuyên truyền đến 100% hộ gia đình về phổ cập.",
    "100% cán bộ được tập huấn về kế hoạch này.",
    "100% các trường xây dựng kế hoạch thực hiện.",
    "100% xã, phường ban hành kế hoạch triển khai trong quý II.",
    "100% đảng viên được quán triệt Nghị quyết.",
    "100% hộ gia đình ký cam kết không cho con bỏ học.",
  ])("%s", (text) => {
    expect(readClause(text).targets.map(({ unsure }) => unsure.includes("ACTIVITY"))).toEqual([true]);
  });

  it.each([
    "100% cán bộ quản lý, giáo viên được bồi dưỡng chương trình mới.",
    "100% học sinh tiểu học học 2 buổi/ngày.",
  ])("but not: %s", (text) => {
    expect(readClause(text).targets.map(({ unsure }) => unsure.includes("ACTIVITY"))).toEqual([false]);
  });
});

it.each([
  "Xã được công nhận đạt chuẩn khi có ít nhất 95% trẻ 5 tuổi ra lớp.",
  "Trường chất lượng cao là trường có ít nhất 60% giáo viên trên chuẩn.",
  "Điều kiện công nhận: có ít nhất 80% học sinh hoàn thành.",
])("what a standard asks is no target: %s", (text) => {
  expect(readClause(text).targets).toEqual([]);
});
