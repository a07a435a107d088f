const DARK = `--ink: #e8eaed; --soft: #a9afb6; --paper: #1b1d20; --ground: #101214; --line: #3c4146; --rule: #8a9097; --warm: #f2a36b; --cool: #7fb8dc;`;

/** What moves, and a dark page; drawings stay on white. */
export const screenStyle = `
:root { color-scheme: light dark; --ink: #1a1a1a; --soft: #5f6368; --paper: #fff; --ground: #e9eaec; --line: #d9dce0; --rule: #767b80; --warm: #8a3700; --cool: #00527a; }
@media screen and (prefers-color-scheme: dark) { :root:not([data-theme="light"]) { ${DARK} } }
@media screen { :root[data-theme="dark"] { ${DARK} } }
:root[data-theme="light"] { color-scheme: light; } :root[data-theme="dark"] { color-scheme: dark; }
[hidden] { display: none !important; }
figure svg { background: #fff; }
button, select { font: inherit; color: inherit; background: none; border: 1px solid var(--rule); border-radius: 3px; padding: 3px 10px; max-width: 100%; }
select { background: var(--paper); }
:focus-visible { outline: 2px solid var(--cool); outline-offset: 2px; }
#theme { float: right; font-size: 12.5px; }
th button { border: 0; padding: 0; text-align: inherit; cursor: pointer; }
th button::after { content: ""; display: inline-block; width: .5em; height: .55em; margin-left: .35em; background: var(--rule); clip-path: polygon(50% 0, 100% 40%, 0 40%, 0 60%, 100% 60%, 50% 100%, 0 60%, 0 40%); }
th[aria-sort="ascending"] button::after { background: var(--ink); clip-path: polygon(50% 0, 100% 100%, 0 100%); }
th[aria-sort="descending"] button::after { background: var(--ink); clip-path: polygon(0 0, 100% 0, 50% 100%); }
.explorer { border: 1px solid var(--rule); border-radius: 4px; padding: 12px 16px; }
.panel h3 { margin-top: 6px; } .pick { display: flex; flex-wrap: wrap; gap: 4px 10px; align-items: baseline; } .pick select { flex: 1 1 240px; min-width: 0; }
.choice { border: 0; padding: 0; margin: 0 0 12px; min-width: 0; } .choice legend, .slider .label label { font-weight: 700; font-size: 13.5px; padding: 0; }
.option { font-size: 13.5px; margin: 2px 0; } .said { margin: 2px 0 6px 24px; padding-left: 10px; border-left: 3px solid var(--cool); } .option input { margin: 0 8px 0 0; }
.slider { margin: 0 0 14px; } .slider p { margin: 0 0 4px; } .live { display: flex; flex-wrap: wrap; gap: 4px 14px; align-items: center; }
.live input { flex: 2 1 240px; min-width: 0; accent-color: var(--cool); } .bar { flex: 1 1 140px; height: 14px; border: 1px solid var(--rule); } .bar span { display: block; height: 100%; width: 0; background: var(--cool); }
output { font-weight: 700; } summary { font-size: 13px; cursor: pointer; } tr.now td { font-weight: 700; }
@media print { .screen, #theme { display: none; } th button { border: 0; padding: 0; } th button::after { display: none; } }
`.trim();
