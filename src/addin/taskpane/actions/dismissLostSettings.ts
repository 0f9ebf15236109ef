import { KEPT_SETTINGS } from '../../../locales/keptSettings';
import { noteSetting } from '../../storage/settingsCopy';
import { settingsFound } from '../state/shownStates';
import type { PaneAction } from './action';

/** That the workbook keeps a setting no more is as it should be. */
export const dismissLostSettings: PaneAction = {
  run: ({ store, parts, announcer }) => {
    const place = parts.place();
    if (place !== null) for (const name of store.state.lostSettings) noteSetting(place, name, null);
    store.apply(settingsFound);
    announcer.remark(KEPT_SETTINGS[parts.locale()].dismissed);
  },
};
