import { ignoredKept } from '../../../host/kept/ignoredKept';
import type { AssessedSheet } from '../../flow/assessSheet';
import type { PaneState } from '../paneState';

/** What the workbook keeps as ignored, as the state tells it. */
export function ignoredOf(inspection: AssessedSheet | null): Pick<PaneState, 'ignored' | 'ignoredRefused'> {
  const { list, refused } = ignoredKept(inspection?.reading.stored.ignored ?? null);
  return { ignored: list, ignoredRefused: refused !== null };
}
