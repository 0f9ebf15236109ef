import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locale } from '../../core/language/locale';
import { guidePage } from './guidePage';

/** The guides that are part of the help, by the name of their page. */
const GUIDES: Readonly<Record<string, string>> = {
  'guide.html': 'CLERK.md',
  'reviewer.html': 'REVIEWER.md',
  'rules.html': 'RULES.md',
  'changes.html': 'CHANGES.md',
  'changes.en-US.html': 'CHANGES.en.md',
};
/** The list that a page leads back to is Chinese. */
const NAVIGATION =
  '<nav aria-label="帮助目录" lang="zh-CN"><a href="index.html">全部说明和检查项</a></nav>\n';
const FOLDER = path.join(__dirname, '../../../docs/guide');

/** A guide as a page of the help. */
export interface Guide {
  readonly title: string;
  readonly html: string;
}

/** The guides as pages, from the documents: what is read on the web and in the pane is the same. */
export function readGuides(): ReadonlyMap<string, Guide> {
  const pageOf = new Map(Object.entries(GUIDES).map(([page, document]) => [document, page]));
  return new Map(
    Object.entries(GUIDES).map(([page, document]) => {
      const text = readFileSync(path.join(FOLDER, document), 'utf8');
      const title = /^#\s*(.*)/.exec(text)?.[1] ?? '';
      const locale: Locale = (['en-US'] as const).find((name) => page.includes(name)) ?? 'zh-CN';
      const html = guidePage(text, (href) => pageOf.get(href) ?? null, NAVIGATION, locale);
      return [page, { title, html }];
    }),
  );
}
