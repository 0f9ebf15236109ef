import type { PaneAction } from './action';

/** Puts the draft of a row's reason (one-based sheet row) into its cell. */
export const insertDraft: PaneAction<[row: number]> = {
  isPossible: ({ preferences }) => !preferences.reviews,
  run: ({ sheets, writer }, row) => {
    const rows = sheets.shown?.assessment.forms.flatMap(({ indicators }) => indicators) ?? [];
    const indicator = rows.find((candidate) => candidate.row === row);
    const reason = indicator?.cells.reason ?? null;
    const text = indicator?.reasonDraft ?? null;
    if (reason === null || text === null) return;
    writer.write(reason, () => [{ cell: reason, content: { kind: 'text', text }, numberFormat: null }], {
      about: 'reason',
    });
  },
};
