import type { CellArea } from '../../../grid/cellAddress';
import type { LiveSheet } from '../../session/workbookSession';
import { rangeAddress } from '../address';
import { ApiObject, type Members } from '../apiObject';
import type { Arguments } from '../arguments';
import { cellCount, readMatrix } from '../rangeReading';
import { rangeRoutes } from '../rangeRoutes';
import { clearRange, writeFormulas, writeNumberFormats, writeValues } from '../rangeWriting';
import { rowProperties } from '../rowProperties';
import type { Scope } from '../scope';
import { specialCells } from '../specialCells';
import { ConditionalFormatCollectionObject } from './conditionalFormatCollection';
import { DataValidationObject } from './dataValidation';
import { RangeFormatObject } from './rangeFormat';

const VALUE_TYPES = {
  empty: 'Empty',
  string: 'String',
  number: 'Double',
  boolean: 'Boolean',
  error: 'Error',
} as const;

/** `Excel.Range`. */
export class RangeObject extends ApiObject {
  readonly typeName = 'Range';
  override readonly isTracked = true;

  constructor(
    readonly scope: Scope,
    readonly sheet: LiveSheet,
    readonly area: CellArea,
  ) {
    super();
  }

  protected describe(): Members {
    const { scope, sheet, area } = this;
    const { session } = scope;
    const matrix = readMatrix(sheet, area);
    return {
      fields: {
        Address: { read: () => rangeAddress(sheet, area) },
        AddressLocal: { read: () => rangeAddress(sheet, area) },
        CellCount: { read: () => cellCount(area) },
        ColumnCount: { read: () => area.right - area.left + 1 },
        ColumnIndex: { read: () => area.left },
        RowCount: { read: () => area.bottom - area.top + 1 },
        RowIndex: { read: () => area.top },
        RowHidden: { since: '1.2', read: () => this.areRowsHidden() },
        Values: {
          read: () => matrix((cell) => cell.value ?? ''),
          write: (value) => writeValues(session, sheet, area, value),
        },
        Formulas: {
          read: () => matrix((cell) => cell.formula ?? cell.value ?? ''),
          write: (value) => writeFormulas(session, sheet, area, value),
        },
        NumberFormat: {
          read: () => matrix((cell) => cell.style.numberFormat),
          write: (value) => writeNumberFormats(session, sheet, area, value),
        },
        Text: { read: () => matrix((cell) => cell.text) },
        ValueTypes: { read: () => matrix((cell) => VALUE_TYPES[cell.type]) },
      },
      links: {
        ConditionalFormats: {
          since: '1.6',
          open: () => new ConditionalFormatCollectionObject(scope, sheet, [area]),
        },
        DataValidation: { since: '1.8', open: () => new DataValidationObject(scope, sheet, area) },
        Format: { open: () => new RangeFormatObject(scope, sheet, area) },
        Worksheet: { open: () => scope.make.worksheet(sheet) },
      },
      actions: {
        Clear: { run: (given) => clearRange(session, sheet, area, given.optionalText(0)) },
        GetRowProperties: { since: '1.9', run: (given) => rowProperties(sheet, area, given.value(0)) },
        Merge: { since: '1.2', run: (given) => this.merge(given.flag(0)) },
        Select: { run: () => this.select() },
        Unmerge: { since: '1.2', run: () => session.unmergeCells(sheet.id, area) },
        _ValidateArraySize: { since: '1.3', run: (given) => this.validateSize(given) },
      },
      routes: {
        ...rangeRoutes(this, (inner) => new RangeObject(scope, sheet, inner)),
        GetMergedAreasOrNullObject: { since: '1.13', open: () => this.mergedAreas() },
        GetSpecialCellsOrNullObject: {
          since: '1.9',
          open: (given) => {
            const areas = specialCells(sheet, area, given);
            return areas.length === 0 ? null : scope.make.rangeAreas(sheet, areas);
          },
        },
      },
    };
  }

  /** Only areas whose top left cell is inside the range (OfficeDev/office-js #3611). */
  private mergedAreas(): ApiObject | null {
    const { top, left, bottom, right } = this.area;
    const areas = this.sheet.merges.filter(
      (merge) => merge.top >= top && merge.top <= bottom && merge.left >= left && merge.left <= right,
    );
    return areas.length === 0 ? null : this.scope.make.rangeAreas(this.sheet, areas);
  }

  /** `null` when some rows are hidden and some are not, as format properties of mixed ranges are. */
  private areRowsHidden(): boolean | null {
    const last = Math.min(this.area.bottom, Math.max(this.sheet.rowCount, this.area.top + 1));
    const first = this.sheet.isRowHidden(this.area.top);
    for (let row = this.area.top; row <= last; row++) if (this.sheet.isRowHidden(row) !== first) return null;
    return first;
  }

  /** As one area, or each row by itself. */
  private merge(across: boolean): void {
    const { top, bottom } = this.area;
    const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
    const areas = across ? rows.map((row) => ({ ...this.area, top: row, bottom: row })) : [this.area];
    for (const area of areas)
      if (cellCount(area) > 1) this.scope.session.mergeCells(this.sheet.id, area, 'addin');
  }

  private select(): void {
    const { session } = this.scope;
    session.activate(this.sheet.id);
    session.select(this.area);
  }

  /** The client asks this before it cuts a large write into pieces. */
  private validateSize(given: Arguments): void {
    const { top, left, bottom, right } = this.area;
    if (given.integer(0) !== bottom - top + 1) throw given.invalid(0);
    if (given.integer(1) !== right - left + 1) throw given.invalid(1);
  }
}
