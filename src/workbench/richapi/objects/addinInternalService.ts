import { ApiObject, type Members } from '../apiObject';

/**
 * Office's own service, which office.js tells at start that it can run ribbon commands. Excel answers with nothing;
 * learnt from the client (`excel-web-16.00.debug.js`, `Office.actionProxy.notifyActionHandlerReady`).
 */
export class AddinInternalServiceObject extends ApiObject {
  override readonly typeName = 'AddinInternalService';

  protected describe(): Members {
    return { actions: { NotifyActionHandlerReady: { run: () => null } } };
  }
}

/** The name under which the client makes one. */
export const ADDIN_INTERNAL_SERVICE = 'Microsoft.InternalService.AddinInternalService';
