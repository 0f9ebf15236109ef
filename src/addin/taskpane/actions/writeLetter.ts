import { REVIEWING } from '../../../locales/reviewing';
import { refusalFrom } from '../../flow/assessSheet';
import { isFree } from '../paneState';
import { letterTable, reviewLetter } from '../review/reviewLetter';
import type { PaneAction } from './action';

/** Puts the 退回意见 of the form looked at on a sheet of its own, for printing, and goes there. */
export const writeLetter: PaneAction = {
  isPossible: (state) => state.preferences.reviews && isFree(state),
  run: ({ store, parts, sheets, runner, announcer }) => {
    const { form: index } = store.state;
    const form = sheets.shown?.assessment.forms[index];
    const locale = parts.locale();
    const letter = form ? reviewLetter(form, locale) : null;
    if (!form || letter === null) return;
    runner.run(async () => {
      const host = parts.host();
      const done = await host.writeTables([letterTable(letter, { sheet: form.sheet, index }, locale)]);
      if (done.kind === 'refused') {
        return { remark: announcer.sentenceOf(refusalFrom(done.refusal, 'writing'), 'summary') };
      }
      const [name = ''] = done.names;
      const made = (await host.listSheets()).find((sheet) => sheet.name === name);
      // A courtesy: where Excel does not go there, the sheet's name is said.
      if (made) await host.select(made.sheetId, 'A1').catch(() => undefined);
      return { remark: REVIEWING[locale].letterWritten(name) };
    });
  },
};
