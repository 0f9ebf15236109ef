import { smallWorkbook, type SmallWorkbook } from '../lossless/packageBuilder';

/** A cell as XML: text, number, or the XML of a `<c>`'s inside with its attributes. */
export type XmlCell = string | number | null | { readonly attributes?: string; readonly inside: string };

const HEADER = [
  '一级指标',
  '二级指标',
  '三级指标',
  '年度指标值',
  '',
  '实际完成值',
  '分值',
  '得分',
  '偏差原因分析及改进措施',
];

/** A form of the ministry's layout; the cells given stand in the place of the usual ones (A1 within the form). */
export function formRows(
  name: string,
  indicators: number,
  other: Readonly<Record<string, XmlCell>> = {},
): readonly (readonly XmlCell[])[] {
  const rows: XmlCell[][] = [
    ['项目支出绩效自评表'],
    ['（2022年度）'],
    ['项目名称', null, name],
    ['项目资金（万元）', null, null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    [null, null, '年度资金总额', 50, 50, 45, 10, null, null],
    [...HEADER],
    ...Array.from({ length: indicators }, (_, index): XmlCell[] => [
      ...['产出指标', '数量指标', `指标${index + 1}`, '≥4套', '', index === 0 ? '3套' : '4套'],
      ...[90 / indicators, null, null],
    ]),
    ['总分', null, null, null, null, null, 100, null, null],
  ];
  for (const [address, cell] of Object.entries(other)) {
    const [, letter = 'A', row = '1'] = /^([A-I])(\d+)$/.exec(address) ?? [];
    const cells = rows[Number(row) - 1];
    if (cells) cells[letter.charCodeAt(0) - 65] = cell;
  }
  return rows;
}

/** Rows as `<row>` elements, from a sheet row (1 is the first) on. */
export function rowsXml(rows: readonly (readonly XmlCell[])[], top = 1, attributes = ''): string {
  return rows
    .map((cells, index) => {
      const row = top + index;
      const inner = cells.map((cell, column) => cellXml(cell, `${String.fromCharCode(65 + column)}${row}`));
      return `<row r="${row}"${attributes}>${inner.join('')}</row>`;
    })
    .join('');
}

function cellXml(cell: XmlCell | undefined, address: string): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return `<c r="${address}"><v>${cell}</v></c>`;
  if (typeof cell === 'object') return `<c r="${address}" ${cell.attributes ?? ''}>${cell.inside}</c>`;
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${cell}</t></is></c>`;
}

/** A workbook of one sheet, 表. */
export function formBook(
  rows: string,
  { before = '', after = '', ...more }: Partial<SmallWorkbook> & { before?: string; after?: string } = {},
): Uint8Array {
  return smallWorkbook({ ...more, sheet: `${before}<sheetData>${rows}</sheetData>${after}` });
}
