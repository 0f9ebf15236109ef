import type { Localized } from '../../../language/locale';
import { OFF, ON, type Control, type SettingInput } from './settingInput';
import { typedNumberOrNone } from './typedNumber';

interface OptionalNumbers<Key extends string> {
  /** The switch: whether there are numbers at all. */
  readonly asks: Localized;
  readonly labels: Readonly<Record<Key, Localized>>;
  /** What a blank means. */
  readonly blank: Localized;
}

/** A switch, and several numbers while it is on, each of which may be left blank (`null`). */
export function optionalNumbersInput<Key extends string>({
  asks,
  labels,
  blank,
}: OptionalNumbers<Key>): SettingInput<Record<Key, number | null> | null> {
  const ask: Control = { kind: 'switch', key: 'isAsked', label: asks };
  const keys = Object.keys(labels);
  return {
    draftOf: (values) => {
      const given = new Map(Object.entries<number | null>(values ?? {}));
      const texts = keys.map((key) => [key, String(given.get(key) ?? '')] as const);
      return { isAsked: values === null ? OFF : ON, ...Object.fromEntries(texts) };
    },
    read: (draft) =>
      draft['isAsked'] === ON
        ? Object.fromEntries(keys.map((key) => [key, typedNumberOrNone(draft[key])]))
        : null,
    controls: ({ isAsked }) => [
      ask,
      ...Object.entries<Localized>(isAsked === ON ? labels : {}).map(([key, label]): Control => ({
        kind: 'number',
        key,
        label,
        blank,
      })),
    ],
  };
}
