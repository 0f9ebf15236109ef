import { excelErrorCode } from '../refusalOf';
import { LeftOut, type Probe } from './probe';

/** Milliseconds in which somebody can begin to edit a cell. */
const TIME_TO_EDIT = 3_000;

/** office.js types what cells hold as `any`. */
function rowsOf({ values }: Excel.Range): readonly (readonly unknown[])[] {
  return values;
}

/** What somebody has to press a key for. */
export const PERSON_PROBES: readonly Probe[] = [
  {
    id: 13,
    fidelity: 'Batches: All writes of one batch are one undo step',
    expected: { written: ['一', '二', '三', 1], undone: ['', '', '', 0] },
    needsPerson: true,
    async ask({ request, askPerson }) {
      const told = () =>
        request((sheet) => {
          const cells = sheet.getRange('B40:D40');
          cells.load('values');
          const formats = sheet.getRange('B40:D40').conditionalFormats;
          formats.load('items/id');
          return (): readonly unknown[] => [...(rowsOf(cells)[0] ?? []), formats.items.length];
        });
      await request((sheet) => {
        for (const [cell, text] of [
          ['B40', '一'],
          ['C40', '二'],
          ['D40', '三'],
        ] as const) {
          sheet.getRange(cell).formulas = [[text]];
        }
        const format = sheet.getRange('B40:D40').conditionalFormats.add('Custom');
        format.custom.rule.formula = '=$B40=""';
        return () => undefined;
      });
      const written = await told();
      // Reading in between must leave what can be undone alone.
      if ((await askPerson('press-undo')) !== 'yes') throw new LeftOut('nobody pressed Ctrl+Z');
      return { written, undone: await told() };
    },
  },
  {
    id: 14,
    fidelity: 'Batches: While a cell is edited every batch is refused',
    expected: { error: 'InvalidOperationInCellEditMode' },
    needsPerson: true,
    async ask({ request, askPerson, pause }) {
      if ((await askPerson('edit-cell')) !== 'yes') throw new LeftOut('nobody edited a cell');
      await pause(TIME_TO_EDIT);
      let error: string | null = null;
      try {
        await request((sheet) => {
          sheet.getRange('A1').load('values');
          return () => undefined;
        });
      } catch (caught) {
        error = excelErrorCode(caught) ?? String(caught);
      }
      await askPerson('end-edit');
      return { error };
    },
  },
];
