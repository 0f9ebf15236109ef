import type { Locale, Localized } from '../language/locale';
import type { SummaryRow } from './report';
import type { ReportColumn, ReportLink } from './reportColumn';
import { GRADE_WORDS, REMARKS } from './reportWords';
import type { SummaryLine } from './summaryLine';

type SummaryColumn = ReportColumn<SummaryLine>;

/** The columns of 自评汇总, from left to right. */
export const SUMMARY_COLUMNS: readonly SummaryColumn[] = [
  {
    ...column('file', ['文件', 'File'], 24, ({ row }) => row.file),
    wraps: true,
    kind: 'link',
    link: ({ row }) => (row.file === null ? null : { file: row.file, sheet: null, cell: 'A1' }),
  },
  {
    ...column('sheet', ['工作表', 'Sheet'], 16, (line) => (line.kind === 'failed' ? null : line.row.sheet)),
    wraps: true,
    kind: 'link',
    link: linkOf,
  },
  textOfForm('range', ['区域', 'Range'], 9, ({ range }) => range),
  textOfForm('unit', ['单位', 'Unit'], 18, ({ unit }) => unit),
  textOfForm('project', ['项目名称', 'Project'], 22, ({ project }) => project),
  money('budget', ['预算数', 'Budget'], ({ budget }) => budget),
  money('executed', ['执行数', 'Executed'], ({ executed }) => executed),
  textOfForm('moneyUnit', ['金额单位', 'Currency unit'], 8, ({ moneyUnit }) => moneyUnit),
  {
    ...ofForm('rate', ['执行率', 'Execution rate'], 9, ({ rate }) => rate),
    kind: 'percent',
    numberFormat: '0.00%',
  },
  score('weight', ['分值合计', 'Sum of weights'], ({ weight }) => weight),
  score('score', ['总分（按规则）', 'Total by the rules'], (row) => row.score),
  score('printedScore', ['总分（表上）', 'Total on the form'], ({ printedScore }) => printedScore),
  textOfForm('grade', ['等级', 'Grade'], 7, ({ grade }, locale) =>
    grade === null ? null : GRADE_WORDS[grade][locale],
  ),
  count('errors', ['错误', 'Errors'], ({ errors }) => errors),
  count('warnings', ['警告', 'Warnings'], ({ warnings }) => warnings),
  count('hints', ['提示', 'Hints'], ({ hints }) => hints),
  count('ignored', ['已忽略', 'Ignored'], ({ ignored }) => ignored),
  count('openRows', ['未定行数', 'Open rows'], ({ openRows }) => openRows.length),
  { ...column('remark', ['说明', 'Remark'], 28, remarkOf), kind: 'text', wraps: true },
];

type Value = (row: SummaryRow, locale: Locale) => string | null;
type Header = readonly [chinese: string, english: string];

function column(id: string, [chinese, english]: Header, width: number, value: SummaryColumn['value']) {
  const header: Localized = { 'zh-CN': chinese, 'en-US': english };
  return { id, header, width, wraps: false, value };
}

function ofForm(id: string, header: Header, width: number, value: Value) {
  return column(id, header, width, (line, locale) => (line.kind === 'form' ? value(line.row, locale) : null));
}

function textOfForm(id: string, header: Header, width: number, value: Value): SummaryColumn {
  return { ...ofForm(id, header, width, value), kind: 'text', wraps: true };
}

function money(id: string, header: Header, value: Value): SummaryColumn {
  // 万元 are often given to the yuan or finer: no digit that the form states is hidden.
  return { ...ofForm(id, header, 12, value), kind: 'number', numberFormat: '#,##0.00####' };
}

function score(id: string, header: Header, value: Value): SummaryColumn {
  return { ...ofForm(id, header, 14, value), kind: 'number', numberFormat: '0.00' };
}

function count(id: string, header: Header, value: (row: SummaryRow) => number): SummaryColumn {
  return { ...ofForm(id, header, 7, (row) => String(value(row))), kind: 'integer', numberFormat: '0' };
}

function linkOf(line: SummaryLine): ReportLink | null {
  if (line.kind === 'failed') return null;
  const { file, sheet } = line.row;
  const [first = 'A1'] = line.kind === 'form' ? line.row.range.split(':') : [];
  return { file, sheet, cell: first };
}

function remarkOf(line: SummaryLine, locale: Locale): string | null {
  const remarks = REMARKS[locale];
  if (line.kind === 'skipped') return remarks.skipped(line.row.reason);
  if (line.kind === 'failed') return remarks.failed(line.row.reason);
  const { openRows, toConfirmRows, confirmed, ownRules } = line.row;
  const said = [
    openRows.length === 0 ? '' : remarks.open(openRows),
    toConfirmRows.length === 0 ? '' : remarks.toConfirm(toConfirmRows),
    confirmed === 0 ? '' : remarks.confirmed(confirmed),
    ownRules === null ? '' : remarks.ownRules(ownRules),
  ].filter((text) => text !== '');
  return said.length === 0 ? null : said.join(locale === 'zh-CN' ? '' : ' ');
}
