import type { Locale } from '../../core/language/locale';
import type { ReturnLetter } from '../../core/report/returnLetters';
import { reportTexts } from '../../locales/report';
import { entriesOf, formHeading } from '../../letters/letterDocument';
import { htmlText } from './htmlText';

/** One unit's 退回意见 as a page of its own on paper, as text to copy on the screen; bases open on request. */
export function letterSection(letter: ReturnLetter, locale: Locale, attributes: string): string {
  const { letter: words, basis: basisWord } = reportTexts[locale];
  const forms = letter.forms.map((form) => {
    const entries = form.entries.map(({ text, cell }, index) => {
      // The number is part of the text, so that it is copied with it.
      return `<p>${htmlText(words.entry(index + 1, text, cell, null))}</p>`;
    });
    return `<h4>${htmlText(formHeading(form, locale))}</h4>\n${entries.join('\n')}`;
  });
  const bases = [...new Set(letter.forms.flatMap(({ entries }) => entries.map(({ basis }) => basis)))];
  return `<section class="letter"${attributes}>
<h3>${htmlText(words.heading)}</h3>
<p>${htmlText(words.to(letter.unit))}</p>
<p>${htmlText(words.opening(letter.forms.length, entriesOf(letter)))}</p>
${forms.join('\n')}
<p>${htmlText(words.closing)}</p>
<details><summary>${htmlText(basisWord)}</summary><p>${htmlText(bases.join(locale === 'zh-CN' ? '；' : '; '))}</p></details>
</section>`;
}
