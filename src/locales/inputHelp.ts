import type { Localized } from '../core/language/locale';
import { counted } from './counted';

/** What is said of the help that the sheet itself gives while one types. */
export interface InputHelpTexts {
  readonly add: string;
  readonly remove: string;
  readonly undo: string;
  readonly redo: string;
  readonly hint: string;
  /** `theirs`: cells left alone because they have a data validation already. */
  readonly added: (count: number, theirs: readonly string[]) => string;
  readonly removed: (count: number) => string;
}

/** So many cells are named; of more, only the number is said. */
const MOST_NAMED = 6;

const named = (cells: readonly string[], separator: string, more: string) =>
  cells.length > MOST_NAMED ? `${cells.slice(0, MOST_NAMED).join(separator)}${more}` : cells.join(separator);

export const INPUT_HELP: Localized<InputHelpTexts> = {
  'zh-CN': {
    add: '加输入提示',
    remove: '去掉输入提示',
    undo: '撤销对输入提示的改动',
    redo: '恢复对输入提示的改动',
    hint: '选中得分单元格时提示范围，超出分值会问一声；定性指标的实际完成值可从列表里选。只给当前工作表加，单元格原有的数据验证不改，随时可以去掉。',
    added: (count, theirs) =>
      [
        count > 0
          ? `已给 ${count} 个单元格加上输入提示。`
          : theirs.length > 0
            ? '没有新加输入提示。'
            : '该有的输入提示都有了。',
        theirs.length === 0
          ? ''
          : `${named(theirs, '、', ` 等 ${theirs.length} 个单元格`)} 原来就有数据验证，没有动。`,
      ].join(''),
    removed: (count) =>
      count === 0 ? '当前工作表上没有本工具加的输入提示。' : `已去掉 ${count} 个单元格的输入提示。`,
  },
  'en-US': {
    add: 'Add input help',
    remove: 'Remove input help',
    undo: 'Undo the change of input help',
    redo: 'Redo the change of input help',
    hint: 'Score cells say their range when selected, and ask when a score is above the weight; achieved values of qualitative rows can be chosen from a list. On the sheet in front only; data validations that are there stay, and the help can be removed at any time.',
    added: (count, theirs) =>
      [
        count > 0
          ? `Input help added to ${counted(count, 'cell')}.`
          : theirs.length > 0
            ? 'No further input help.'
            : 'All input help is there already.',
        theirs.length === 0
          ? ''
          : `${named(theirs, ', ', ` and more, ${theirs.length} in all,`)} had a data validation and was left alone.`,
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
    removed: (count) =>
      count === 0
        ? 'This sheet has no input help of ours.'
        : `Input help removed from ${counted(count, 'cell')}.`,
  },
};
