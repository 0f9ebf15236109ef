import { NOTHING_IGNORED, type IgnoredFindings } from '../../core/ignored/ignoredFindings';
import { parseIgnored } from '../../core/ignored/parseIgnored';
import type { Localized } from '../../core/language/locale';
import type { StoredSetting } from '../spreadsheetHost';

export interface IgnoredKept {
  readonly list: IgnoredFindings;
  /** Why what the workbook keeps can't be read; nothing counts as ignored then. `null` where all is well. */
  readonly refused: Localized | null;
}

/** What the workbook keeps of findings that people have chosen to ignore. */
export function ignoredKept(stored: StoredSetting): IgnoredKept {
  if (stored === null) return { list: NOTHING_IGNORED, refused: null };
  const parsed = parseIgnored(stored);
  return parsed.kind === 'kept'
    ? { list: parsed.list, refused: null }
    : { list: NOTHING_IGNORED, refused: parsed.message };
}
