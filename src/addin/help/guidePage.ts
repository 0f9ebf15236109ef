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
): string {
  const [heading = '', ...rest] = text.trimStart().split('\n');
  const title = heading.replace(/^#\s*/, '');
  const body = markdownHtml(rest.join('\n')).replace(
    /<a href="([^"]*)">([\s\S]*?)<\/a>/g,
    (_whole, href: string, words: string) => {
      const target = hrefOf(href);
      return target === null ? words : `<a href="${target}">${words}</a>`;
    },
  );
  return plainPage(title, `${navigation}<main>\n<h1>${escaped(title)}</h1>\n${body}\n</main>`);
}
