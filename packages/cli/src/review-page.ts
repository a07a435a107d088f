import { askedText, type IndicatorNames, indicatorName } from "@lotrinh/language";
import { namesOf, type Plan, type Registry, type Target } from "@lotrinh/registry";
import { findingText } from "@lotrinh/wording";

/** What a person should look at in a clause; the more, the earlier it stands. */
function doubtsOf(
  { indicator, warnings, readings, subgroup, compared }: Target,
  own: ReadonlySet<string>,
  names: IndicatorNames,
): string[] {
  return [
    ...(own.has(indicator)
      ? [`Chỉ số riêng “${indicatorName(indicator, names)}”: bảng chung chưa có, hoặc câu chưa đủ rõ.`]
      : []),
    ...(readings.length > 1 ? [`Có ${readings.length} cách đọc; cách đầu là mặc định.`] : []),
    ...(subgroup === undefined ? [] : [`Riêng “${subgroup}”: cần số liệu riêng.`]),
    ...(compared === undefined ? [] : [`So với “${compared.with}”: cần con số.`]),
    ...warnings.map((warning) => findingText(warning, names)),
  ];
}

/** One page on which each clause of a plan stands beside how it is read, those to look at first. It fetches and runs nothing. */
export function reviewPage(plan: Plan, { indicators }: Pick<Registry, "indicators">): string {
  const names = namesOf(indicators);
  const own = new Set(indicators.filter((one) => one.plan === plan.id).map(({ id }) => id));
  const rows = plan.targets
    .map((target, order) => ({
      target,
      order,
      doubts: doubtsOf(target, own, names),
      unknown: Number(own.has(target.indicator)),
    }))
    .sort((a, b) => b.unknown - a.unknown || b.doubts.length - a.doubts.length || a.order - b.order);
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
<p>${plan.targets.length} chỉ tiêu, ${unsure} cần xem lại, xếp lên trước. Sửa trong <code>targets.yaml</code> theo mã ở cột đầu, rồi chạy <code>lotrinh plan check</code>.</p>
<table>
<thead><tr><th>Mục, dòng</th><th>Câu in trong kế hoạch</th><th>Đọc là</th><th>Cách đọc khác</th><th>Cần xem lại</th></tr></thead>
<tbody>
${rows.map(({ target, doubts }) => rowOf(target, doubts, names)).join("\n")}
</tbody>
</table>
</body>
</html>
`;
}

function rowOf(target: Target, doubts: readonly string[], names: IndicatorNames): string {
  const [first, ...others] = [...target.readings].sort((a, b) => Number(b.default) - Number(a.default));
  const said = (reading: Target["readings"][number]): string =>
    `${indicatorName(reading.indicator, names)} ${askedText(reading)}, năm ${target.horizon}`;
  const more = others.map((one) => `<li>${escaped(said(one))}<br><small>${escaped(one.why.vi)}</small></li>`).join("");
  const cells = [
    `${escaped(target.section)}, dòng ${target.line}<br><code>${escaped(target.id)}</code>`,
    `“${escaped(target.phrase)}”`,
    first ? `<b>${escaped(said(first))}</b><br><small>${escaped(first.why.vi)}</small>` : "",
    more === "" ? "" : `<ul>${more}</ul>`,
    doubts.length === 0 ? "" : `<ul>${doubts.map((one) => `<li>${escaped(one)}</li>`).join("")}</ul>`,
  ];
  return `<tr${doubts.length > 0 ? ' class="unsure"' : ""}>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

const STYLE = `body { font: 15px/1.45 system-ui, sans-serif; max-width: 82rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a }
table { border-collapse: collapse; width: 100% } th, td { text-align: left; vertical-align: top; padding: .5rem; border-bottom: 1px solid #ccc }
th { position: sticky; top: 0; background: #fff } .unsure td:first-child { border-left: 4px solid #b35c00 }
ul { margin: 0; padding-left: 1.1rem } small { color: #555 } code { font-size: 12px; overflow-wrap: anywhere; color: #555 }
td:first-child { width: 15% } td:nth-child(2), td:nth-child(3) { width: 22% }`;
