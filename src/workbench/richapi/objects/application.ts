import { ApiError } from '../apiError';
import { ApiObject, type Members } from '../apiObject';
import type { Scope } from '../scope';

const MODES = { automatic: 'Automatic', manual: 'Manual' } as const;

/** `Excel.Application`. The stand-in calculates at once, or when it is asked to, and paints when the batch is over. */
export class ApplicationObject extends ApiObject {
  readonly typeName = 'Application';

  constructor(private readonly scope: Scope) {
    super();
  }

  protected describe(): Members {
    const { session } = this.scope;
    return {
      fields: {
        CalculationMode: {
          read: () => MODES[session.calculationMode],
          write: (mode) => void (session.calculationMode = modeOf(mode)),
        },
        CalculationState: { since: '1.9', read: () => 'Done' },
      },
      actions: {
        Calculate: { run: () => session.calculate(null) },
        SuspendApiCalculationUntilNextSync: { since: '1.6', run: () => undefined },
        SuspendScreenUpdatingUntilNextSync: { since: '1.9', run: () => undefined },
      },
    };
  }
}

function modeOf(mode: unknown): 'automatic' | 'manual' {
  if (mode === 'Automatic') return 'automatic';
  if (mode === 'Manual') return 'manual';
  throw new ApiError(
    'NotImplemented',
    'the stand-in for Excel has Application.calculationMode Automatic and Manual only',
  );
}
