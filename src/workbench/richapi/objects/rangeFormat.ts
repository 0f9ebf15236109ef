import type { CellArea } from '../../../grid/cellAddress';
import type { CellFormat, CellStyle } from '../../../xlsx/workbookFile';
import type { LiveSheet } from '../../session/workbookSession';
import { ApiError } from '../apiError';
import { ApiObject, type Field, type Members } from '../apiObject';
import { fileAlignment, shownAlignment } from '../alignments';
import { colourOf } from '../colour';
import { columnsOf, countCells, rowsOf } from '../rangeReading';
import type { Scope } from '../scope';

/** Formats are looked at and set cell by cell; whole columns and rows have a format of their own in Excel. */
const MOST_CELLS = 200_000;
/** Pixels in a point at 100 %. */
const PIXELS = 4 / 3;
const WIDEST = 255 * 7;

/** What the parts of a range's format share: how they are read from its cells and written to them. */
abstract class FormatPart extends ApiObject {
  constructor(
    protected readonly scope: Scope,
    protected readonly sheet: LiveSheet,
    protected readonly area: CellArea,
  ) {
    super();
  }

  /** `null` when the cells differ (Docs `excel-add-ins-blank-null-values.md`). */
  protected common<T>(read: (style: CellStyle) => T): T | null {
    const { sheet, area } = this;
    this.requireCells();
    const first = read(sheet.cell({ row: area.top, column: area.left }).style);
    const isCommon = rowsOf(area).every((row) =>
      columnsOf(area).every((column) => read(sheet.cell({ row, column }).style) === first),
    );
    return isCommon ? first : null;
  }

  protected format(format: CellFormat): void {
    this.requireCells();
    const { session } = this.scope;
    const positions = rowsOf(this.area).flatMap((row) =>
      columnsOf(this.area).map((column) => ({ row, column })),
    );
    session.edit(
      this.sheet.id,
      positions.map((position) => ({ position, format })),
      'addin',
    );
  }

  protected flag(read: (style: CellStyle) => boolean, format: (value: boolean) => CellFormat): Field {
    return {
      read: () => this.common(read),
      write: (value) => {
        if (typeof value !== 'boolean')
          throw new ApiError('InvalidArgument', `${this.typeName}: true or false`);
        this.format(format(value));
      },
    };
  }

  private requireCells(): void {
    if (countCells(this.area) <= MOST_CELLS) return;
    throw new ApiError(
      'NotImplemented',
      `the stand-in for Excel has no ${this.typeName} of whole rows and columns`,
    );
  }
}

/** `Excel.RangeFormat`. */
export class RangeFormatObject extends FormatPart {
  readonly typeName = 'RangeFormat';

  protected describe(): Members {
    const { scope, sheet, area } = this;
    return {
      fields: {
        ColumnWidth: {
          since: '1.2',
          read: () => this.columnWidth(),
          write: (value) => this.setColumnWidth(value),
        },
        WrapText: this.flag(
          (style) => style.alignment.wrapText,
          (wrapText) => ({ wrapText }),
        ),
        HorizontalAlignment: this.alignment('horizontal'),
        VerticalAlignment: this.alignment('vertical'),
      },
      links: {
        Fill: { open: () => new RangeFillObject(scope, sheet, area) },
        Font: { open: () => new RangeFontObject(scope, sheet, area) },
        Protection: { open: () => new FormatProtectionObject(scope, sheet, area) },
      },
      actions: {
        AutofitColumns: { since: '1.2', run: () => scope.session.autofitColumns(sheet.id, area) },
      },
    };
  }

  private alignment(way: 'horizontal' | 'vertical'): Field {
    return {
      read: () => this.common((style) => shownAlignment(way, style.alignment[way])),
      write: (value) => this.format({ [way]: fileAlignment(way, value) }),
    };
  }

  private columnWidth(): number | null {
    const widths = new Set(columnsOf(this.area).map((column) => this.sheet.columnWidth(column)));
    const [width = 0, more] = widths;
    return more === undefined ? width / PIXELS : null;
  }

  private setColumnWidth(value: unknown): void {
    const pixels = typeof value === 'number' ? Math.round(value * PIXELS) : Number.NaN;
    if (!(pixels >= 0) || pixels > WIDEST) throw new ApiError('InvalidArgument', 'RangeFormat.columnWidth');
    if (pixels === 0)
      throw new ApiError('NotImplemented', 'the stand-in for Excel has no RangeFormat.columnWidth 0');
    this.scope.session.setColumnWidth(this.sheet.id, this.area.left, this.area.right, pixels);
  }
}

/** `Excel.RangeFill`. */
class RangeFillObject extends FormatPart {
  readonly typeName = 'RangeFill';

  protected describe(): Members {
    return {
      fields: {
        // OfficeDev/office-js #6218: no fill reads as white.
        Color: {
          read: () => this.common((style) => style.fill ?? '#FFFFFF'),
          write: (value) => this.format({ fill: colourOf(value, 'RangeFill.color') }),
        },
      },
      actions: { Clear: { run: () => this.format({ fill: null }) } },
    };
  }
}

/** `Excel.FormatProtection`, as far as it is read. */
class FormatProtectionObject extends FormatPart {
  readonly typeName = 'FormatProtection';

  protected describe(): Members {
    return { fields: { Locked: { since: '1.2', read: () => this.common((style) => style.locked) } } };
  }
}

/** `Excel.RangeFont`. */
class RangeFontObject extends FormatPart {
  readonly typeName = 'RangeFont';

  protected describe(): Members {
    return {
      fields: {
        Bold: this.flag(
          (style) => style.font.bold,
          (bold) => ({ bold }),
        ),
        Color: {
          read: () => this.common((style) => style.font.color ?? '#000000'),
          write: (value) => this.format({ fontColor: colourOf(value, 'RangeFont.color') }),
        },
      },
    };
  }
}
