import { ApiObject, type Members } from '../apiObject';
import type { Scope } from '../scope';
import { ApplicationObject } from './application';
import { RuntimeObject } from './runtime';
import { SettingCollectionObject } from './settings';
import { WorksheetCollectionObject } from './worksheetCollection';

/** `Excel.Workbook`, the root of every batch. */
export class WorkbookObject extends ApiObject {
  readonly typeName = 'Workbook';

  constructor(private readonly scope: Scope) {
    super();
  }

  protected describe(): Members {
    const { scope } = this;
    const { session } = scope;
    return {
      fields: { Name: { since: '1.7', read: () => session.fileName } },
      links: {
        Application: { open: () => new ApplicationObject(this.scope) },
        Settings: { since: '1.4', open: () => new SettingCollectionObject(scope) },
        Worksheets: { open: () => new WorksheetCollectionObject(scope) },
        _Runtime: { since: '1.5', open: () => new RuntimeObject(scope) },
      },
      actions: {
        _RemoveReference: { run: (given) => scope.forgetReference(given.text(0)) },
        _RemoveAllReferences: { run: () => scope.forgetReference('') },
      },
      routes: {
        GetActiveCell: { since: '1.7', open: () => this.selected(true) },
        GetSelectedRange: { open: () => this.selected(false) },
      },
    };
  }

  private selected(isOneCell: boolean): ApiObject {
    const { session } = this.scope;
    const { top, left } = session.selection;
    const area = isOneCell ? { top, left, bottom: top, right: left } : session.selection;
    return this.scope.make.range(session.activeSheet, area);
  }
}
