import { formatArea, formatCell } from '../grid/cellAddress';
import { cellAt, type GridSnapshot, type Stray } from '../grid/gridSnapshot';
import type { Remark } from './assessment';
import type { FormLocation } from './form/locateForms';
import type { FormCell, SelfEvaluationForm } from './form/selfEvaluationForm';
import type { Locale } from './language/locale';

/** Strays, rows and cells named one by one; of the others only the number is told. */
const MOST_NAMED = 5;
const LONGEST_QUOTE = 20;

/** A form and where it was found. */
export interface LocatedForm {
  readonly location: Pick<FormLocation, 'header'>;
  readonly form: SelfEvaluationForm;
}

/** What a person should know of a sheet beside what is found in its forms. */
export function remarksOn(
  snapshot: GridSnapshot,
  located: readonly LocatedForm[],
  locale: Locale,
): readonly Remark[] {
  const forms = located.map(({ form }) => form);
  return [
    ...struckRemarks(snapshot, forms, locale),
    ...blankFormulaRemarks(snapshot, forms, locale),
    ...lackingColumnRemarks(snapshot, located, locale),
    ...unjudgedRemarks(snapshot, located, locale),
    ...strayRemarks(snapshot, locale),
  ];
}

function struckRemarks(
  snapshot: GridSnapshot,
  forms: readonly SelfEvaluationForm[],
  locale: Locale,
): Remark[] {
  const found: Record<'whole' | 'part' | 'unseen', string[]> = { whole: [], part: [], unseen: [] };
  for (const { area } of forms) {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        const { struck } = cellAt(snapshot, row, column);
        if (struck) found[struck].push(formatCell({ row, column }));
      }
    }
  }
  return (['whole', 'part', 'unseen'] as const).flatMap((kind) => {
    const [first] = found[kind];
    if (first === undefined) return [];
    const message = STRUCK[locale][kind](listOf(found[kind], locale));
    return [{ sheet: snapshot.sheet, cell: first, message }];
  });
}

const STRUCK: Readonly<
  Record<Locale, Readonly<Record<'whole' | 'part' | 'unseen', (cells: string) => string>>>
> = {
  'zh-CN': {
    whole: (cells) => `整格画了删除线，仍按写着的读取：${cells}。作废的请删掉。`,
    part: (cells) => `画了删除线的字没有读取，只读其余的字：${cells}。`,
    unseen: (cells) => `有一部分字画了删除线，这里分不出是哪些，请人工核对：${cells}。`,
  },
  'en-US': {
    whole: (cells) => `${cells}: struck out, and read as written all the same. Delete what no longer holds.`,
    part: (cells) => `${cells}: characters that are struck out were left out.`,
    unseen: (cells) =>
      `${cells}: some characters are struck out; which ones cannot be told here. Check by hand.`,
  },
};

function listOf(items: readonly string[], locale: Locale): string {
  const named = items.slice(0, MOST_NAMED).join(locale === 'zh-CN' ? '、' : ', ');
  if (items.length <= MOST_NAMED) return named;
  return locale === 'zh-CN'
    ? `${named} 等（共 ${items.length} 处）`
    : `${named} and others (${items.length})`;
}

/** A formula that shows nothing: its score is not there, and nobody is to type over it. */
function isBlankFormula({ isFormula, isError, text }: FormCell): boolean {
  return isFormula && !isError && text.trim() === '';
}

/** Scores by formulas that give nothing: they are left alone, and the total with them. */
function blankFormulaRemarks(
  { sheet }: GridSnapshot,
  forms: readonly SelfEvaluationForm[],
  locale: Locale,
): Remark[] {
  const cells = forms
    .flatMap(({ indicators }) => indicators.flatMap(({ score }) => score ?? []))
    .filter(isBlankFormula)
    .map(formatCell);
  const [first] = cells;
  if (first === undefined) return [];
  const listed = listOf(cells, locale);
  const message =
    locale === 'zh-CN'
      ? `得分是公式，算出来是空的：${listed}。公式不会改写，所以这些得分和总分没有填；请核对公式，或删掉公式后重新评分。`
      : `${listed}: formulas that give nothing. Formulas are never overwritten, so these scores and the total were not filled; check the formulas, or delete them and score again.`;
  return [{ sheet, cell: first, message }];
}

