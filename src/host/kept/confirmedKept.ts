import { NOTHING_CONFIRMED, type ConfirmedScores } from '../../core/confirmed/confirmedScores';
import { parseConfirmed, printConfirmed } from '../../core/confirmed/parseConfirmed';
import type { Localized } from '../../core/language/locale';
import type { StoredSetting } from '../spreadsheetHost';

export interface ConfirmedKept {
  readonly list: ConfirmedScores;
  /** Why what the workbook keeps can't be read; nothing is then known to be suggested. `null` where all is well. */
  readonly refused: Localized | null;
}

/** What the workbook keeps of suggested and confirmed scores. */
export function confirmedKept(stored: StoredSetting): ConfirmedKept {
  if (stored === null) return { list: NOTHING_CONFIRMED, refused: null };
  const parsed = parseConfirmed(stored);
  return parsed.kind === 'kept'
    ? { list: parsed.list, refused: null }
    : { list: NOTHING_CONFIRMED, refused: parsed.message };
}

/** The text to keep; `null` where there is nothing to keep. */
export function printConfirmedKept(list: ConfirmedScores): string | null {
  return list.items.length === 0 ? null : printConfirmed(list);
}
