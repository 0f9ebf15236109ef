import type { LiveSheet } from '../../session/workbookSession';
import { ApiObject, type Members } from '../apiObject';
import type { Scope } from '../scope';

/** `Excel.AutoFilter`: whether the sheet has a filter and whether it hides rows at present. */
export class AutoFilterObject extends ApiObject {
  readonly typeName = 'AutoFilter';

  constructor(
    protected readonly scope: Scope,
    private readonly sheet: LiveSheet,
  ) {
    super();
  }

  protected describe(): Members {
    return {
      fields: {
        Enabled: { since: '1.9', read: () => this.sheet.hasAutoFilter },
        IsDataFiltered: { since: '1.9', read: () => this.sheet.isFiltered },
      },
    };
  }
}
