import type { Severity } from '../../core/assessment';
import type { Locale } from '../../core/language/locale';
import { FINDING_COLUMNS } from '../../core/report/findingColumns';
import { findingLines } from '../../core/report/findingLines';
import type { FindingRow, Report } from '../../core/report/report';
import { returnLetters } from '../../core/report/returnLetters';
import { REPORT_SHEETS } from '../../core/report/reportSheets';
import { reportCells, type ReportCell } from '../../core/report/reportTable';
import { SEVERITY_WORDS } from '../../core/report/reportWords';
import { SUMMARY_COLUMNS } from '../../core/report/summaryColumns';
import type { SummaryLine } from '../../core/report/summaryLine';
import { reportTexts } from '../../locales/report';
import { reportCharts, type ReportChart } from './charts/reportCharts';
import { fileLink } from './fileLink';
import { htmlText } from './htmlText';
import { letterSection } from './letterSection';
import { PAGE_MARK } from './pageMark';
import { PAGE_STYLE } from './pageStyle';
import { reportCounts } from './reportCounts';
import { shownFiles } from './shownFiles';

/** In the sections, file, sheet, unit and project stand above the table. */
const SECTION_COLUMNS = FINDING_COLUMNS.filter(({ id }) =>
  ['cell', 'severity', 'check', 'message', 'action'].includes(id),
);
/** In the list by severity each line names its form. */
const LIST_COLUMNS = FINDING_COLUMNS.filter(({ id }) =>
  ['unit', 'project', 'cell', 'severity', 'message', 'action'].includes(id),
);
/** For those that were ignored the reason stands in place of the advice. */
const IGNORED_COLUMNS = FINDING_COLUMNS.filter(({ id }) =>
  ['cell', 'severity', 'check', 'message', 'ignored'].includes(id),
);

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];

/** What the parts of a page share. */
interface PageContext {
  readonly report: Report;
  readonly locale: Locale;
  readonly path: string;
  readonly groups: Groups;
  /** A file as the page names it. */
  readonly shown: (file: string) => string;
  /** Units by the short key that filters them. */
  readonly units: ReadonlyMap<string, string>;
}

