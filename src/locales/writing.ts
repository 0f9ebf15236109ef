import type { Localized } from '../core/language/locale';

/** What was being written when it came to nothing; each has its own sentences. */
export type WriteCommand = 'write' | 'undo' | 'redo' | 'marks' | 'help' | 'summary' | 'letter';

type Role =
  | 'name'
  | 'target'
  | 'achieved'
  | 'weight'
  | 'score'
  | 'reason'
  | 'budget'
  | 'executed'
  | 'rate'
  | 'total'
  | 'other';

/** A cell that others have changed since the sheet was read. */
interface Changed {
  readonly cell: string;
  readonly row: number;
  readonly role: Role;
  readonly is: string;
  /** It is the cell's data validation that was changed. */
  readonly isValidation?: true | undefined;
}

type Code = 'protected' | 'filtered' | 'sheet-gone' | 'timed-out' | 'cell-editing' | 'too-large' | 'other';

interface RemainsTexts {
  readonly nothing: string;
  readonly 'put-back': string;
  readonly left: (cells: readonly string[]) => string;
  readonly unknown: (cells: readonly string[]) => string;
}

/** What is said of a write that did not go through: why, what the sheet holds now, and what to do. */
export interface WritingTexts {
  readonly cause: Readonly<Record<Code, string>>;
  readonly changed: (changed: Changed) => string;
  readonly rowsMoved: string;
  readonly changedMeanwhile: string;
  /** Behind what others have changed. */
  readonly checkAgain: Readonly<Record<WriteCommand, string>>;
  readonly othersKept: string;
  readonly furtherChanges: string;
  readonly remains: Readonly<Record<WriteCommand, RemainsTexts>>;
  readonly comma: string;
  readonly stop: string;
  readonly seeResults: string;
  readonly again: Readonly<Record<WriteCommand, string>>;
  readonly settleFirst: Readonly<Record<'protected' | 'filtered', string>>;
  readonly takeBack: string;
  readonly lookFirst: string;
  /** Cells that Excel did not take the value for. */
  readonly missed: (cells: readonly string[]) => string;
}

/** So many cells are named; of more, only the number is said. */
const MOST_NAMED = 8;

const ROLES: Localized<Readonly<Record<Exclude<Role, 'other' | 'name'>, string>>> = {
  'zh-CN': {
    target: '年度指标值',
    achieved: '实际完成值',
    weight: '分值',
    score: '得分',
    reason: '偏差原因',
    budget: '全年预算数',
    executed: '全年执行数',
    rate: '执行率',
    total: '总分',
  },
  'en-US': {
    target: 'target',
    achieved: 'achieved value',
    weight: 'weight',
    score: 'score',
    reason: 'deviation analysis',
    budget: 'budget',
    executed: 'amount executed',
    rate: 'execution rate',
    total: 'total',
  },
};

const list = (cells: readonly string[]) =>
  cells.length > MOST_NAMED
    ? `${cells.slice(0, MOST_NAMED).join('、')} 等 ${cells.length} 个单元格`
    : cells.join('、');
const listed = (cells: readonly string[]) =>
  cells.length > MOST_NAMED
    ? `${cells.slice(0, MOST_NAMED).join(', ')} and more, ${cells.length} in all`
    : cells.join(', ');

const inChinese = (done: string, undone: string, part: string): RemainsTexts => ({
  nothing: undone,
  'put-back': `${undone}，改了一部分的内容已全部恢复原样`,
  left: (cells) => (cells.length === 0 ? `${part}，未能恢复` : `${part}：${list(cells)} 未能恢复原样`),
  unknown: (cells) => (cells.length === 0 ? `不知道${done}` : `不知道${done}，涉及 ${list(cells)}`),
});
const inEnglish = (undone: string, part: string): RemainsTexts => ({
  nothing: undone,
  'put-back': `${undone}, and all cells are as they were`,
  left: (cells) => (cells.length === 0 ? part : `${part}: ${listed(cells)} could not be put back`),
  unknown: (cells) =>
    cells.length === 0
      ? 'whether it was done is not known'
      : `whether it was done is not known (${listed(cells)})`,
});

