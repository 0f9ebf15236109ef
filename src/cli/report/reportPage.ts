import type { Severity } from '../../core/assessment';
import type { Locale } from '../../core/language/locale';
import { FINDING_COLUMNS } from '../../core/report/findingColumns';
import { findingLines } from '../../core/report/findingLines';
import type { FindingRow, Report } from '../../core/report/report';
import { REPORT_SHEETS } from '../../core/report/reportSheets';
import { reportCells, type ReportCell } from '../../core/report/reportTable';
import { SUMMARY_COLUMNS } from '../../core/report/summaryColumns';
import { summaryLines, type SummaryLine } from '../../core/report/summaryLine';
import { reportTexts } from '../../locales/report';
import { fileLink } from './fileLink';
import { htmlText } from './htmlText';
import { PAGE_STYLE } from './pageStyle';
import { reportCounts } from './reportCounts';

/** Recognises an earlier page as a report, see `isOwnReport`. */
export const PAGE_MARK = '<meta name="generator" content="绩效自评助手">';

/** In the sections, file, sheet, unit and project stand above the table. */
const SECTION_COLUMNS = FINDING_COLUMNS.filter(({ id }) =>
  ['cell', 'severity', 'check', 'message', 'action'].includes(id),
);

/** For those that were ignored the reason stands in place of the advice. */
const IGNORED_COLUMNS = FINDING_COLUMNS.filter(({ id }) =>
  ['cell', 'severity', 'check', 'message', 'ignored'].includes(id),
);

/** A report as one page that needs nothing else: no network, no script. */
export function reportPage(report: Report, locale: Locale, path: string): string {
  const texts = reportTexts[locale];
  const title = htmlText(texts.pageTitle);
  const groups = findingsByForm(findingLines(report));
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
${PAGE_MARK}
<title>${title}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<h1>${title}</h1>
<p>${htmlText(reportCounts(report, locale))}</p>
<h2>${htmlText(REPORT_SHEETS.summary[locale])}</h2>
${summaryTable(report, groups, locale, path)}
<h2>${htmlText(REPORT_SHEETS.findings[locale])}</h2>
${groups.size === 0 ? `<p>${htmlText(texts.noFindings)}</p>` : [...groups].map(([, group]) => section(group, locale, path)).join('\n')}
</body>
</html>
`;
}

interface Group {
  readonly anchor: string;
  readonly findings: FindingRow[];
}

type Groups = ReadonlyMap<string, Group>;

function findingsByForm(findings: readonly FindingRow[]): Groups {
  const groups = new Map<string, Group>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const group = groups.get(key) ?? { anchor: `form-${groups.size + 1}`, findings: [] };
    group.findings.push(finding);
    groups.set(key, group);
  }
  return groups;
}

function keyOf({ file, sheet, project }: Pick<FindingRow, 'file' | 'sheet' | 'project'>): string {
  return JSON.stringify([file, sheet, project]);
}

function summaryTable(report: Report, groups: Groups, locale: Locale, path: string): string {
  const lines = summaryLines(report);
  const cells = reportCells(SUMMARY_COLUMNS, lines, locale);
  const rows = lines.map((line, index) => {
    const anchor = line.kind === 'form' ? groups.get(keyOf(line.row))?.anchor : undefined;
    return `<tr${lineClass(line)}>${SUMMARY_COLUMNS.map(({ id, kind }, place) => {
      const cell = cells[index]?.[place];
      const address = id === 'project' && anchor ? `#${anchor}` : fileAddress(cell, path);
      return tableCell(kind, cell, address);
    }).join('')}</tr>`;
  });
  return table(
    'summary',
    SUMMARY_COLUMNS.map(({ header }) => header[locale]),
    rows,
  );
}

function lineClass(line: SummaryLine): string {
  if (line.kind !== 'form') return ' class="left-out"';
  if (line.row.errors > 0) return ' class="error"';
  return line.row.warnings > 0 ? ' class="warning"' : '';
}

function section({ anchor, findings }: Group, locale: Locale, path: string): string {
  const [first] = findings;
  if (!first) return '';
  const texts = reportTexts[locale];
  const counted = findings.filter(({ ignored }) => ignored === null);
  const left = findings.filter(({ ignored }) => ignored !== null);
  const tableOf = (columns: typeof SECTION_COLUMNS, rows: readonly FindingRow[]) =>
    rows.length === 0 ? '' : findingsTable(columns, rows, locale);
  const notes =
    counted.length === 0
      ? ''
      : `<details><summary>${htmlText(texts.returnNotes)}</summary><ol>${counted.map(({ note }) => `<li>${htmlText(note)}</li>`).join('')}</ol></details>`;
  const file =
    first.file === null
      ? ''
      : `<a href="${htmlText(fileLink(path, first.file))}">${htmlText(first.file)}</a> · `;
  const unit = first.unit === null ? '' : `${htmlText(first.unit)} · `;
  return `<section id="${anchor}">
<h3>${htmlText(first.project)}</h3>
<p class="where">${unit}${file}${htmlText(texts.sheet)} ${htmlText(first.sheet)}</p>
${tableOf(SECTION_COLUMNS, counted)}
${left.length === 0 ? '' : `<h4>${htmlText(texts.ignored(left.length))}</h4>`}${tableOf(IGNORED_COLUMNS, left)}
${notes}
</section>`;
}

function findingsTable(
  columns: typeof SECTION_COLUMNS,
  findings: readonly FindingRow[],
  locale: Locale,
): string {
  const cells = reportCells(columns, findings, locale);
  const rows = findings.map(
    ({ severity }, index) =>
      `<tr>${columns
        .map(({ id, kind }, place) => {
          const cell = cells[index]?.[place];
          return id === 'severity' ? badge(severity, cell) : tableCell(kind, cell, null);
        })
        .join('')}</tr>`,
  );
  return table(
    'findings',
    columns.map(({ header }) => header[locale]),
    rows,
  );
}

function table(name: string, headers: readonly string[], rows: readonly string[]): string {
  const head = headers.map((header) => `<th scope="col">${htmlText(header)}</th>`).join('');
  return `<div class="scroll" tabindex="0"><table class="${name}"><thead><tr>${head}</tr></thead><tbody>
${rows.join('\n')}
</tbody></table></div>`;
}

function badge(severity: Severity, cell: ReportCell | undefined): string {
  return `<td><span class="badge ${severity}">${htmlText(cell?.text ?? '')}</span></td>`;
}

function tableCell(kind: string, cell: ReportCell | undefined, address: string | null): string {
  const text = htmlText(cell?.text ?? '');
  const content = address === null || text === '' ? text : `<a href="${htmlText(address)}">${text}</a>`;
  return ['number', 'percent', 'integer'].includes(kind)
    ? `<td class="number">${content}</td>`
    : `<td>${content}</td>`;
}

/** A browser opens a file, not a place in it: only the file's own cell is a link. */
function fileAddress(cell: ReportCell | undefined, path: string): string | null {
  const link = cell?.link ?? null;
  return link === null || link.file === null || link.sheet !== null ? null : fileLink(path, link.file);
}
