import { askedText, type IndicatorNames, indicatorName } from "@lotrinh/language";
import { namesOf, type Plan, type Registry } from "@lotrinh/registry";
import { type ReviewedTarget, reviewOrder } from "./review-order.js";

/** One page on which each clause of a plan stands beside how it is read, those to look at first. It fetches and runs nothing. */
export function reviewPage(plan: Plan, { indicators }: Pick<Registry, "indicators">): string {
  const names = namesOf(indicators);
  const rows = reviewOrder(plan, { indicators });
  const unsure = rows.filter(({ doubts }) => doubts.length > 0).length;
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Xem lại: ${escaped(plan.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escaped(plan.title)}</h1>
<p>${plan.targets.length} chỉ tiêu, ${unsure} cần xem lại, xếp lên trước. Sửa trong bảng <code>xem-lai.xlsx</code> nằm cạnh trang này, rồi chạy <code>lotrinh plan review ${escaped(plan.id)} --read ${escaped(plan.id)}/xem-lai.xlsx</code>.</p>
<table>
<thead><tr><th>Mục, dòng</th><th>Câu in trong kế hoạch</th><th>Đọc là</th><th>Cách đọc khác</th><th>Cần xem lại</th></tr></thead>
<tbody>
${rows.map((row) => rowOf(row, names)).join("\n")}
</tbody>
</table>
</body>
</html>
`;
}

function rowOf({ target, doubts }: ReviewedTarget, names: IndicatorNames): string {
  const [first, ...others] = [...target.readings].sort((a, b) => Number(b.default) - Number(a.default));
  const said = (reading: (typeof target.readings)[number]): string =>
    `${indicatorName(reading.indicator, names)} ${askedText(reading)}, năm ${target.horizon}`;
  const more = others.map((one) => `<li>${escaped(said(one))}<br><small>${escaped(one.why.vi)}</small></li>`).join("");
  const cells = [
    `${escaped(target.section)}, dòng ${target.line}<br><code>${escaped(target.id)}</code>`,
    `“${escaped(target.phrase)}”`,
    first ? `<b>${escaped(said(first))}</b><br><small>${escaped(first.why.vi)}</small>` : "",
    more === "" ? "" : `<ul>${more}</ul>`,
    [
      target.reviewed ? "<b>Đã xem.</b>" : "",
      target.note === undefined ? "" : `<p>Ghi chú: ${escaped(target.note)}</p>`,
      doubts.length === 0 ? "" : `<ul>${doubts.map((one) => `<li>${escaped(one)}</li>`).join("")}</ul>`,
    ].join(""),
  ];
  return `<tr${doubts.length > 0 ? ' class="unsure"' : ""}>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

const STYLE = `body { font: 15px/1.45 system-ui, sans-serif; max-width: 82rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a }
table { border-collapse: collapse; width: 100%; table-layout: fixed } th, td { text-align: left; vertical-align: top; padding: .5rem; border-bottom: 1px solid #ccc }
th { position: sticky; top: 0; background: #fff } .unsure td:first-child { border-left: 4px solid #b35c00 }
ul { margin: 0; padding-left: 1.1rem } small { color: #555 } code { font-size: 12px; overflow-wrap: anywhere; color: #555 }
td { overflow-wrap: anywhere } th:first-child { width: 13% } th:nth-child(5) { width: 27% }`;
