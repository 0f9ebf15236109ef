import { helpPages } from './helpPages';
import { readGuides } from './readGuides';
import { readHelpTopics } from './readHelpTopics';

const guides = readGuides();
const pages = helpPages(readHelpTopics(), guides);

test('the list of help names every guide', () => {
  expect([...guides.keys()]).toEqual([
    'guide.html',
    'reviewer.html',
    'rules.html',
    'changes.html',
    'changes.en-US.html',
  ]);
  for (const [page, { title }] of guides)
    expect(pages.get('index.html')).toContain(`<a href="${page}">${title}</a>`);
});

test('a page says in which language it is', () => {
  expect(pages.get('changes.html')).toContain('<html lang="zh-CN">');
  expect(pages.get('changes.en-US.html')).toContain('<html lang="en-US">');
});

test.each([...guides])('%s reads by itself, and its links lead to pages of the help', (_page, { html }) => {
  expect(html.match(/<h1>/g)).toHaveLength(1);
  expect(html).toContain('http-equiv="Content-Security-Policy"');
  expect(html).not.toMatch(/<script|<link|<img|<iframe|@import|url\(|https?:/i);
  for (const [, target = ''] of html.matchAll(/href="([^"]*)"/g)) expect([...pages.keys()]).toContain(target);
});
