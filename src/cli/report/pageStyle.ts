/** The page's style: light or dark as the reader has it, black on white on paper with the header on every page. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --ink: #1f2328; --paper: #fff; --line: #d0d7de; --head: #eef3f8; --quiet: #59636e; --link: #0550ae; --error: #b3261e; --warning: #8a5a00; --hint: #1c5d99; --left-out: #f3f3f3; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e6e6; --paper: #1b1b1b; --line: #444; --head: #2a2f36; --quiet: #a5adb6; --link: #7ab7ff; --error: #ff8a80; --warning: #ffc35c; --hint: #8cc4ff; --left-out: #262626; } }
* { box-sizing: border-box; }
body { margin: 1rem; color: var(--ink); background: var(--paper); font: 14px/1.5 "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Source Han Sans SC", system-ui, sans-serif; }
h1 { font-size: 1.5rem; margin: 0 0 .5rem; } h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; } h3 { font-size: 1.05rem; margin: 1.5rem 0 0; }
a { color: var(--link); } .where { margin: 0 0 .5rem; color: var(--quiet); overflow-wrap: anywhere; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; } th, td { border: 1px solid var(--line); padding: .25rem .5rem; text-align: left; vertical-align: top; overflow-wrap: break-word; }
th { background: var(--head); font-weight: 600; word-break: keep-all; } td.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
table.summary { font-size: 12px; line-height: 1.35; } table.summary th, table.summary td { padding: 3px 4px; } table.summary th { word-break: normal; overflow-wrap: anywhere; } table.summary td { overflow-wrap: anywhere; } table.summary td.number { white-space: normal; overflow-wrap: normal; word-break: keep-all; }
table.summary td:nth-child(1), table.summary td:nth-child(5), table.summary td:last-child { min-width: 7em; } table.summary td:nth-child(2), table.summary td:nth-child(4) { min-width: 5em; } table.summary td:nth-child(3) { white-space: nowrap; }
table.unread td:first-child { min-width: 14em; overflow-wrap: anywhere; } table.unread td:last-child { width: 55%; }
table.list td { overflow-wrap: anywhere; } table.list td:nth-child(3), table.list td:nth-child(4) { white-space: nowrap; } table.list td:nth-child(5) { width: 40%; }
figure { margin: 1rem 0; } figcaption { font-weight: 600; } figcaption .where { font-weight: 400; } .chart { max-width: 900px; padding: .5rem; background: #fff; border: 1px solid var(--line); } .chart svg { display: block; width: 100%; height: auto; } table.figures { width: auto; }
.filters { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: center; margin: 1rem 0; border: 1px solid var(--line); } .filters select { font: inherit; max-width: 20em; }
body:not(:has(#order-severity:checked)) .by-severity, body:has(#order-severity:checked) .by-form, body:has(#letters-only:checked) .body { display: none; }
.letter { max-width: 48em; margin: 1.5rem 0; padding: 1rem 1.5rem; border: 1px solid var(--line); } .letter h3 { text-align: center; } .letter h4 { margin: 1rem 0 .25rem; } .letter p { margin: .25rem 0; }
table.findings td:nth-child(-n+2) { white-space: nowrap; } table.findings th:nth-child(1) { width: 5em; } table.findings th:nth-child(2) { width: 4em; } table.findings th:nth-child(3) { width: 12em; } table.findings th:nth-child(5) { width: 32%; }
tr.left-out td { background: var(--left-out); color: var(--quiet); } tr.error td:first-child { border-left: 3px solid var(--error); } tr.warning td:first-child { border-left: 3px solid var(--warning); }
.badge { font-weight: 600; } .badge.error { color: var(--error); } .badge.warning { color: var(--warning); } .badge.hint { color: var(--hint); }
details { margin: .5rem 0; } summary { cursor: pointer; color: var(--quiet); } details ol { margin: .5rem 0; padding-left: 2rem; }
@page { size: A4 landscape; margin: 12mm; }
@media print { :root { color-scheme: light; --ink: #000; --paper: #fff; --line: #999; --head: #eee; --quiet: #444; --link: #000; --error: #000; --warning: #000; --hint: #000; --left-out: #f3f3f3; } body { margin: 0; font-size: 9pt; } table.summary { font-size: 7pt; } table.summary th, table.summary td { padding: 1px 3px; min-width: 0 !important; } .scroll { overflow: visible; } thead { display: table-header-group; } tr, h3, .where { break-inside: avoid; } h3, .where { break-after: avoid; } a { text-decoration: none; } details:not([open]), .filters { display: none; } .letter { break-before: page; border: 0; max-width: none; padding: 0; font-size: 12pt; } .letters-heading { display: none; } figure { break-inside: avoid; margin: 3mm 0; } figcaption, h2 { break-after: avoid; } .chart { max-width: 165mm; padding: 0; border: 0; } .chart svg { max-height: 155mm; } table.summary td:nth-child(3) { white-space: normal; } }
`;
