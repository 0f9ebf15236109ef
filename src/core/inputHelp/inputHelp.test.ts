import { gridOfText, movedGrid } from '../../../test/corpus/gridOfText';
import { assess } from '../assess';
import { parseArea, parseCell } from '../../grid/cellAddress';
import type { GridCell, GridSnapshot } from '../../grid/gridSnapshot';
import type { ValidatedCells } from '../../grid/validatedCells';
import { MOF_PROFILE } from '../scoring/profiles/mof';
import { changeOfHelp, ownHelp } from './changeOfHelp';
import { isOwnTitle, markedTitle } from './inputHelp';
import { inputHelpFor } from './inputHelpFor';

const FORM = gridOfText(`
  项目支出绩效自评表
  项目名称|甲项目
  一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因
  产出指标|数量指标|甲|≥4套|3套|10||
  ||乙|≥90%|50%|20|50|/
  ||丙|≥3次||10分||
  效益指标|社会效益|丁|总体提升||20||
  ||戊|总体提升|部分达成|20||
  ||己|优良中差||10||
  ||庚|基本完成||5||
  ||辛|总体提升|显著提高了服务水平|5||
`);

/** The form with its weights and scores as numbers, and other changes to single cells. */
function formWith(changes: Readonly<Record<string, Partial<GridCell>>> = {}, grid = FORM): GridSnapshot {
  const places = Object.entries(changes).map(([cell, change]) => ({ ...parseCell(cell), change }));
  const rows = grid.rows.map((cells, row) =>
    cells.map((cell, column): GridCell => {
      const number = typeof cell.value === 'string' && /^\d+$/.test(cell.value) ? Number(cell.value) : null;
      const typed: GridCell = number === null ? cell : { ...cell, value: number, type: 'number' };
      const { change = {} } = places.find((place) => place.row === row && place.column === column) ?? {};
      return { ...typed, ...change };
    }),
  );
  return { ...grid, rows };
}

const helpOf = (snapshot: GridSnapshot, locale: 'zh-CN' | 'en-US' = 'zh-CN') =>
  inputHelpFor(assess(snapshot, MOF_PROFILE), snapshot, locale);
const validated = (area: string, title: string, message = ''): ValidatedCells => {
  const parsed = parseArea(area);
  if (!parsed) throw new Error(area);
  return { area: parsed, title, message };
};
const scores = (snapshot: GridSnapshot) =>
  helpOf(snapshot).help.flatMap(({ cell, rule }) => (rule.kind === 'upTo' ? [[cell, rule.formula]] : []));
const words = (snapshot: GridSnapshot) =>
  helpOf(snapshot).help.flatMap(({ cell, rule }) => (rule.kind === 'oneOf' ? [[cell, ...rule.words]] : []));

describe('score cells', () => {
  test('of definite, open and qualitative rows take 0 to the weight of their own row, whatever they hold now', () => {
    expect(scores(formWith())).toEqual([
      ['G4', '=$F4'],
      ['G5', '=$F5'],
      ['G6', '=10'],
      ...[7, 8, 9, 10, 11].map((row) => [`G${row}`, `=$F${row}`]),
    ]);
  });

  test('follow a weight given as a share of the points', () => {
    const shares = formWith({ F4: { value: 0.1, numberFormat: '0%' } });
    expect(scores(shares)[0]).toEqual(['G4', '=$F4*100']);
  });

  test('that hold a formula, are formatted as text, or have no weight are left alone', () => {
    const form = formWith({
      G4: { value: 5, type: 'number', formula: '=F4/2' },
      G5: { numberFormat: '@' },
      F7: { value: null, type: 'empty' },
    });
    expect(scores(form).map(([cell]) => cell)).toEqual(['G6', 'G8', 'G9', 'G10', 'G11']);
  });

  test('of rows that share a merged weight are left alone', () => {
    const merged = {
      ...formWith({ F5: { value: null, type: 'empty' } }),
      merges: [{ top: 3, left: 5, bottom: 4, right: 5 }],
    };
    expect(scores(merged).map(([cell]) => cell)).not.toContain('G4');
    expect(scores(merged).map(([cell]) => cell)).not.toContain('G5');
  });

  test('warn and never stop', () => {
    const [score] = helpOf(formWith()).help;
    expect(score).toMatchObject({
      title: '得分 · 绩效自评助手',
      message: '请填 0 到本行分值之间的数。',
      warning: '得分应当是 0 到本行分值之间的数。',
    });
  });
});

