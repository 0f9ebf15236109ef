import { formatArea, formatCell } from '../../src/grid/cellAddress';
import { LiveWorkbook } from '../../src/workbench/session/liveWorkbook';
import { draftWorkbook, type DraftCell } from '../office/harness/draftWorkbook';
import { FORM } from '../office/scoring';

const HEAD = [
  '一级指标',
  '二级指标',
  '三级指标',
  '年度指标值',
  null,
  '实际完成值',
  '分值',
  '得分',
  '偏差原因',
];

/** Scores stand that should be others; a row that a person must judge; a reason that lacks. */
const TYPED: readonly (readonly DraftCell[])[] = [
  ['项目支出绩效自评表'],
  ['（2022年度）'],
  ['项目名称', null, '道路养护'],
  HEAD,
  ['产出指标', '数量指标', '养护里程', '≥40公里', null, '30公里', 40, 40, null],
  ['产出指标', '质量指标', '合格率', '≥90%', null, '95%', 30, null, null],
  ['效益指标', '社会效益', '出行条件', '明显改善', null, '基本改善', 30, null, null],
  ['总分', null, null, null, null, null, 100, { formula: '=SUM(H5:H7)', value: 40 }, null],
];

/** Two columns of scores: somebody has to say which is meant. */
const ASKING: readonly (readonly DraftCell[])[] = TYPED.map((row, index) => {
  const before = index === 2 ? [null, null, '桥梁检测'] : row.slice(0, 7);
  const scores = index === 3 ? ['得分', '得分'] : [null, null];
  return index < 3 ? before : [...before, ...scores, row[8] ?? null];
});

/** What the workbook that things go wrong with is like. */
export interface FaultBookState {
  readonly date1904?: boolean;
  /** Formulas are computed only when somebody asks. */
  readonly isManual?: boolean;
}

/**
 * The workbook that things go wrong with: a form with blanks, one with scores of its own, one with two columns of scores,
 * and a sheet of notes.
 */
export function faultBook({ date1904 = false, isManual = false }: FaultBookState = {}): LiveWorkbook {
  const sheets = [
    { name: '表1', rows: FORM },
    { name: '表2', rows: TYPED },
    { name: '表3', rows: ASKING },
    { name: '说明', rows: [['填表说明'], ['请于年底前完成']] },
  ];
  const book = new LiveWorkbook(draftWorkbook({ sheets, date1904 }), 'draft.xlsx');
  if (isManual) book.calculationMode = 'manual';
  return book;
}

/** Everything that can be seen of a workbook, as texts to compare: by sheet, and what it keeps. */
export function signatureOf(book: LiveWorkbook): ReadonlyMap<string, string> {
  const sheets = book.sheets.map((sheet) => {
    const cells: string[] = [];
    for (let row = 0; row < sheet.rowCount; row += 1) {
      for (let column = 0; column < sheet.columnCount; column += 1) {
        const { value, formula, style } = sheet.cell({ row, column });
        const isPlain = value === null && formula === null && style.numberFormat === 'General';
        if (!isPlain)
          cells.push(
            `${formatCell({ row, column })} ${JSON.stringify([formula ?? value, style.numberFormat])}`,
          );
      }
    }
    const marks = sheet.conditionalFormats.map(
      ({ areas, formula }) => `${areas.map(formatArea).join()} ${formula ?? ''}`,
    );
    const validations = sheet.layout.validations
      .flatMap(({ areas, prompt, formulas, alert }) =>
        areas.flatMap((area) =>
          cellsOf(area).map((cell) => `${cell} ${JSON.stringify([prompt, formulas, alert])}`),
        ),
      )
      .sort();
    const shown = [sheet.name, sheet.visibility, sheet.isProtected, cells, marks.sort(), validations];
    return [sheet.id, JSON.stringify(shown, null, 1)] as const;
  });
  const settings = [...book.settings.names]
    .sort()
    .map((name) => [`setting ${name}`, JSON.stringify(book.settings.get(name))] as const);
  return new Map([...sheets, ...settings]);
}

function cellsOf({
  top,
  left,
  bottom,
  right,
}: {
  top: number;
  left: number;
  bottom: number;
  right: number;
}): string[] {
  const cells: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) cells.push(formatCell({ row, column }));
  }
  return cells;
}

/** Whether two workbooks look the same. */
export function isSame(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  return one.size === other.size && [...one].every(([part, text]) => other.get(part) === text);
}