/** Forms whose header has no column for scores, or none for points either: what is worked out is shown and not written. */
function lackingColumnRemarks(
  { sheet }: GridSnapshot,
  forms: readonly LocatedForm[],
  locale: Locale,
): Remark[] {
  return forms.flatMap(({ location: { header }, form: { columns, indicators } }) => {
    if (columns.score !== null || indicators.length === 0) return [];
    const message = LACKING[locale][columns.weight === null ? 'both' : 'score'](header + 1);
    return [{ sheet, cell: formatCell({ row: header, column: columns.target }), message }];
  });
}

const LACKING: Readonly<Record<Locale, Readonly<Record<'score' | 'both', (row: number) => string>>>> = {
  'zh-CN': {
    score: (row) => `第 ${row} 行的表头没有「得分」列，算得的得分只显示，不写入。`,
    both: (row) => `第 ${row} 行的表头没有「分值」和「得分」两列，只判断完成情况，不计分。`,
  },
  'en-US': {
    score: (row) => `The header in row ${row} has no column 得分: scores are shown and not written.`,
    both: (row) => `The header in row ${row} has no columns 分值 and 得分: rows are judged and not scored.`,
  },
};

/** 其中：人工造林 without points: a part that may have been missed while the whole was reached. */
function unjudgedRemarks({ sheet }: GridSnapshot, forms: readonly LocatedForm[], locale: Locale): Remark[] {
  return forms.flatMap(({ form: { columns, indicators } }) => {
    const rows = indicators.flatMap(({ unjudged = [] }) => unjudged);
    const [first] = rows;
    if (first === undefined) return [];
    const listed = listOf(
      rows.map((row) => String(row + 1)),
      locale,
    );
    const message =
      locale === 'zh-CN'
        ? `第 ${listed} 行（其中）没有分值，未单独判断，请人工核对。`
        : `Rows ${listed} (其中) have no points and were not judged: check them by hand.`;
    return [{ sheet, cell: formatCell({ row: first, column: columns.target }), message }];
  });
}

/** What lies far off. */
export function strayRemarks({ sheet, strays = [] }: GridSnapshot, locale: Locale): Remark[] {
  const named = strays.slice(0, MOST_NAMED).map((stray): Remark => ({
    ...{ sheet, cell: formatCell({ row: stray.area.top, column: stray.area.left }) },
    message: strayMessage(stray, locale),
  }));
  const others = strays.length - named.length;
  if (others === 0) return named;
  const message =
    locale === 'zh-CN'
      ? `另有 ${others} 个单元格也离表很远，没有读取。`
      : `${others} more cells are just as far off and were not read.`;
  return [...named, { sheet, cell: null, message }];
}

function strayMessage({ area, text }: Stray, locale: Locale): string {
  const place = formatArea(area);
  if (locale === 'zh-CN') {
    return text === null
      ? `${place} 离表很远，里面的内容没有读取。`
      : `${place} 有${contentInChinese(text)}，离表很远，没有读取；用不着的话请删掉。`;
  }
  return text === null
    ? `${place} is far from the form; what it holds was not read.`
    : `${place} holds ${contentInEnglish(text)}, far from the form, and was not read; delete it unless it is needed.`;
}

function contentInChinese(text: string): string {
  if (text === '') return '一个空值';
  if (text.trim() === '') return text.length === 1 ? '一个空格' : ` ${text.length} 个空格`;
  return `「${quoted(text)}」`;
}

function contentInEnglish(text: string): string {
  if (text === '') return 'an empty text';
  if (text.trim() === '') return text.length === 1 ? 'a space' : `${text.length} spaces`;
  return `“${quoted(text)}”`;
}

function quoted(text: string): string {
  const line = text.trim().slice(0, 200).replace(/\s+/g, ' ');
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line;
}
