import type { SettingInput } from './settingInput';
import { typedNumber } from './typedNumber';

/** A number under the setting's own name. */
export function numberInput(): SettingInput<number> {
  return {
    draftOf: (value) => ({ value: String(value) }),
    read: ({ value }) => typedNumber(value),
    controls: () => [{ kind: 'number', key: 'value', label: null, blank: null }],
  };
}