describe('achieved values of qualitative rows', () => {
  const USUAL = ['达成预期指标', '部分达成预期指标', '未达成预期指标'];

  test('offer the tiers where they are blank or state one; the target’s own list where it prints one', () => {
    expect(words(formWith())).toEqual([
      ['E7', ...USUAL],
      ['E8', ...USUAL],
      ['E9', '优', '良', '中', '差'],
    ]);
  });

  test('each word chosen is judged as its tier', () => {
    const judge = (answer: string) => {
      const snapshot = formWith({ E7: { value: answer, type: 'string' } });
      const [form] = assess(snapshot, MOF_PROFILE).forms;
      return form?.indicators.find(({ row }) => row === 7)?.band;
    };
    expect(USUAL.map(judge)).toEqual([
      ['16.00', '20.00'],
      ['12.00', '16.00'],
      ['0.00', '12.00'],
    ]);
  });

  test('ask nothing when something else is written', () => {
    const tier = helpOf(formWith()).help.find(({ cell }) => cell === 'E7');
    expect(tier).toMatchObject({ warning: null, message: expect.stringContaining('也可以照实填写') });
  });
});

test('a cell that has had help is to have it again, whatever was written into it since, unless somebody else’s is there', () => {
  const form = formWith({
    G4: { value: 5, type: 'number', formula: '=F4/2' },
    G5: { numberFormat: '@' },
    E7: { value: '显著提高了服务水平', type: 'string' },
    E8: { value: '达成预期指标', type: 'string', formula: '="达成"&"预期指标"' },
  });
  const had = new Set(['G4', 'G5', 'E7', 'E8']);
  const helpedOf = (snapshot: GridSnapshot) =>
    inputHelpFor(assess(snapshot, MOF_PROFILE), snapshot, 'zh-CN', had)
      .help.map(({ cell }) => cell)
      .filter((cell) => had.has(cell));
  expect(helpedOf(form)).toEqual(['G4', 'G5', 'E7', 'E8']);
  expect(helpedOf({ ...form, validations: [validated('G4:G5', '得分', '科室自定')] })).toEqual(['E7', 'E8']);
});

test('a data validation of somebody else is left alone and named; our own is renewed', () => {
  const validations = [
    validated('G4:G5', '得分上限'),
    validated('E7', ''),
    validated('G6', markedTitle('得分')),
  ];
  const { help, theirs } = helpOf({ ...formWith(), validations });
  expect(theirs).toEqual(['G4', 'G5', 'E7']);
  expect(help.map(({ cell }) => cell)).toEqual(['G6', 'G7', 'G8', 'E8', 'G9', 'E9', 'G10', 'G11']);
});

test('a form that has moved gets help where it stands now', () => {
  const moved = { ...formWith(), ...movedGrid(formWith(), 3, 2) };
  expect(scores(moved)[0]).toEqual(['I7', '=$H7']);
});

test('titles are marked in any language and fit into Excel', () => {
  for (const locale of ['zh-CN', 'en-US'] as const) {
    for (const { title, message, warning, rule } of helpOf(formWith(), locale).help) {
      expect(isOwnTitle(title)).toBe(true);
      expect(title.length).toBeLessThanOrEqual(32);
      expect(Math.max(message.length, (warning ?? '').length)).toBeLessThanOrEqual(255);
      if (rule.kind === 'oneOf') expect(rule.words.join(',').length).toBeLessThanOrEqual(255);
    }
  }
  expect(isOwnTitle('绩效自评助手')).toBe(false);
});

describe('the difference to what is there', () => {
  const { help } = helpOf(formWith());
  const present = help.map(({ cell, title, message }) => validated(cell, title, message));

  test('is nothing the second time, and nothing where help is not spoken of', () => {
    expect(changeOfHelp(present, help)).toEqual({ remove: [], add: [] });
    expect(changeOfHelp(present, undefined)).toEqual({ remove: [], add: [] });
  });

  test('takes own help that is not wanted any more, in the other language too, and nobody else’s', () => {
    const there = [...present, validated('A1:A2', markedTitle('Score')), validated('B1', '请填写')];
    expect(changeOfHelp(there, help).remove).toEqual(['A1', 'A2']);
    expect(changeOfHelp(there, []).remove).toEqual([...help.map(({ cell }) => cell), 'A1', 'A2']);
    expect(ownHelp(there)).not.toContain('B1');
  });

  test('replaces help that says something else', () => {
    const [first] = help;
    const changed = [validated(first?.cell ?? '', markedTitle('得分'), '旧的'), ...present.slice(1)];
    expect(changeOfHelp(changed, help)).toEqual({ remove: [first?.cell], add: [first] });
  });
});
