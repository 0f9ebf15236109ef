import type { LiveSheet } from '../../session/workbookSession';
import { ApiObject, type Members } from '../apiObject';

/** `Excel.WorksheetProtection`. Protecting and unprotecting is not for add-ins (OFFICEJS.md §2, §3) and not offered. */
export class ProtectionObject extends ApiObject {
  readonly typeName = 'WorksheetProtection';

  constructor(private readonly sheet: LiveSheet) {
    super();
  }

  protected describe(): Members {
    return { fields: { Protected: { since: '1.2', read: () => this.sheet.isProtected } } };
  }
}
