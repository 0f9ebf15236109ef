import type { Locale } from '../../core/language/locale';
import { escaped, markdownHtml, plainPage } from './plainPage';

/**
 * A guide in markdown, its title as the first heading, as one page that needs nothing else.
 *
 * @param navigation HTML that stands before the text
 * @param hrefOf where a link of the guide leads from the page; `null`: nowhere, its words stand alone
 */
export function guidePage(
  text: string,
  hrefOf: (href: string) => string | null = () => null,
  navigation = '',
  locale: Locale = 'zh-CN',
): string {
  const [heading = '', ...rest] = text.trimStart().split('\n');
  const title = heading.replace(/^#\s*/, '');
  const body = withLinks(markdownHtml(rest.join('\n')), hrefOf);
  return plainPage(title, `${navigation}<main>\n<h1>${escaped(title)}</h1>\n${body}\n</main>`, locale);
}

const LINK = '<a href="';
const LINK_END = '</a>';

/** The page with each link led on; of one that leads nowhere here only its words. */
function withLinks(html: string, hrefOf: (href: string) => string | null): string {
  const [before = '', ...links] = html.split(LINK);
  return links.reduce((done, link) => {
    const quote = link.indexOf('"');
    const end = link.indexOf(LINK_END);
    if (quote < 0 || end < 0) return done + LINK + link;
    const words = link.slice(quote + 2, end);
    const target = hrefOf(link.slice(0, quote));
    const shown = target === null ? words : `${LINK}${target}">${words}${LINK_END}`;
    return done + shown + link.slice(end + LINK_END.length);
  }, before);
}
