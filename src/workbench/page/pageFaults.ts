import { parseCell } from '../../grid/cellAddress';
import { ApiError } from '../richapi/apiError';
import type { Faults } from '../richapi/faults';
import { ActionKind } from '../richapi/wire';
import type { WorkbookSession } from '../session/workbookSession';

/** What can be made to go wrong with the first write of the add-in, by the page's address. */
export const FAULT_NAMES = ['row-inserted', 'co-author', 'error-midway', 'no-answer', 'late'] as const;
export type FaultName = (typeof FAULT_NAMES)[number];

/** Milliseconds after which a write that was held back is carried out: later than the add-in waits. */
const LATE = 34_000;

/** Lets one thing go wrong, once, with the first request that writes to the sheet. */
export function pageFaults(name: FaultName, session: WorkbookSession): Faults {
  let isDone = false;
  const isFirst = (writes: boolean) => {
    if (!writes || isDone) return false;
    isDone = true;
    return true;
  };
  switch (name) {
    case 'row-inserted':
      return beforeFirst(isFirst, () => session.moveRows(session.activeSheet.id, { at: 13, by: 1 }));
    case 'co-author':
      return beforeFirst(isFirst, () => {
        const cell = parseCell('H14');
        if (cell !== null) session.typeInto(session.activeSheet.id, cell, '0.5');
      });
    case 'error-midway':
      return failingMidway();
    case 'no-answer':
      return {
        answer(request, response, send) {
          if (!isFirst(request.writes)) send(response);
        },
      };
    case 'late':
      return {
        order(request, proceed) {
          if (isFirst(request.writes)) setTimeout(proceed, LATE);
          else proceed();
        },
      };
  }
}

function beforeFirst(isFirst: (writes: boolean) => boolean, act: () => void): Faults {
  return {
    order({ writes }, proceed) {
      if (isFirst(writes)) act();
      proceed();
    },
  };
}

/** In the middle of what the first writing batch sets: some cells are written and others not. */
function failingMidway(): Faults {
  let failing: number | null = null;
  return {
    action({ number, writes, body: { Actions } }, index) {
      if (!writes || (failing !== null && failing !== number)) return;
      failing = number;
      const setting = Actions.flatMap(({ ActionType }, place) =>
        ActionType === ActionKind.setProperty ? [place] : [],
      );
      if (index === setting[Math.floor(setting.length / 2)]) {
        throw new ApiError('GeneralException', 'fault=error-midway');
      }
    },
  };
}
