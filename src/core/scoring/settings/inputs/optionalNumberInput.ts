import type { Localized } from '../../../language/locale';
import { withoutNoise } from '../exampleNumbers';
import { OFF, ON, type Control, type SettingInput } from './settingInput';
import { typedNumber } from './typedNumber';

interface OptionalNumber {
  /** The switch: whether there is a number at all. */
  readonly asks: Localized;
  readonly label: Localized;
  /** What is shown when it is switched on where no number was. */
  readonly start: number;
  /** What the number is counted from: with 100 a person types 30 for 130. */
  readonly from?: number;
}

/** A switch, and a number while it is on; `null` while it is off. */
export function optionalNumberInput({
  asks,
  label,
  start,
  from = 0,
}: OptionalNumber): SettingInput<number | null> {
  const ask: Control = { kind: 'switch', key: 'isAsked', label: asks };
  return {
    draftOf: (value) => ({
      isAsked: value === null ? OFF : ON,
      value: String(value === null ? start : withoutNoise(value - from)),
    }),
    read: ({ isAsked, value }) => (isAsked === ON ? withoutNoise(typedNumber(value) + from) : null),
    controls: ({ isAsked }) =>
      isAsked === ON ? [ask, { kind: 'number', key: 'value', label, blank: null }] : [ask],
  };
}
