import { extname } from 'node:path';

const FORMATS = {
  '.xlsx': 'workbook',
  '.csv': 'csv',
  '.json': 'json',
  '.html': 'page',
  '.htm': 'page',
} as const;

export type ReportFormat = (typeof FORMATS)[keyof typeof FORMATS];

/** The format that a report's name asks for, `null` for any other extension. */
export function reportFormat(path: string): ReportFormat | null {
  const extension = extname(path).toLowerCase();
  return isKnown(extension) ? FORMATS[extension] : null;
}

function isKnown(extension: string): extension is keyof typeof FORMATS {
  return Object.hasOwn(FORMATS, extension);
}
