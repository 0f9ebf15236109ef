import { strToU8, zipSync } from 'fflate';
import type { Locale } from '../../core/language/locale';
import { FINDING_COLUMNS } from '../../core/report/findingColumns';
import { findingLines } from '../../core/report/findingLines';
import type { Report } from '../../core/report/report';
import type { ReportColumn } from '../../core/report/reportColumn';
import { REPORT_SHEETS } from '../../core/report/reportSheets';
import { reportCells } from '../../core/report/reportTable';
import { SUMMARY_COLUMNS } from '../../core/report/summaryColumns';
import { summaryLines } from '../../core/report/summaryLine';
import { SessionSpreadsheetHost } from '../../host/session/sessionHost';
import type { SheetTable } from '../../host/spreadsheetHost';
import { openSession } from '../../workbench/session/openSession';

/** 自评汇总 and 自评问题 of many files as a workbook of their own. */
export async function summaryWorkbook(report: Report, locale: Locale): Promise<Uint8Array> {
  const session = openSession(blankWorkbook(), '');
  const [blank] = session.sheets;
  const host = new SessionSpreadsheetHost(session);
  const written = await host.writeTables([
    tableOf(REPORT_SHEETS.summary[locale], SUMMARY_COLUMNS, summaryLines(report), locale),
    tableOf(REPORT_SHEETS.findings[locale], FINDING_COLUMNS, findingLines(report), locale),
  ]);
  if (written.kind === 'refused') throw written.refusal;
  if (blank) session.removeSheet(blank.id);
  return session.save();
}

function tableOf<Row>(
  name: string,
  columns: readonly ReportColumn<Row>[],
  rows: readonly Row[],
  locale: Locale,
): SheetTable {
  const headers = columns.map(({ header }) => header[locale]);
  return {
    name,
    columns: columns.map((column) => ({
      ...{ header: column.header[locale], width: column.width, wraps: column.wraps },
      numberFormat: 'numberFormat' in column ? column.numberFormat : null,
    })),
    headers: [headers],
    rows: reportCells(columns, rows, locale).map((cells) => cells.map(({ value }) => value)),
    identities: [],
    gone: { column: 0, text: '' },
  };
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A workbook with one blank sheet (ECMA-376, SpreadsheetML). */
function blankWorkbook(): Uint8Array {
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml':
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${SHEET_TYPE}.styles+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${relation('rId1', 'worksheet', 'worksheets/sheet1.xml')}${relation('rId2', 'styles', 'styles.xml')}</Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`,
    'xl/styles.xml':
      `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>` +
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
      '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
      '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1"><xf xfId="0"/></cellXfs>' +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
  };
  const entries = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries));
}
