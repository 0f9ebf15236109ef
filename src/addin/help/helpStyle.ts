/** The style of every help page, in the page itself: it must read well wherever it is opened, with nothing to load. */
export const HELP_STYLE = `
:root {
  color-scheme: light dark;
  --ground: #ffffff; --text: #242424; --quiet: #5c5c5c; --line: #d1d1d1; --link: #0b5a9d;
  --error: #a4262c; --warning: #7a4b00; --hint: #0b5a9d;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #1f1f1f; --text: #f5f5f5; --quiet: #bdbdbd; --line: #525252; --link: #9ccbf2;
    --error: #f4a6aa; --warning: #f3cf7d; --hint: #9ccbf2;
  }
}
body {
  margin: 0 auto; padding: 16px; max-width: 42em; background: var(--ground); color: var(--text);
  font: 16px/1.75 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif; overflow-wrap: break-word;
}
h1 { font-size: 1.5em; line-height: 1.4; margin: 0.5em 0; }
h2 { font-size: 1.125em; line-height: 1.5; margin: 1.5em 0 0.25em; padding-top: 0.5em; border-top: 1px solid var(--line); }
p, ul, ol { margin: 0.5em 0; }
li { margin: 0.25em 0; }
a { color: var(--link); }
a:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.about { color: var(--quiet); }
.error { color: var(--error); }
.warning { color: var(--warning); }
.hint { color: var(--hint); }
table { border-collapse: collapse; }
th, td { border: 1px solid var(--line); padding: 4px 8px; text-align: left; }
@media print { nav { display: none; } }
`.trim();
