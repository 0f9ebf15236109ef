import { ApiError } from '../apiError';
import { ApiObject, type Members } from '../apiObject';

/** `Excel.Application`. The stand-in always calculates at once and paints when the batch is over. */
export class ApplicationObject extends ApiObject {
  readonly typeName = 'Application';

  protected describe(): Members {
    return {
      fields: {
        CalculationMode: { read: () => 'Automatic', write: onlyAutomatic },
        CalculationState: { since: '1.9', read: () => 'Done' },
      },
      actions: {
        Calculate: { run: () => undefined },
        SuspendApiCalculationUntilNextSync: { since: '1.6', run: () => undefined },
        SuspendScreenUpdatingUntilNextSync: { since: '1.9', run: () => undefined },
      },
    };
  }
}

function onlyAutomatic(mode: unknown): void {
  if (mode !== 'Automatic') {
    throw new ApiError(
      'NotImplemented',
      'the stand-in for Excel has Application.calculationMode Automatic only',
    );
  }
}
