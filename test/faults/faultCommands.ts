import { mattersShown } from '../../src/addin/taskpane/state/walkStates';
import { findingKey } from '../../src/addin/taskpane/model/findingView';
import { formatArea } from '../../src/grid/cellAddress';
import type { LiveWorkbook } from '../../src/workbench/session/liveWorkbook';
import { at } from '../office/harness/liveDraft';
import { SUMMARY_ACTIONS, type OthersAction } from './faultKinds';
import type { FaultPane } from './faultPane';

/** A command that things go wrong with. */
export interface FaultCommand {
  readonly name: string;
  /** The sheet in front. */
  readonly sheet: '表1' | '表2' | '表3';
  /** Everything before it, with nothing going wrong. */
  prepare(pane: FaultPane): Promise<void>;
  run(pane: FaultPane): void | Promise<void>;
  /** How many requests it makes where nothing goes wrong. */
  readonly requests: number;
  /** What it wrote can be taken back; or it takes back itself, and can be pressed again; or there is no taking back. */
  readonly isUndoable: 'undo' | 'again' | 'never';
  /** What is to be seen of it besides what the workbook holds. */
  seen?(book: LiveWorkbook): string;
  /** It is about several sheets, each of which is written whole or not at all. */
  readonly isPerSheet?: true;
  /** What others may do meanwhile to other sheets that it writes. */
  readonly others?: readonly OthersAction[];
  /** A fault, by a part of its name, after which it is right although the workbook looks otherwise than as before. */
  readonly except?: string;
}

const nothing = () => Promise.resolve();

async function pressed(pane: FaultPane, press: () => void): Promise<void> {
  press();
  await pane.rest();
}

const checked = (pane: FaultPane) => pressed(pane, () => pane.controller.check());
const scored = (pane: FaultPane) => pressed(pane, () => pane.controller.score());
const helped = (pane: FaultPane) => pressed(pane, () => pane.controller.addInputHelp());

async function batched(pane: FaultPane): Promise<void> {
  pane.controller.openBatch();
  await pressed(pane, () => pane.controller.runBatch('check'));
}

const keysOf = (pane: FaultPane) => mattersShown(pane.controller.state).map(({ key }) => key);

const formsOf = (pane: FaultPane) => {
  const outcome = pane.controller.state.shown?.outcome;
  return outcome?.kind === 'scored' ? outcome.assessment.forms : [];
};

