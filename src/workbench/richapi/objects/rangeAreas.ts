import type { CellArea } from '../../../grid/cellAddress';
import type { LiveSheet } from '../../session/workbookSession';
import { rangeAddress } from '../address';
import { ApiObject, type Members } from '../apiObject';
import { cellCount } from '../rangeReading';
import type { Scope } from '../scope';
import { ConditionalFormatCollectionObject } from './conditionalFormatCollection';

/** `Excel.RangeAreas`: several areas of one sheet. */
export class RangeAreasObject extends ApiObject {
  readonly typeName = 'RangeAreas';
  override readonly isTracked = true;

  constructor(
    private readonly scope: Scope,
    private readonly sheet: LiveSheet,
    private readonly areas: readonly CellArea[],
  ) {
    super();
  }

  protected describe(): Members {
    const { scope, sheet, areas } = this;
    const address = () => areas.map((area) => rangeAddress(sheet, area)).join(',');
    return {
      fields: {
        Address: { since: '1.9', read: address },
        AddressLocal: { since: '1.9', read: address },
        AreaCount: { since: '1.9', read: () => areas.length },
        CellCount: { since: '1.9', read: () => areas.reduce((sum, area) => sum + cellCount(area), 0) },
      },
      links: {
        Areas: { since: '1.9', open: () => new RangeCollectionObject(scope, sheet, areas) },
        ConditionalFormats: {
          since: '1.9',
          open: () => new ConditionalFormatCollectionObject(scope, sheet, areas),
        },
        Worksheet: { since: '1.9', open: () => scope.make.worksheet(sheet) },
      },
    };
  }
}

class RangeCollectionObject extends ApiObject {
  readonly typeName = 'RangeCollection';

  constructor(
    private readonly scope: Scope,
    private readonly sheet: LiveSheet,
    private readonly areas: readonly CellArea[],
  ) {
    super();
  }

  protected describe(): Members {
    const items = () => this.areas.map((area) => this.scope.make.range(this.sheet, area));
    return {
      actions: { GetCount: { since: '1.9', run: () => this.areas.length } },
      routes: {
        GetItemAt: {
          since: '1.9',
          open: (given) => {
            const range = items()[given.integer(0)];
            if (!range) throw given.invalid(0);
            return range;
          },
        },
      },
      items,
    };
  }
}
