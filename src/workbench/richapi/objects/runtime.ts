import { ApiError } from '../apiError';
import { ApiObject, type Members } from '../apiObject';
import type { Scope } from '../scope';

/** `Excel.Runtime`: whether events reach this add-in. */
export class RuntimeObject extends ApiObject {
  readonly typeName = 'Runtime';

  constructor(private readonly scope: Scope) {
    super();
  }

  protected describe(): Members {
    return {
      fields: {
        EnableEvents: {
          since: '1.8',
          read: () => this.scope.areEventsEnabled,
          write: (value) => {
            if (typeof value !== 'boolean') throw new ApiError('InvalidArgument', 'Runtime.enableEvents');
            this.scope.areEventsEnabled = value;
          },
        },
      },
    };
  }
}
