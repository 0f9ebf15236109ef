import type { Locale, Localized } from '../../core/language/locale';
import type { EntryAlert } from '../session/workbookSession';

/** What Excel says when a rule that stops an entry has no message of its own. */
const USUAL: Localized = {
  'zh-CN': '此值与此单元格定义的数据验证限制不匹配。',
  'en-US': "This value doesn't match the data validation restrictions defined for this cell.",
};
const COLON: Localized = { 'zh-CN': '：', 'en-US': ': ' };

/** What a data validation says of what was typed, in the rule's own words where it has some. */
export function alertText({ title, detail }: EntryAlert, locale: Locale): string {
  const message = detail === '' ? USUAL[locale] : detail;
  return title === '' ? message : `${title}${COLON[locale]}${message}`;
}
