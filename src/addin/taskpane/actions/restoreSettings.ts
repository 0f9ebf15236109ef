import { KEPT_SETTINGS } from '../../../locales/keptSettings';
import { refusalFrom } from '../../flow/assessSheet';
import { readSettingsCopy } from '../../storage/settingsCopy';
import { onlyJudged, overAs } from '../command/concluded';
import { isFree } from '../paneState';
import { settingsFound } from '../state/shownStates';
import type { PaneAction } from './action';

/** Keeps in the workbook again what it has lost, as this machine remembers it; what others have set meanwhile stays. */
export const restoreSettings: PaneAction = {
  isPossible: isFree,
  run: ({ store, parts, sheets, runner, announcer }) => {
    const place = parts.place();
    if (place === null) return;
    const texts = KEPT_SETTINGS[parts.locale()];
    runner.run(async () => {
      const copy = readSettingsCopy(place);
      try {
        for (const name of store.state.lostSettings) {
          await parts.host().changeSetting(name, (present) => present ?? copy[name] ?? null);
        }
      } catch (error) {
        const why = announcer.sentenceOf(refusalFrom(error, 'writing'));
        return { remark: texts.notRestored(why) };
      }
      store.apply(settingsFound);
      sheets.forgetAll();
      const inspected = await sheets.inspectUnasked();
      const done = inspected.kind === 'over' ? overAs(inspected) : onlyJudged(inspected.inspection);
      return { ...done, remark: texts.restored };
    });
  },
};