/** A report as one page that needs nothing else: no network, no script. */
export function reportPage(report: Report, locale: Locale, path: string): string {
  const texts = reportTexts[locale];
  const title = htmlText(texts.pageTitle);
  const files = [...report.summary, ...report.skipped, ...report.failed, ...report.remarks].map(
    ({ file }) => file,
  );
  const context: PageContext = {
    ...{ report, locale, path, shown: shownFiles(files), units: unitKeys(report) },
    groups: findingsByForm(findingLines(report)),
  };
  const { groups } = context;
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
${PAGE_MARK}
<title>${title}</title>
<style>${PAGE_STYLE}${filterRules(context)}</style>
</head>
<body>
<h1>${title}</h1>
<p>${htmlText(reportCounts(report, locale))}</p>
${unreadSection(context)}
${remarksSection(context)}
${filters(context)}
<div class="body">
${figures(reportCharts(report, locale), texts.figures, texts.asTable)}
<h2>${htmlText(REPORT_SHEETS.summary[locale])}</h2>
${summaryTable(context)}
<h2>${htmlText(REPORT_SHEETS.findings[locale])}</h2>
${groups.size === 0 ? `<p>${htmlText(texts.noFindings)}</p>` : `<div class="by-form">${[...groups].map(([, group]) => section(group, context)).join('\n')}</div>\n${listBySeverity(context)}`}
</div>
${lettersPart(context)}
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

function unitKeys({ summary, findings }: Report): ReadonlyMap<string, string> {
  const units = [...new Set([...summary, ...findings].flatMap(({ unit }) => unit ?? []))];
  return new Map(units.map((unit, index) => [unit, `u${index + 1}`]));
}

function unitOf(unit: string | null, { units }: PageContext): string {
  return ` data-unit="${units.get(unit ?? '') ?? 'none'}"`;
}

/** What was not read stands first: a summary that lacks a file must not look whole. */
function unreadSection({ report, locale, path, shown }: PageContext): string {
  const texts = reportTexts[locale];
  const rows = [
    ...report.failed.map(({ file, reason }) => ({ file, sheet: '', reason })),
    ...report.skipped.map(({ file, sheet, reason }) => ({ file, sheet, reason })),
  ].map(
    ({ file, sheet, reason }) =>
      `<tr class="left-out"><td>${linkTo(file, path, shown)}</td><td>${htmlText(sheet)}</td><td>${htmlText(reason)}</td></tr>`,
  );
  if (rows.length === 0) return '';
  const heads = [texts.unreadFile, texts.sheet, texts.unreadReason];
  return `<h2>${htmlText(texts.unread(rows.length))}</h2>\n${table('unread', heads, rows)}`;
}

/** What was left out or not filled, cell by cell: it is in no finding, and nobody may miss it. */
function remarksSection({ report, locale, path, shown }: PageContext): string {
  const texts = reportTexts[locale];
  if (report.remarks.length === 0) return '';
  const rows = report.remarks.map(
    ({ file, sheet, cell, message }) =>
      `<tr><td>${linkTo(file, path, shown)}</td><td>${htmlText(sheet)}</td><td>${htmlText(cell ?? '')}</td><td>${htmlText(message)}</td></tr>`,
  );
  const heads = [texts.unreadFile, texts.sheet, texts.remarkCell, texts.remark];
  return `<h2>${htmlText(texts.remarks(rows.length))}</h2>\n${table('remarks', heads, rows)}`;
}

function linkTo(file: string | null, path: string, shown: PageContext['shown']): string {
  return file === null ? '' : `<a href="${htmlText(fileLink(path, file))}">${htmlText(shown(file))}</a>`;
}

/** Without a script: the style sheet hides what the controls leave out. */
function filters({ locale, units, report }: PageContext): string {
  const { filters: words } = reportTexts[locale];
  if (report.findings.length === 0) return '';
  const options = [...units].map(([unit, key]) => `<option value="${key}">${htmlText(unit)}</option>`);
  const boxes = SEVERITIES.map(
    (severity) =>
      `<label><input type="checkbox" id="show-${severity}" checked> ${htmlText(SEVERITY_WORDS[severity][locale])}</label>`,
  );
  return `<fieldset class="filters"><legend>${htmlText(words.legend)}</legend>
<label>${htmlText(words.unit)} <select id="unit"><option value="all" selected>${htmlText(words.allUnits)}</option>${options.join('')}</select></label>
<span>${htmlText(words.severity)} ${boxes.join(' ')}</span>
<span>${htmlText(words.order)} <label><input type="radio" name="order" checked> ${htmlText(words.byForm)}</label> <label><input type="radio" name="order" id="order-severity"> ${htmlText(words.bySeverity)}</label></span>
<label><input type="checkbox" id="letters-only"> ${htmlText(words.lettersOnly)}</label>
</fieldset>`;
}

function filterRules({ units }: PageContext): string {
  const byUnit = [...units.values()].map(
    (key) => `body:has(#unit option[value="${key}"]:checked) [data-unit]:not([data-unit="${key}"])`,
  );
  const bySeverity = SEVERITIES.map(
    (severity) => `body:has(#show-${severity}:not(:checked)) tr[data-severity="${severity}"]`,
  );
  return `${[...byUnit, ...bySeverity].join(',\n')} { display: none; }\n`;
}

function figures(charts: readonly ReportChart[], heading: string, asTable: string): string {
  if (charts.length === 0) return '';
  const parts = charts.map(({ title, note, svg, headers, rows }) => {
    const lines = rows.map((row) => `<tr>${row.map((cell) => `<td>${htmlText(cell)}</td>`).join('')}</tr>`);
    return `<figure><figcaption>${htmlText(title)}${note === '' ? '' : `<span class="where"> ${htmlText(note)}</span>`}</figcaption>
<div class="chart">${svg}</div>
<details><summary>${htmlText(asTable)}</summary>${table('figures', headers, lines)}</details></figure>`;
  });
  return `<h2>${htmlText(heading)}</h2>\n${parts.join('\n')}`;
}

function summaryTable(context: PageContext): string {
  const { report, groups, locale, path } = context;
  // What was not read has its table above.
  const lines = report.summary.map((row) => ({ kind: 'form' as const, row }));
  const cells = reportCells(SUMMARY_COLUMNS, lines, locale);
  const rows = lines.map((line, index) => {
    const anchor = groups.get(keyOf(line.row))?.anchor;
    return `<tr${lineClass(line)}${unitOf(line.row.unit, context)}>${SUMMARY_COLUMNS.map(
      ({ id, kind }, place) => {
        const cell = cells[index]?.[place];
        const address = id === 'project' && anchor ? `#${anchor}` : fileAddress(cell, path);
        return tableCell(kind, id === 'file' ? withShownFile(cell, context) : cell, address);
      },
    ).join('')}</tr>`;
  });
  return table(
    'summary',
    SUMMARY_COLUMNS.map(({ header }) => header[locale]),
    rows,
  );
}

function withShownFile(cell: ReportCell | undefined, { shown }: PageContext): ReportCell | undefined {
  return cell === undefined || cell.text === '' ? cell : { ...cell, text: shown(cell.text) };
}

function lineClass({ row }: Extract<SummaryLine, { kind: 'form' }>): string {
  if (row.errors > 0) return ' class="error"';
  return row.warnings > 0 ? ' class="warning"' : '';
}

function section({ anchor, findings }: Group, context: PageContext): string {
  const { locale, path, shown } = context;
  const [first] = findings;
  if (!first) return '';
  const texts = reportTexts[locale];
  const counted = findings.filter(({ ignored }) => ignored === null);
  const left = findings.filter(({ ignored }) => ignored !== null);
  const tableOf = (columns: typeof SECTION_COLUMNS, rows: readonly FindingRow[]) =>
    rows.length === 0 ? '' : findingsTable(columns, rows, context);
  const notes =
    counted.length === 0
      ? ''
      : `<details><summary>${htmlText(texts.returnNotes)}</summary><ol>${counted.map(({ note }) => `<li>${htmlText(note)}</li>`).join('')}</ol></details>`;
  const file =
    first.file === null
      ? ''
      : `<a href="${htmlText(fileLink(path, first.file))}">${htmlText(shown(first.file))}</a> · `;
  const unit = first.unit === null ? '' : `${htmlText(first.unit)} · `;
  return `<section id="${anchor}"${unitOf(first.unit, context)}>
<h3>${htmlText(first.project)}</h3>
<p class="where">${unit}${file}${htmlText(texts.sheet)} ${htmlText(first.sheet)}</p>
${tableOf(SECTION_COLUMNS, counted)}
${left.length === 0 ? '' : `<h4>${htmlText(texts.ignored(left.length))}</h4>`}${tableOf(IGNORED_COLUMNS, left)}
${notes}
</section>`;
}

function listBySeverity(context: PageContext): string {
  const { findings } = context.report;
  const sorted = SEVERITIES.flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity),
  );
  return `<div class="by-severity">${findingsTable(LIST_COLUMNS, sorted, context)}</div>`;
}

function findingsTable(
  columns: typeof SECTION_COLUMNS,
  findings: readonly FindingRow[],
  context: PageContext,
): string {
  const { locale } = context;
  const cells = reportCells(columns, findings, locale);
  const rows = findings.map(
    ({ severity, unit }, index) =>
      `<tr data-severity="${severity}"${unitOf(unit, context)}>${columns
        .map(({ id, kind }, place) => {
          const cell = cells[index]?.[place];
          return id === 'severity' ? badge(severity, cell) : tableCell(kind, cell, null);
        })
        .join('')}</tr>`,
  );
  return table(
    columns.length === LIST_COLUMNS.length ? 'list' : 'findings',
    columns.map(({ header }) => header[locale]),
    rows,
  );
}

function lettersPart(context: PageContext): string {
  const { report, locale } = context;
  const letters = returnLetters(report, locale);
  if (letters.length === 0) return '';
  const sections = letters.map((letter) => letterSection(letter, locale, unitOf(letter.unit, context)));
  return `<h2 class="letters-heading">${htmlText(reportTexts[locale].letters)}</h2>\n${sections.join('\n')}`;
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
