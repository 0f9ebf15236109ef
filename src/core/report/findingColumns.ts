import type { FindingRow } from './report';
import type { ReportColumn } from './reportColumn';
import { IGNORED_BECAUSE, SEVERITY_WORDS } from './reportWords';

/** The columns of 自评问题, from left to right. */
export const FINDING_COLUMNS: readonly ReportColumn<FindingRow>[] = [
  {
    id: 'file',
    header: { 'zh-CN': '文件', 'en-US': 'File' },
    kind: 'link',
    width: 24,
    wraps: true,
    value: ({ file }) => file,
    link: ({ file }) => (file === null ? null : { file, sheet: null, cell: 'A1' }),
  },
  text('sheet', ['工作表', 'Sheet'], 16, ({ sheet }) => sheet),
  text('unit', ['单位', 'Unit'], 18, ({ unit }) => unit),
  text('project', ['项目名称', 'Project'], 20, ({ project }) => project),
  text('path', ['指标', 'Indicator'], 24, ({ path }) => (path.length === 0 ? null : path.join('—'))),
  {
    id: 'cell',
    header: { 'zh-CN': '单元格', 'en-US': 'Cell' },
    kind: 'link',
    width: 8,
    wraps: false,
    value: ({ cell }) => cell,
    link: ({ file, sheet, cell }) => (cell === null ? null : { file, sheet, cell }),
  },
  {
    id: 'row',
    header: { 'zh-CN': '行', 'en-US': 'Row' },
    kind: 'integer',
    numberFormat: '0',
    width: 6,
    wraps: false,
    value: ({ row }) => (row === null ? null : String(row)),
  },
  text('severity', ['级别', 'Severity'], 8, ({ severity }, locale) => SEVERITY_WORDS[severity][locale]),
  text('check', ['检查项', 'Check'], 14, ({ title }) => title),
  text('message', ['问题', 'Finding'], 40, ({ message }) => message),
  text('action', ['怎么改', 'What to do'], 28, ({ action }) => action),
  text('basis', ['依据', 'Basis'], 20, ({ basis }) => basis),
  text('ignored', ['已忽略', 'Ignored'], 20, ({ ignored }, locale) =>
    ignored === null ? null : IGNORED_BECAUSE[locale](ignored.reason, ignored.date),
  ),
  text('note', ['退回意见', 'Return note'], 48, ({ note }) => note),
];

type Value = ReportColumn<FindingRow>['value'];

function text(
  id: string,
  [chinese, english]: readonly [string, string],
  width: number,
  value: Value,
): ReportColumn<FindingRow> {
  return {
    id,
    header: { 'zh-CN': chinese, 'en-US': english },
    kind: 'text',
    width,
    wraps: true,
    value,
  };
}
