import { gridOfText } from '../../../test/corpus/gridOfText';
import type { GridCell } from '../../grid/gridSnapshot';
import {
  COLUMN_WORDS,
  COLUMN_WORDS_BESIDE_NAMES,
  FALLBACK_COLUMN_WORDS,
  type ColumnRole,
  type ColumnWords,
} from '../vocabulary/columnWords';
import { FormGrid } from './formGrid';
import { headerRow } from './headerRow';
import { headerMeaning, mayBeHeader } from './headerVocabulary';
import { locateForms } from './locateForms';

/** Every header that a role's words name. */
function headersOf({ role, spellings, phrases }: ColumnWords): readonly (readonly [ColumnRole, string])[] {
  const headers = [
    ...spellings.words.map(({ word }) => word),
    ...phrases.flatMap(({ examples }) => examples),
  ];
  return headers.map((header) => [role, header] as const);
}

/** The ways in which people type one header. */
const TYPED: Readonly<Record<string, (header: string) => string>> = {
  'as it is': (header) => header,
  'with blanks inside': (header) => [...header].join(' '),
  'with ideographic blanks inside': (header) => [...header].join('\u3000'),
  'with a line break inside': (header) => `${header.slice(0, 1)}\n${header.slice(1)}`,
  'with a letter in brackets': (header) => `${header}（Ａ）`,
  'with a star': (header) => `*${header}`,
  'with points in brackets': (header) => `${header}(10分)`,
};
const ways = Object.entries(TYPED);

const plain = COLUMN_WORDS.flatMap(headersOf);

function cellOf(value: string): GridCell {
  return { value, formula: null, numberFormat: 'General', type: 'string' };
}

/** A row of headers of which one is put in a known place, right of the names. */
function rolesIn(...headers: readonly string[]): ReturnType<typeof headerRow> {
  const grid = gridOfText('');
  const cells = headers.map(cellOf);
  return headerRow(new FormGrid({ ...grid, rows: [cells] }), 0);
}

describe.each(ways)('a header of the vocabulary %s', (_, typed) => {
  test.each(plain)('heads %s: %s', (role, header) => {
    const columns = rolesIn('序号', typed(header));
    expect(columns.get(role)).toEqual([1]);
    expect(mayBeHeader(typed(header))).toBe(true);
  });

  test.each(FALLBACK_COLUMN_WORDS.flatMap(headersOf))('may head %s: %s', (role, header) => {
    const [found] = [...rolesIn(typed(header))].filter(([, columns]) => columns.includes(0));
    // 实际完成值 in full is no header that needs others.
    expect([found?.[0], ...headerMeaning(header).fallbacks]).toContain(role);
  });

  test.each(COLUMN_WORDS_BESIDE_NAMES.flatMap(headersOf))('beside names heads %s: %s', (role, header) => {
    expect(headerMeaning(header).besideNames).toBe(role);
    expect(rolesIn('三级指标', typed(header)).get(role)).toEqual([1]);
  });
});

describe('a form is found by every spelling of target and achieved value', () => {
  const spelled = (wanted: ColumnRole) =>
    plain.filter(([role]) => role === wanted).map(([, header]) => header);
  const cases = [
    ...spelled('target').map((header) => [header, '实际完成值'] as const),
    ...spelled('achieved').map((header) => ['年度指标值', header] as const),
  ];

  test.each(
    cases.flatMap(([target, achieved]) =>
      ways.map(([way, typed]) => [target, achieved, way, typed] as const),
    ),
  )('%s｜%s %s', (target, achieved, _, typed) => {
    const sheet = gridOfText('项目支出绩效自评表\n|一|二|三\n产出指标|服务器|≥4套|3套|10');
    const header = ['一级指标', '三级指标', target, achieved, '分值'];
    const rows = sheet.rows.map((row, index) =>
      index === 1 ? header.map((word) => cellOf(typed(word))) : row,
    );
    const [form] = locateForms(new FormGrid({ ...sheet, rows }));
    expect(form?.columns).toMatchObject({ dimension: 0, name: 1, target: 2, achieved: 3, weight: 4 });
  });
});
