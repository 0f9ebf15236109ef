import type { CellEdit } from '../../core/plan';

/** What Office.js takes for one cell. */
export type Writable = string | number | boolean;

/** Office.js takes text as if typed: these beginnings could make it a number, a date, a formula or lose a character. */
const COERCIBLE = /^\s*(?:[\d.,+\-=@'¥$￥(（%]|true$|false$)/i;

/**
 * A cell's content as Office.js is to be given it. Text that would be taken for something else gets an apostrophe in
 * front, which Excel keeps to itself, except in cells formatted as text: there everything typed is text.
 */
export function writtenContent({ content, numberFormat }: CellEdit): Writable {
  switch (content.kind) {
    case 'blank':
      return '';
    case 'formula':
      return content.formula;
    case 'text':
      return COERCIBLE.test(content.text) && numberFormat !== '@' ? `'${content.text}` : content.text;
    default:
      return content.value;
  }
}
