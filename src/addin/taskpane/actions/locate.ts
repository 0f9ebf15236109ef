import { HostRefusal } from '../../../host/spreadsheetHost';
import { HOST_REFUSALS } from '../../../locales/hostRefusals';
import { PANE } from '../../../locales/pane';
import type { PaneServices } from '../paneServices';
import type { PaneAction } from './action';

/** Jumps to a cell of the sheet whose results are shown, or of another; says so only if that fails. */
export const locate: PaneAction<[cell: string, sheetId?: string]> = {
  run: (pane, cell, sheetId) => {
    const outcome = pane.store.state.shown?.outcome;
    const sheet = sheetId ?? (outcome?.kind === 'scored' ? outcome.sheetId : null);
    if (sheet === null) return;
    pane.announcer.remark(null);
    const select = async () => pane.parts.host().select(sheet, cell);
    select().catch((error: unknown) => pane.announcer.remark(refusalOf(cell, error, pane)));
  },
};

function refusalOf(cell: string, error: unknown, { parts }: Pick<PaneServices, 'parts'>): string {
  const locale = parts.locale();
  const code = error instanceof HostRefusal ? error.code : 'unexpected';
  if (code === 'timed-out') return PANE[locale].locateUnknown(cell);
  const { what, action } = HOST_REFUSALS[locale][code];
  const reason = code === 'cell-editing' || code === 'sheet-gone' ? action : what;
  return `${PANE[locale].locateFailed(cell)}${reason}`;
}
