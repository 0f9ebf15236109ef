import type { PaneState } from '../paneState';

/** What Esc leaves: the innermost thing that was begun and not done. */
export type Leaving = 'ignoring' | 'confirming' | 'preview';

/** `null`: nothing of ours; Esc then leads to the sheet, as everywhere in Excel. */
export function leavingBy({ rules, batch, preview, ignoring }: PaneState): Leaving | null {
  if (rules !== null) return null;
  if (batch !== null) return batch.isConfirming ? 'confirming' : null;
  if (preview !== null) return 'preview';
  return ignoring === null ? null : 'ignoring';
}
