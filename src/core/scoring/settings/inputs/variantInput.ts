import type { Localized } from '../../../language/locale';
import type { Control, SettingInput } from './settingInput';
import { typedNumber } from './typedNumber';

interface Variant {
  readonly kind: string;
  readonly label: Localized;
  readonly numbers: readonly { readonly key: string; readonly label: Localized; readonly start: number }[];
}

/** One of several kinds, each with numbers of its own; those of the other kinds are kept while one chooses. */
export function variantInput(variants: readonly Variant[]): SettingInput<{ readonly kind: string }> {
  const numbersOf = (kind: string | undefined) =>
    variants.find((variant) => variant.kind === kind)?.numbers ?? [];
  return {
    draftOf: (value) => {
      const given = new Map<string, unknown>(Object.entries(value));
      const textOf = (key: string, start: number) => {
        const number = given.get(key);
        return String(typeof number === 'number' ? number : start);
      };
      const numbers = variants.flatMap((variant) => variant.numbers);
      return {
        kind: value.kind,
        ...Object.fromEntries(numbers.map(({ key, start }) => [key, textOf(key, start)])),
      };
    },
    read: (draft) => ({
      kind: draft['kind'],
      ...Object.fromEntries(numbersOf(draft['kind']).map(({ key }) => [key, typedNumber(draft[key])])),
    }),
    controls: ({ kind }) => [
      {
        kind: 'choice',
        key: 'kind',
        label: null,
        options: variants.map((variant) => ({ value: variant.kind, label: variant.label })),
      },
      ...numbersOf(kind).map(({ key, label }): Control => ({ kind: 'number', key, label, blank: null })),
    ],
  };
}
