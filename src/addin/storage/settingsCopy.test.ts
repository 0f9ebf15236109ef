import { memoryPlace } from '../../../test/pane/openPane';
import type { LocalStore } from './localStore';
import { noteSetting, readSettingsCopy } from './settingsCopy';

/** The storage as a page sees it that has not heard yet of what others have written since. */
function seenBefore({ store, ...place }: LocalStore): LocalStore {
  const keys = Array.from({ length: store.length }, (_, index) => store.key(index) ?? '');
  const held = new Map(keys.map((key) => [key, store.getItem(key)]));
  const late = { ...store, length: keys.length, getItem: (key: string) => held.get(key) ?? null };
  return { ...place, store: { ...late, setItem: store.setItem, key: store.key } };
}

test('two pages note different settings, neither having seen the other’s: both are kept', () => {
  const place = memoryPlace();
  noteSetting(place, 'rules', 'first');
  const late = seenBefore(place);
  noteSetting(place, 'columns', 'one');
  noteSetting(late, 'ignored', 'other');
  expect(readSettingsCopy(place)).toEqual({ rules: 'first', columns: 'one', ignored: 'other' });
});

test('what was removed on purpose is kept no more, also of what an earlier version had kept in one', () => {
  const place = memoryPlace();
  const key = `pjixiao-ziping.settings ${place.documentUrl}`;
  place.store.setItem(key, JSON.stringify({ rules: 'old', columns: 'old' }));
  noteSetting(place, 'rules', null);
  noteSetting(place, 'columns', 'new');
  expect(readSettingsCopy(place)).toEqual({ columns: 'new' });
  expect(readSettingsCopy({ ...place, documentUrl: 'https://server/别的.xlsx' })).toEqual({});
});
