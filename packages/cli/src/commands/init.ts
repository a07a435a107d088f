import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { InputError, problemOf } from "@lotrinh/language";
import { sentence } from "@lotrinh/wording";
import type { Work } from "../command.js";
import { FOLDERS } from "../planner-folder.js";

export const init: Work = {
  options: {},
  plain: true,
  run({ words, language, streams }) {
    const folder = words[0] as string;
    if (existsSync(folder)) throw new InputError([problemOf("PLAN_OUT_EXISTS", { folder })]);
    for (const name of Object.values(FOLDERS)) {
      mkdirSync(join(folder, name), { recursive: true });
      writeFileSync(join(folder, name, ".gitkeep"), "");
    }
    writeFileSync(join(folder, ".gitignore"), `${FOLDERS.packs}/*\n!${FOLDERS.packs}/.gitkeep\n~$*\n.DS_Store\n`);
    writeFileSync(join(folder, "README.md"), readme);
    streams.result(`${sentence("INIT_WRITTEN", { folder }, language)}\n`);
  },
};

const readme = `# Thư mục làm việc của tôi

Mọi thứ ở đây là của riêng bạn; phần mềm chỉ đọc, và chỉ ghi vào \`${FOLDERS.packs}/\`.

| thư mục | để gì |
| --- | --- |
| \`${FOLDERS.plans}/\` | mỗi kế hoạch một thư mục, do \`lotrinh plan new\` lập |
| \`${FOLDERS.figures}/\` | bảng số liệu (CSV, Excel); đặt tên như thư mục kế hoạch, ví dụ \`xa-a.csv\` cho \`${FOLDERS.plans}/xa-a\` |
| \`${FOLDERS.scenarios}/\` | kịch bản riêng (YAML), dùng với \`--scenario TỆP\` |
| \`${FOLDERS.packs}/\` | gói báo cáo in ra; không đưa vào git |
| \`${FOLDERS.notebooks}/\` | sổ tay |

1. Lập kế hoạch: \`lotrinh plan new ke-hoach.docx --locality "Tên xã" --out ${FOLDERS.plans}/xa-a\`.
2. Xem lại từng câu: \`lotrinh plan review ${FOLDERS.plans}/xa-a\`, rồi \`lotrinh plan check ${FOLDERS.plans}/xa-a\`.
3. Đặt số liệu vào \`${FOLDERS.figures}/\`.
4. Đánh giá và in gói: \`lotrinh start --workspace .\` (trong kho mã: \`npm start -- --workspace ĐƯỜNG-DẪN\`).

Đừng để ở đây tên, ngày sinh hay địa chỉ của học sinh.
`;
