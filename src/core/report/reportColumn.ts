import type { Locale, Localized } from '../language/locale';

/** Where a cell of a report leads: a cell of a form; a file or a sheet alone where there is no form. */
export interface ReportLink {
  readonly file: string | null;
  readonly sheet: string | null;
  readonly cell: string;
}

interface ColumnOf<Row> {
  readonly id: string;
  readonly header: Localized;
  /** In characters of the width of a digit; a Chinese one takes two. */
  readonly width: number;
  /** Texts are broken over lines, so that a table fits a page; numbers, addresses and places are not. */
  readonly wraps: boolean;
  /** Numbers as decimal text, a percentage as its fraction (`"0.5998"`). */
  readonly value: (row: Row, locale: Locale) => string | null;
}

/** One column of a report's table, for every form that the table takes: sheet, file, page. */
export type ReportColumn<Row> =
  | (ColumnOf<Row> & { readonly kind: 'text' })
  | (ColumnOf<Row> & {
      readonly kind: 'number' | 'percent' | 'integer';
      /** A format code of Excel. */
      readonly numberFormat: string;
    })
  | (ColumnOf<Row> & { readonly kind: 'link'; readonly link: (row: Row) => ReportLink | null });
