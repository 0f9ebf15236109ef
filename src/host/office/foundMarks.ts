import * as z from 'zod/mini';
import type { FoundMark } from '../spreadsheetHost';
import { areasOf } from './snapshotOfAnswer';
import { formatArea } from '../../grid/cellAddress';
import { READ_WINDOW } from './sheetQuery';

const markAnswer = z.object({ address: z.string(), formula: z.string() });

/** Queues what own conditional formats, about to be removed, cover and say (ExcelApi 1.9), without a sync. */
export function queueFoundMarks(sheet: Excel.Worksheet, ids: readonly string[]): () => FoundMark[] | null {
  if (ids.length === 0) return () => [];
  const formats = sheet.getRange(READ_WINDOW).conditionalFormats;
  const queued = ids.map((id) => {
    const format = formats.getItem(id);
    const ranges = format.getRanges();
    ranges.load('address');
    const { rule } = format.custom;
    rule.load('formula');
    return { ranges, rule };
  });
  return () => {
    const marks = queued.map(({ ranges, rule }) =>
      markAnswer.safeParse({ address: ranges.address, formula: rule.formula }),
    );
    return marks.every((mark) => mark.success)
      ? marks.map(({ data: { address, formula } }) => ({ areas: areasOf(address).map(formatArea), formula }))
      : null;
  };
}
