import { createHash } from 'node:crypto';
import { Marked } from 'marked';
import type { Locale } from '../../core/language/locale';
import { HELP_STYLE } from './helpStyle';

const STYLE = `\n${HELP_STYLE}\n`;
/** Nothing runs, nothing is loaded: only the page's own style counts. */
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`;

/** The texts are plain markdown: whatever looks like HTML in them is shown as it is written. */
const markdown = new Marked({
  async: false,
  // Pictures stay with the documents: a page of help loads nothing.
  renderer: { html: ({ text }) => escaped(text), image: () => '' },
});

export function markdownHtml(text: string): string {
  return markdown.parse(text, { async: false }).trim();
}

/** A page that reads well wherever it is opened, with nothing to load. */
export function plainPage(title: string, body: string, locale: Locale = 'zh-CN'): string {
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
${body}
</body>
</html>
`;
}

export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
