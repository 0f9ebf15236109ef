import { REVIEWING } from '../../../locales/reviewing';
import { goToSheet, writeReportSheets } from '../../flow/writeReportSheets';
import { onlyJudged, overAs } from '../command/concluded';
import { sameForms } from '../command/sameForms';
import { isFree } from '../paneState';
import { letterTable, reviewLetter } from '../review/reviewLetter';
import type { PaneAction } from './action';

/** Puts the 退回意见 of the form looked at, as the sheet now stands, on a sheet of its own for printing, and goes there. */
export const writeLetter: PaneAction = {
  isPossible: (state) => state.preferences.reviews && isFree(state),
  run: ({ store, parts, sheets, runner, announcer }) => {
    const { form: index } = store.state;
    const { shown } = sheets;
    if (shown === null) return;
    runner.run(async () => {
      const before = store.state.shown?.outcome;
      const inspected = await sheets.inspectOne(shown.reading.sheetId);
      if (inspected.kind === 'over') return overAs(inspected);
      const now = onlyJudged(inspected.inspection);
      const texts = REVIEWING[parts.locale()];
      const form = inspected.inspection.assessment.forms[index];
      if (!form || !sameForms(before, now.outcome)) return { ...now, remark: texts.formsChanged };
      const letter = reviewLetter(form, parts.locale());
      if (letter === null) return { ...now, remark: texts.nothingToSend };
      const table = letterTable(letter, { sheet: form.sheet, index }, parts.locale());
      const done = await writeReportSheets(parts.host(), [table]);
      if (done.kind === 'refused') return { ...now, remark: announcer.sentenceOf(done.refusal, 'letter') };
      const [name = ''] = done.names;
      await goToSheet(parts.host(), name);
      // The letter's sheet is the one in front by now.
      return { ...now, reading: null, remark: texts.letterWritten(name) };
    });
  },
};
