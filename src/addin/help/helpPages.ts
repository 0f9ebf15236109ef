import type { Severity } from '../../core/assessment';
import { escaped, markdownHtml, plainPage as page } from './plainPage';
import type { Guide } from './readGuides';
import { settingsText } from './settingsPage';

/** A check as far as its help page is concerned. */
export interface HelpTopic {
  readonly id: string;
  readonly severity: Severity;
  /** The document that the check follows, or the practice of reviewers. */
  readonly basis: string;
  readonly title: string;
  /** The page's text in markdown, its title as the first heading. */
  readonly text: string;
}

const SEVERITIES: Readonly<Record<Severity, string>> = { error: '错误', warning: '警告', hint: '提示' };
const PRODUCT = '绩效自评助手';
const INDEX = 'index.html';
const SETTINGS = 'settings.html';

/** The help as files by name: a page for each check, one on the settings, and `index.html`, which lists them. No scripts, nothing to load. */
export function helpPages(
  topics: readonly HelpTopic[],
  guides: ReadonlyMap<string, Guide> = new Map(),
): ReadonlyMap<string, string> {
  return new Map([
    [INDEX, indexPage(topics, guides)],
    ...[...guides].map(([name, { html }]): [string, string] => [name, html]),
    [SETTINGS, settingsPage()],
    ...topics.map((topic): [string, string] => [`${topic.id}.html`, topicPage(topic)]),
  ]);
}

function settingsPage(): string {
  const [heading = '', ...rest] = settingsText().split('\n');
  const title = heading.replace(/^#\s*/, '');
  return page(
    `${title} · ${PRODUCT}`,
    `<nav aria-label="帮助目录"><a href="${INDEX}">全部检查项</a></nav>
<main>
<h1>${escaped(title)}</h1>
${markdownHtml(rest.join('\n'))}
</main>`,
  );
}

function topicPage({ id, severity, basis, title, text }: HelpTopic): string {
  const [heading = '', ...rest] = text.trimStart().split('\n');
  return page(
    `${title} · ${PRODUCT}`,
    `<nav aria-label="帮助目录"><a href="${INDEX}">全部检查项</a></nav>
<main>
<h1>${escaped(heading.replace(/^#\s*/, ''))}</h1>
<p class="about">一般为<strong class="${severity}">${SEVERITIES[severity]}</strong>，依据：${escaped(basis)}，编号 ${escaped(id)}</p>
${markdownHtml(rest.join('\n'))}
</main>`,
  );
}

function indexPage(topics: readonly HelpTopic[], guides: ReadonlyMap<string, Guide>): string {
  const reading = [...guides].map(([name, { title }]) => `<li><a href="${name}">${escaped(title)}</a></li>`);
  const sections = (['error', 'warning', 'hint'] as const).flatMap((severity) => {
    const items = topics
      .filter((topic) => topic.severity === severity)
      .map(({ id, title }) => `<li><a href="${escaped(id)}.html">${escaped(title)}</a></li>`);
    if (items.length === 0) return [];
    const heading = `<h2><span class="${severity}">${SEVERITIES[severity]}</span>（${items.length} 项）</h2>`;
    return [`${heading}\n<ul>\n${items.join('\n')}\n</ul>`];
  });
  return page(
    `全部检查项 · ${PRODUCT}`,
    `<main>
<h1>全部检查项</h1>
<p class="about">${PRODUCT}逐项检查自评表，共 ${topics.length} 项。点开一项，看它查什么、为什么、怎么改。评分规则里每项设置的作用见<a href="${SETTINGS}">评分规则的各项设置</a>。</p>
${reading.length === 0 ? '' : `<h2>使用说明</h2>\n<ul>\n${reading.join('\n')}\n</ul>\n`}${sections.join('\n')}
</main>`,
  );
}
