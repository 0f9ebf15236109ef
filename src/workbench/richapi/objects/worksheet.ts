import type { LiveSheet } from '../../session/workbookSession';
import { areaOfAddress, areasOfAddress, WHOLE_SHEET } from '../address';
import { ApiError } from '../apiError';
import { ApiObject, type Members } from '../apiObject';
import type { Arguments } from '../arguments';
import type { Scope } from '../scope';
import { AutoFilterObject } from './autoFilter';
import { ChartCollectionObject } from './chartCollection';
import { FreezePanesObject } from './freezePanes';
import { PageLayoutObject } from './pageLayout';
import { ProtectionObject } from './protection';
import { eventActions } from './worksheetEvents';
import { LAST_COLUMN, LAST_ROW } from '../../../grid/sheetSize';

const VISIBILITIES = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/** `Excel.Worksheet`. */
export class WorksheetObject extends ApiObject {
  readonly typeName = 'Worksheet';
  override readonly key: string;

  constructor(
    private readonly scope: Scope,
    private readonly sheet: LiveSheet,
  ) {
    super();
    this.key = sheet.id;
  }

  protected describe(): Members {
    const { scope, sheet } = this;
    const { session } = scope;
    return {
      fields: {
        Id: { read: () => this.key },
        Name: { read: () => sheet.name },
        Position: { read: () => session.sheets.indexOf(sheet) },
        Visibility: { read: () => VISIBILITIES[sheet.visibility] },
      },
      links: {
        AutoFilter: { since: '1.9', open: () => new AutoFilterObject(scope, sheet) },
        Charts: { open: () => new ChartCollectionObject(scope, sheet) },
        FreezePanes: { since: '1.7', open: () => new FreezePanesObject(scope, sheet) },
        PageLayout: { since: '1.9', open: () => new PageLayoutObject(scope, sheet) },
        Protection: { since: '1.2', open: () => new ProtectionObject(sheet) },
      },
      actions: {
        ...eventActions(scope.events, sheet),
        Activate: {
          run: () => {
            scope.takenForActive = null;
            session.activate(sheet.id);
          },
        },
        Calculate: { since: '1.6', run: () => session.calculate(sheet.id) },
        Delete: { run: () => this.delete() },
      },
      routes: {
        GetCell: { open: (given) => this.cell(given) },
        GetRange: { open: (given) => this.range(given) },
        GetRangeByIndexes: { since: '1.7', open: (given) => this.rangeByIndexes(given) },
        GetRanges: {
          since: '1.9',
          open: (given) => {
            const address = given.optionalText(0);
            const areas = address === null ? [WHOLE_SHEET] : areasOfAddress(address, sheet);
            return scope.make.rangeAreas(sheet, areas);
          },
        },
        // Docs: on a blank sheet the plain one is the top left cell, the other the null object.
        GetUsedRange: { open: (given) => this.used(given.flag(0)) ?? this.at(0, 0, 1, 1) },
        GetUsedRangeOrNullObject: { since: '1.4', open: (given) => this.used(given.flag(0)) },
      },
    };
  }

  private delete(): void {
    const { session } = this.scope;
    if (session.isReadElsewhere(this.key)) {
      throw new ApiError(
        'NotImplemented',
        'the stand-in for Excel has no Worksheet.delete of a sheet that formulas elsewhere read',
      );
    }
    session.removeSheet(this.key);
  }

  private range(given: Arguments): ApiObject {
    const address = given.optionalText(0);
    const area = address === null ? WHOLE_SHEET : areaOfAddress(address, this.sheet);
    return this.scope.make.range(this.sheet, area);
  }

  private cell(given: Arguments): ApiObject {
    return this.at(given.integer(0), given.integer(1), 1, 1);
  }

  private rangeByIndexes(given: Arguments): ApiObject {
    return this.at(given.integer(0), given.integer(1), given.integer(2), given.integer(3));
  }

  private used(valuesOnly: boolean): ApiObject | null {
    const area = this.sheet.usedArea(valuesOnly);
    return area ? this.scope.make.range(this.sheet, area) : null;
  }

  private at(row: number, column: number, rows: number, columns: number): ApiObject {
    const area = { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
    const isOnSheet = row >= 0 && column >= 0 && area.bottom <= LAST_ROW && area.right <= LAST_COLUMN;
    if (!isOnSheet || rows < 1 || columns < 1) throw new ApiError('InvalidArgument', 'not on the sheet');
    return this.scope.make.range(this.sheet, area);
  }
}
