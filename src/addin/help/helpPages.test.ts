import { CHECKS } from '../../core/checks/catalogue';
import { PROFILE_SETTING_NAMES, PROFILE_SETTINGS } from '../../core/scoring/settings/profileSettings';
import { helpPageOf } from '../taskpane/helpPage';
import { helpPages } from './helpPages';
import { readHelpTopics } from './readHelpTopics';

const pages = helpPages(readHelpTopics());

test('every check of the catalogue has its page, beside the list of all, and the pane knows where', () => {
  expect([...pages.keys()]).toEqual(['index.html', 'settings.html', ...CHECKS.map(({ id }) => `${id}.html`)]);
  for (const { id } of CHECKS) expect(pages.has(helpPageOf(id).replace('help/', ''))).toBe(true);
});

test('what is no check leads to the list', () => {
  expect(helpPageOf('check-failed')).toBe('help/index.html');
});

test.each([...pages])(
  '%s reads by itself: Chinese, titled, no script, nothing from elsewhere',
  (_name, html) => {
    expect(html).toContain('<html lang="zh-CN">');
    expect(html).toMatch(/<title>[^<]+ · 绩效自评助手<\/title>/);
    expect(html.match(/<h1>/g)).toHaveLength(1);
    expect(html).toContain('prefers-color-scheme: dark');
    expect(html).not.toMatch(/<script|<link|<img|<iframe|@import|url\(|https?:|\bon\w+=|javascript:/i);
    for (const [, target = ''] of html.matchAll(/href="([^"]*)"/g))
      expect([...pages.keys()]).toContain(target);
  },
);

test.each(CHECKS.map((check) => [check.id, check] as const))(
  '%s: its words and its place in the list',
  (id, check) => {
    const html = pages.get(`${id}.html`) ?? '';
    for (const heading of ['看什么', '为什么', '例子', '怎么改'])
      expect(html).toContain(`<h2>${heading}</h2>`);
    expect(html).toContain(`<h1>${check.titles['zh-CN']}</h1>`);
    expect(pages.get('index.html')).toContain(`<a href="${id}.html">${check.titles['zh-CN']}</a>`);
  },
);

test('the list goes from errors to hints', () => {
  const index = pages.get('index.html') ?? '';
  const places = ['>错误<', '>警告<', '>提示<'].map((word) => index.indexOf(word));
  expect(places).toEqual([...places].sort((one, other) => one - other));
  expect(places[0]).toBeGreaterThan(0);
});

test('what looks like HTML in a text is shown as written, and lists are lists', () => {
  const text = '# 甲\n\n## 看什么\n\n<b onclick="x">≥ & ≤</b>\n\n- 错：<3\n- 对：3\n';
  const html = helpPages([{ id: 'a', severity: 'hint', basis: '审核惯例', title: '甲', text }]).get('a.html');
  expect(html).toContain('&lt;b onclick=&quot;x&quot;&gt;≥ &amp; ≤&lt;/b&gt;');
  expect(html).toContain('<li>错：&lt;3</li>');
});

test('every setting of 评分规则 is explained, with the name it has in a file', () => {
  const html = pages.get('settings.html') ?? '';
  for (const name of PROFILE_SETTING_NAMES) {
    expect(html).toContain(`<h2>${PROFILE_SETTINGS[name].label['zh-CN']}</h2>`);
    expect(html).toContain(`<code>${name}</code>`);
  }
  expect(pages.get('index.html')).toContain('href="settings.html"');
});
