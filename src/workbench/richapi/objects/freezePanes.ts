import type { LiveSheet } from '../../session/workbookSession';
import { ApiError } from '../apiError';
import { ApiObject, type Members } from '../apiObject';
import type { Arguments } from '../arguments';
import type { Scope } from '../scope';
import { LAST_COLUMN, LAST_ROW } from '../../../grid/sheetSize';

/** `Excel.WorksheetFreezePanes`. Only rows are frozen by it; the page does not show it. */
export class FreezePanesObject extends ApiObject {
  readonly typeName = 'WorksheetFreezePanes';

  constructor(
    private readonly scope: Scope,
    private readonly sheet: LiveSheet,
  ) {
    super();
  }

  protected describe(): Members {
    const { scope, sheet } = this;
    return {
      actions: {
        FreezeRows: { since: '1.7', run: (given) => this.freezeRows(given) },
        Unfreeze: { since: '1.7', run: () => scope.session.setFrozen(sheet.id, null) },
      },
      routes: {
        GetLocation: {
          since: '1.7',
          open: () => {
            const location = this.location();
            if (!location) throw new ApiError('ItemNotFound', 'nothing is frozen');
            return location;
          },
        },
        GetLocationOrNullObject: { since: '1.7', open: () => this.location() },
      },
    };
  }

  private freezeRows(given: Arguments): void {
    const rows = given.optionalInteger(0) ?? 0;
    if (rows < 0 || rows > LAST_ROW) throw given.invalid(0);
    const { session } = this.scope;
    session.setFrozen(this.sheet.id, rows === 0 ? null : { rows, columns: 0 });
    // Confirmed by Microsoft: the sheet becomes the active one for add-ins, while another is shown (#3148).
    if (this.sheet.id !== session.activeSheet.id) this.scope.takenForActive = this.sheet;
  }

  private location(): ApiObject | null {
    const { frozen } = this.sheet.layout;
    if (!frozen || frozen.rows + frozen.columns === 0) return null;
    return this.scope.make.range(this.sheet, {
      top: 0,
      left: 0,
      bottom: frozen.rows === 0 ? LAST_ROW : frozen.rows - 1,
      right: frozen.columns === 0 ? LAST_COLUMN : frozen.columns - 1,
    });
  }
}
