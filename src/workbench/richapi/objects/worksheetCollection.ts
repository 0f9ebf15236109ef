import { ApiError } from '../apiError';
import { ApiObject, type Members } from '../apiObject';
import type { Arguments } from '../arguments';
import { findSheet } from '../findSheet';
import type { LiveSheet } from '../../session/workbookSession';
import type { Scope } from '../scope';
import { eventActions } from './worksheetEvents';
import { WorksheetObject } from './worksheet';

function takenForActive({ session, takenForActive: taken }: Scope): LiveSheet {
  return (taken && session.sheetById(taken.id)) ?? session.activeSheet;
}

/** `Excel.WorksheetCollection`. */
export class WorksheetCollectionObject extends ApiObject {
  readonly typeName = 'WorksheetCollection';

  constructor(private readonly scope: Scope) {
    super();
  }

  protected describe(): Members {
    const { scope } = this;
    const { session } = scope;
    const find = (key: string) => {
      const sheet = findSheet(session, key);
      return sheet ? new WorksheetObject(scope, sheet) : null;
    };
    const counted = (visibleOnly: boolean) =>
      session.sheets.filter((sheet) => sheet.isVisible || !visibleOnly);
    const edge = (visibleOnly: boolean, place: number) => {
      const sheet = counted(visibleOnly).at(place);
      if (!sheet) throw new ApiError('ItemNotFound', 'no such worksheet');
      return new WorksheetObject(scope, sheet);
    };
    return {
      actions: {
        ...eventActions(scope.events, null),
        GetCount: { since: '1.4', run: (given) => counted(given.flag(0)).length },
      },
      routes: {
        Add: { open: (given) => this.add(given) },
        GetActiveWorksheet: { open: () => new WorksheetObject(scope, takenForActive(scope)) },
        GetFirst: { since: '1.5', open: (given) => edge(given.flag(0), 0) },
        GetLast: { since: '1.5', open: (given) => edge(given.flag(0), -1) },
        GetItemOrNullObject: { since: '1.4', open: (given) => find(given.text(0)) },
      },
      items: () => session.sheets.map((sheet) => new WorksheetObject(scope, sheet)),
      item: (given) => {
        const sheet = find(given.text(0));
        if (!sheet) throw new ApiError('ItemNotFound', `no worksheet ${given.text(0)}`);
        return sheet;
      },
    };
  }

  private add(given: Arguments): ApiObject {
    const { session } = this.scope;
    const name = given.optionalText(0);
    if (name !== null && session.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase()))
      throw new ApiError('ItemAlreadyExists', `there is a worksheet ${name}`);
    const sheet = session.sheetById(session.addSheet(name));
    if (!sheet) throw given.invalid(0);
    return new WorksheetObject(this.scope, sheet);
  }
}
