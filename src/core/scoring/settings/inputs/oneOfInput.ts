import type { Localized } from '../../../language/locale';
import type { SettingInput } from './settingInput';

interface Choice<Value> {
  readonly value: Value;
  readonly label: Localized;
}

/** One of a few values. */
export function oneOfInput<Value extends string | number>(
  choices: readonly Choice<Value>[],
): SettingInput<Value> {
  return {
    draftOf: (value) => ({ value: String(value) }),
    read: (draft) => choices.find(({ value }) => String(value) === draft['value'])?.value,
    controls: () => [
      {
        kind: 'choice',
        key: 'value',
        label: null,
        options: choices.map(({ value, label }) => ({ value: String(value), label })),
      },
    ],
  };
}
