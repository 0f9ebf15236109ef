import type { Localized } from '../../../language/locale';
import type { SettingInput } from './settingInput';
import { typedNumber } from './typedNumber';

/** Several numbers, each with its label. */
export function numbersInput<Key extends string>(
  labels: Readonly<Record<Key, Localized>>,
): SettingInput<Record<Key, number>> {
  return {
    draftOf: (values) =>
      Object.fromEntries(Object.entries<number>(values).map(([key, value]) => [key, String(value)])),
    read: (draft) => Object.fromEntries(Object.keys(labels).map((key) => [key, typedNumber(draft[key])])),
    controls: () =>
      Object.entries<Localized>(labels).map(([key, label]) => ({ kind: 'number', key, label, blank: null })),
  };
}
