import { plainText } from '../../measure/plainText';
import { defineCheck } from '../check';
import { messages } from './messages';

/** Template text left in a row (CHECKS: `placeholder`). */
export const placeholder = defineCheck({
  id: 'placeholder',
  severity: 'warning',
  messages,
  find: ({ judged: { form } }) =>
    form.indicators.flatMap(({ row, name, target, achieved }) => {
      const text = [name, target.text, achieved.text].find(isTemplateText);
      return text === undefined ? [] : [{ cell: target, values: { row: row + 1, text: text.trim() } }];
    }),
});

/** `**`, 指标2, ……, ××: what a template prints where something is to be written. */
function isTemplateText(text: string): boolean {
  return /\*\*|^指标\d+[:：]?$|^(?:\.{3,}|…+)$|[×X]{2,}|模板|填写说明/.test(plainText(text));
}