export const WRITING: Localized<WritingTexts> = {
  'zh-CN': {
    cause: {
      protected: '工作表受保护',
      filtered: '工作表正在筛选',
      'sheet-gone': '工作表已经不在了',
      'timed-out': 'Excel 一直没有回应',
      'cell-editing': '有单元格正在编辑',
      'too-large': '内容超出了一次可传送的大小',
      other: 'Excel 报了错',
    },
    changed: ({ cell, row, role, is, isValidation }) => {
      const where = role === 'other' || role === 'name' ? cell : `第 ${row} 行的${ROLES['zh-CN'][role]}`;
      if (isValidation === true) return `${where}单元格的数据验证又有改动`;
      return is === '' ? `${where}已被清空` : `${where}已被改为「${is}」`;
    },
    rowsMoved: '表格插入或删除了行',
    changedMeanwhile: '读取之后表格又有改动',
    checkAgain: {
      write: '未写入，请重新核对',
      undo: '未撤销，请重新核对',
      redo: '未恢复，请重新核对',
      marks: '标记没有清除',
      help: '输入提示没有改动',
      summary: '汇总表没有改动',
      letter: '退回意见没有写',
    },
    othersKept: '写入时与读取时不同，写入的内容已全部恢复原样；别人的改动没有动。',
    furtherChanges: '此外还有改动：',
    remains: {
      write: {
        ...inChinese('是否写成', '没有写入任何内容', '只写入了一部分'),
        'put-back': '没有写成，已写入的部分全部恢复原样',
      },
      undo: inChinese('是否撤销', '没有撤销', '只撤销了一部分'),
      redo: inChinese('是否恢复', '没有恢复', '只恢复了一部分'),
      marks: inChinese('标记是否清除', '标记没有清除', '标记只清除了一部分'),
      help: inChinese('输入提示是否改成', '输入提示没有改动', '输入提示只改了一部分'),
      summary: inChinese('汇总表是否写成', '汇总表没有改动', '汇总表只写了一部分'),
      letter: inChinese('退回意见是否写成', '退回意见没有写', '退回意见只写了一部分'),
    },
    comma: '，',
    stop: '。',
    seeResults: '下面是最新结果。',
    again: {
      write: '请再按「一键评分」。',
      undo: '请再按一次「撤销」。',
      redo: '请再按一次「恢复」。',
      marks: '请再按一次「清除全部标记」。',
      help: '请再试一次。',
      summary: '请再按一次「生成汇总表」。',
      letter: '请再按一次「退回意见放到工作表」。',
    },
    settleFirst: {
      protected: '请先在「审阅」里撤消工作表保护，再试一次。',
      filtered: '请先在「数据」里清除筛选，再试一次。',
    },
    takeBack: '可点下面的「撤销」取回。',
    lookFirst: '请先看看表格；如已写入而不想要，可点下面的「撤销」取回。',
    missed: (cells) => `Excel 没有接受 ${list(cells)} 的内容（可能在合并单元格里），请手工填写。`,
  },
  'en-US': {
    cause: {
      protected: 'The sheet is protected',
      filtered: 'The sheet is filtered',
      'sheet-gone': 'The sheet is no longer there',
      'timed-out': 'Excel did not answer',
      'cell-editing': 'A cell is being edited',
      'too-large': 'There is more than fits into one request',
      other: 'Excel reported an error',
    },
    changed: ({ cell, row, role, is, isValidation }) => {
      const where = role === 'other' || role === 'name' ? cell : `The ${ROLES['en-US'][role]} of row ${row}`;
      if (isValidation === true) return `${where} has other data validation now`;
      return is === '' ? `${where} was cleared` : `${where} is now “${is}”`;
    },
    rowsMoved: 'Rows were inserted or deleted',
    changedMeanwhile: 'The sheet changed after it was read',
    checkAgain: {
      write: 'nothing was written; please check again',
      undo: 'nothing was undone; please check again',
      redo: 'nothing was redone; please check again',
      marks: 'the marks were not removed',
      help: 'the input help was not changed',
      summary: 'the summary sheets were not changed',
      letter: 'the letter was not written',
    },
    othersKept:
      'The sheet was not as it had been read: all that was written is put back, and the others’ changes stand.',
    furtherChanges: 'Other changes:',
    remains: {
      write: {
        ...inEnglish('nothing was written', 'only a part was written'),
        'put-back': 'it was not written, and all cells are as they were',
      },
      undo: inEnglish('nothing was undone', 'only a part was undone'),
      redo: inEnglish('nothing was redone', 'only a part was redone'),
      marks: inEnglish('the marks were not removed', 'only some marks were removed'),
      help: inEnglish('the input help was not changed', 'only some of the input help was changed'),
      summary: inEnglish('the summary sheets were not changed', 'only a part of the summary was written'),
      letter: inEnglish('the letter was not written', 'only a part of the letter was written'),
    },
    comma: ': ',
    stop: '.',
    seeResults: 'Below are the latest results. ',
    again: {
      write: 'Press “Score now” again.',
      undo: 'Press “Undo” again.',
      redo: 'Press “Redo” again.',
      marks: 'Press “Remove all our marks” again.',
      help: 'Try again.',
      summary: 'Press “Write summary sheets” again.',
      letter: 'Press “Put the letter on a sheet” again.',
    },
    settleFirst: {
      protected: 'Unprotect the sheet (Review tab) and try again.',
      filtered: 'Clear the filter (Data tab) and try again.',
    },
    takeBack: '“Undo” below takes it back.',
    lookFirst: 'Look at the sheet first; “Undo” below takes back what was written.',
    missed: (cells) =>
      `Excel did not take the contents of ${listed(cells)} (merged cells, perhaps): fill them in by hand.`,
  },
};
