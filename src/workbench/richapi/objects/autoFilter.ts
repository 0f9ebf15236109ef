import type { LiveSheet } from '../../session/workbookSession';
import { areaOfAddress } from '../address';
import { ApiError } from '../apiError';
import { ApiObject, type Members } from '../apiObject';
import type { Arguments } from '../arguments';
import { rangeGiven } from '../rangeGiven';
import { countCells } from '../rangeReading';
import type { Scope } from '../scope';

/** `Excel.AutoFilter`: a filter without criteria can be put up and taken away; criteria of the file are cleared. */
export class AutoFilterObject extends ApiObject {
  readonly typeName = 'AutoFilter';

  constructor(
    protected readonly scope: Scope,
    private readonly sheet: LiveSheet,
  ) {
    super();
  }

  protected describe(): Members {
    const { sheet } = this;
    const { session } = this.scope;
    const range = () => sheet.layout.autoFilter && this.scope.make.range(sheet, sheet.layout.autoFilter.area);
    return {
      fields: {
        Enabled: { since: '1.9', read: () => sheet.hasAutoFilter },
        IsDataFiltered: { since: '1.9', read: () => sheet.isFiltered },
      },
      actions: {
        Apply: { since: '1.9', run: (given) => this.apply(given) },
        ClearCriteria: {
          since: '1.9',
          run: () => {
            if (sheet.isFiltered) session.setFilter(sheet.id, sheet.layout.autoFilter?.area ?? null);
          },
        },
        Remove: { since: '1.9', run: () => session.setFilter(sheet.id, null) },
      },
      routes: {
        GetRange: {
          since: '1.9',
          open: () => {
            const found = range();
            if (!found) throw new ApiError('ItemNotFound', 'there is no filter');
            return found;
          },
        },
        GetRangeOrNullObject: { since: '1.9', open: range },
      },
    };
  }

  private apply(given: Arguments): void {
    const area = rangeGiven(given, 0, this.sheet) ?? areaOfAddress(given.text(0), this.sheet);
    if ([given.value(1), given.value(2)].some((value) => value !== undefined && value !== null))
      throw new ApiError('NotImplemented', 'the stand-in for Excel has no AutoFilter.apply with criteria');
    // Excel would take the region around a single cell.
    if (countCells(area) === 1)
      throw new ApiError('NotImplemented', 'the stand-in for Excel has no AutoFilter.apply on one cell');
    this.scope.session.setFilter(this.sheet.id, area);
  }
}
