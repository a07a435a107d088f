import type { LawView } from "@lotrinh/reach";
import { lawName, lawText } from "@lotrinh/wording";
import { expect, it } from "vitest";

const law: LawView = {
  ...{ id: "l", act: "Luật 123/2025/QH15", date: "2026-01-01", state: "in-force", certainty: "press", source: "s" },
  said: { vi: "không cấp bằng.", en: "no diploma." },
};

it("an act is said in one sentence with its number, its date and how it is known", () => {
  expect(lawText(law)).toBe("Luật 123/2025/QH15 (hiệu lực từ 1/1/2026; đọc qua báo): không cấp bằng.");
  expect(lawText({ ...law, state: "lapsed", certainty: "second-hand" })).toBe(
    "Luật 123/2025/QH15 (hết thời hạn từ 1/1/2026; nguồn gián tiếp, cần đối chiếu): không cấp bằng.",
  );
  expect(lawName({ ...law, state: "issued" })).toBe("Luật 123/2025/QH15 (ban hành ngày 1/1/2026)");
});