export const FAULT_COMMANDS: readonly FaultCommand[] = [
  {
    name: '一键评分',
    requests: 3,
    sheet: '表1',
    isUndoable: 'undo',
    prepare: nothing,
    run: (pane) => pane.controller.score(),
  },
  {
    name: '一键评分（公式）',
    requests: 3,
    sheet: '表1',
    isUndoable: 'undo',
    prepare: (pane) => {
      pane.controller.prefer({ writesAs: 'formulas' });
      return Promise.resolve();
    },
    run: (pane) => pane.controller.score(),
  },
  {
    name: '功能区一键评分',
    requests: 3,
    sheet: '表1',
    isUndoable: 'undo',
    prepare: nothing,
    run: (pane) => pane.pressRibbon(),
  },
  {
    name: '写入所选',
    requests: 3,
    sheet: '表2',
    isUndoable: 'undo',
    prepare: async (pane) => {
      await scored(pane);
      pane.controller.pickAll();
    },
    run: (pane) => pane.controller.writePicked(),
  },
  {
    // That the score stands as a person's is kept in the workbook as well.
    name: '由您判断',
    requests: 4,
    sheet: '表2',
    isPerSheet: true,
    isUndoable: 'again',
    prepare: checked,
    run: (pane) => pane.controller.writeScore('H7', '20.00'),
  },
  {
    // Against the rules: that a person has decided so is kept in the workbook as well.
    name: '由您判断（记入工作簿）',
    requests: 6,
    sheet: '表2',
    isPerSheet: true,
    isUndoable: 'again',
    prepare: checked,
    run: (pane) => pane.controller.writeScore('H7', '29.00'),
  },
  {
    // Kept in the workbook; no cell is written.
    name: '确认得分',
    requests: 2,
    sheet: '表2',
    isUndoable: 'undo',
    prepare: checked,
    run: (pane) => pane.controller.confirmScores([5]),
  },
  {
    name: '写入原因',
    requests: 3,
    sheet: '表2',
    isUndoable: 'undo',
    prepare: async (pane) => {
      await checked(pane);
      for (const key of keysOf(pane)) pane.controller.typeReason(key, '雨季误工，四季度补做');
    },
    run: (pane) => pane.controller.writeReasons(keysOf(pane)),
  },
  {
    name: '采纳修正',
    requests: 3,
    sheet: '表2',
    isUndoable: 'undo',
    prepare: checked,
    run: (pane) => {
      const findings = formsOf(pane).flatMap((form) => form.findings);
      const fixed = findings.find(({ fix }) => fix !== null);
      if (!fixed?.fix) throw new Error('nothing to adopt');
      pane.controller.adopt(fixed.check, fixed.fix.cell, fixed.fix.value);
    },
  },
  {
    name: '插入原因草稿',
    requests: 3,
    sheet: '表2',
    isUndoable: 'undo',
    prepare: checked,
    run: (pane) => {
      const row = formsOf(pane)
        .flatMap(({ indicators }) => indicators)
        .find(({ reasonDraft }) => reasonDraft !== null);
      if (!row) throw new Error('no draft');
      pane.controller.insertDraft(row.row);
    },
  },
  {
    // Kept in the workbook, and scored with at once.
    name: '指明得分列',
    requests: 4,
    sheet: '表3',
    isPerSheet: true,
    isUndoable: 'again',
    prepare: checked,
    run: (pane) => {
      const [question] = pane.view().questions;
      if (!question) throw new Error('nothing asked');
      pane.controller.answer(question.asked, 'I');
    },
  },
  {
    name: '定位',
    requests: 1,
    sheet: '表1',
    isUndoable: 'never',
    prepare: scored,
    seen: ({ activeSheet, selection }) => `${activeSheet.name}!${formatArea(selection)}`,
    run: (pane) => pane.controller.locate('H8'),
  },
  {
    name: '撤销',
    requests: 2,
    sheet: '表1',
    isUndoable: 'again',
    prepare: scored,
    run: (pane) => pane.controller.undo(),
  },
  {
    name: '恢复',
    requests: 2,
    sheet: '表1',
    isUndoable: 'undo',
    prepare: async (pane) => {
      await scored(pane);
      await pressed(pane, () => pane.controller.undo());
    },
    run: (pane) => pane.controller.redo(),
  },
  {
    name: '加输入提示',
    requests: 2,
    sheet: '表1',
    isUndoable: 'undo',
    prepare: nothing,
    run: (pane) => pane.controller.addInputHelp(),
  },
  {
    name: '去掉输入提示',
    requests: 2,
    sheet: '表1',
    // What a cell's help says follows from its row: of a row that is another by now it is another too.
    except: '改下移行的 C 列',
    isUndoable: 'undo',
    prepare: helped,
    run: (pane) => pane.controller.removeInputHelp(),
  },
  {
    name: '撤销输入提示',
    requests: 2,
    sheet: '表1',
    isUndoable: 'again',
    prepare: helped,
    run: (pane) => pane.controller.undo(),
  },
  {
    name: '清除全部标记',
    requests: 4,
    sheet: '表1',
    // A mark that is put back goes to the row it was about; Excel leaves one where it was when rows are sorted.
    except: '两行指标对调',
    isPerSheet: true,
    isUndoable: 'again',
    prepare: async (pane) => {
      await scored(pane);
      await helped(pane);
    },
    run: (pane) => pane.controller.clearMarks(),
  },
  {
    name: '全部工作表填空白',
    requests: 3,
    sheet: '表1',
    isPerSheet: true,
    isUndoable: 'undo',
    prepare: batched,
    run: (pane) => pane.controller.runBatch('fill'),
  },
  {
    name: '撤销全部工作表',
    requests: 2,
    sheet: '表1',
    isPerSheet: true,
    isUndoable: 'again',
    prepare: async (pane) => {
      await batched(pane);
      await pressed(pane, () => pane.controller.runBatch('fill'));
    },
    run: (pane) => pane.controller.undo(),
  },
  {
    name: '生成汇总表',
    requests: 5,
    sheet: '表1',
    isUndoable: 'never',
    prepare: batched,
    run: (pane) => pane.controller.writeSummary(),
  },
  {
    name: '更新汇总表',
    requests: 5,
    others: SUMMARY_ACTIONS,
    sheet: '表1',
    isUndoable: 'never',
    prepare: async (pane) => {
      await batched(pane);
      await pressed(pane, () => pane.controller.writeSummary());
      const { book } = pane;
      const findings = book.sheets.find(({ name }) => name === '自评问题');
      if (!findings) throw new Error('no summary');
      const beside = findings.columnCount;
      for (const row of [1, 3]) {
        book.edit(findings.id, [{ position: { row, column: beside }, content: `批注 ${row}` }], 'person');
      }
      // Findings go and others come.
      book.typeInto(book.sheets[1]?.id ?? '', at('I5'), '养护队伍调整，已补做');
      book.typeInto(book.sheets[0]?.id ?? '', at('F8'), '80%');
      await pressed(pane, () => pane.controller.runBatch('check'));
    },
    run: (pane) => pane.controller.writeSummary(),
  },
  {
    name: '忽略',
    requests: 3,
    sheet: '表2',
    isUndoable: 'never',
    prepare: async (pane) => {
      await checked(pane);
      const [finding] = formsOf(pane).flatMap((form) => form.findings);
      if (!finding) throw new Error('nothing to ignore');
      pane.controller.startIgnoring(findingKey(finding));
      pane.controller.typeIgnoring('已与主管部门核对');
    },
    run: (pane) => pane.controller.ignore(),
  },
  {
    name: '保存评分规则',
    requests: 2,
    sheet: '表1',
    isUndoable: 'never',
    prepare: async (pane) => {
      await pressed(pane, () => pane.controller.openRules());
      pane.controller.chooseRules('hubei');
      await pane.rest();
    },
    run: (pane) => pane.controller.saveRules(),
  },
];
