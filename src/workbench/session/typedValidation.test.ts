import { draftWorkbook } from '../../../test/office/harness/draftWorkbook';
import { parseArea, parseCell } from '../../grid/cellAddress';
import { NO_VALIDATION } from '../richapi/validationRules';
import { LiveWorkbook } from './liveWorkbook';
import { EntryRefused } from './workbookSession';
import type { ValidationRule } from '../../xlsx/workbookFile';

const BETWEEN = { kind: 'decimal', formulas: ['=0', '=A1'] } as const;

/** A weight of 10 in A1, and B1 under a rule. */
function workbook(rule: Partial<ValidationRule>, style: ValidationRule['alert']['style'] = 'stop') {
  const live = new LiveWorkbook(draftWorkbook({ sheets: [{ name: 'S', rows: [[10, 5]] }] }), 'a.xlsx');
  const alert = { isShown: true, style, title: '得分', message: '超出分值' };
  const { id } = live.activeSheet;
  const area = parseArea('B1');
  if (!area) throw new Error('no area');
  live.setValidation(id, area, { ...NO_VALIDATION, alert, ...rule });
  const value = () => live.activeSheet.cell(position('B1')).value;
  return { live, id, value, type: (text: string) => live.typeInto(id, position('B1'), text) };
}

function position(cell: string) {
  const parsed = parseCell(cell);
  if (!parsed) throw new Error(cell);
  return parsed;
}

describe('a rule that stops', () => {
  test.each(['11', '-1', '十', '=A1+1'])(
    'refuses %s with its own words, and the cell stays as it was',
    (text) => {
      const { live, value, type } = workbook(BETWEEN);
      const told: string[] = [];
      live.listen(({ kind }) => told.push(kind));
      let refused: unknown = null;
      try {
        type(text);
      } catch (error) {
        refused = error;
      }
      expect(refused).toBeInstanceOf(EntryRefused);
      expect(refused).toMatchObject({ title: '得分', detail: '超出分值' });
      expect([value(), told]).toEqual([5, []]);
    },
  );

  test.each(['0', '10', '7.5', '=A1-1'])('lets %s in', (text) => {
    const { type, value } = workbook(BETWEEN);
    type(text);
    expect(value()).not.toBe(5);
  });

  test('follows the cell it refers to', () => {
    const { live, id, type, value } = workbook(BETWEEN);
    live.typeInto(id, position('A1'), '20');
    type('15');
    expect(value()).toBe(15);
  });

  test('lets a cell be emptied', () => {
    const { type, value } = workbook({ ...BETWEEN, ignoreBlanks: false });
    type('');
    expect(value()).toBeNull();
  });

  test('a list takes its items and nothing else', () => {
    const { type, value } = workbook({ kind: 'list', formulas: ['="优,良"'] });
    type('良');
    expect(value()).toBe('良');
    expect(() => type('好')).toThrow(EntryRefused);
  });

  test('does not stop what is pasted, filled in by a program, or typed while it shows no alert', () => {
    const { live, id, value } = workbook(BETWEEN);
    live.pasteInto(id, position('B1'), '11');
    expect(value()).toBe(11);
    live.edit(id, [{ position: position('B1'), content: 12 }], 'addin');
    expect(value()).toBe(12);
    const silent = workbook({ ...BETWEEN, alert: { ...NO_VALIDATION.alert, isShown: false } });
    silent.type('13');
    expect(silent.value()).toBe(13);
  });

  test('one that cannot be computed stops nothing', () => {
    const { type, value } = workbook({ kind: 'custom', formulas: ['=XLOOKUP(B1,A:A,A:A)>0'] });
    type('13');
    expect(value()).toBe(13);
  });
});

test.each(['warning', 'information'] as const)(
  'a rule with a %s lets everything in, once it is asked',
  (style) => {
    const { live, id, type, value } = workbook(BETWEEN, style);
    type('11');
    expect(value()).toBe(11);
    const ask = (text: string) => live.typeInto(id, position('B1'), text, 'asks');
    expect(() => ask('12')).toThrow(expect.objectContaining({ style, title: '得分', detail: '超出分值' }));
    expect(value()).toBe(11);
    ask('9');
    expect(value()).toBe(9);
  },
);

test('undo brings a rule back, clearing all takes it', () => {
  const { live, id } = workbook(BETWEEN);
  const area = parseArea('A1:B1');
  if (!area) throw new Error('no area');
  const count = () => live.activeSheet.layout.validations.length;
  live.clearAll(id, area, 'person');
  expect(count()).toBe(0);
  live.undo();
  expect(count()).toBe(1);
  live.undo();
  expect(count()).toBe(0);
});
