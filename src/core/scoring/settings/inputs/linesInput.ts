import type { Localized } from '../../../language/locale';
import type { Control, SettingDraft, SettingInput } from './settingInput';
import { typedNumber } from './typedNumber';

interface Lines<Key extends string> {
  /** The label of a number in the line with this ordinal, the first being 1. */
  readonly labels: Readonly<Record<Key, (ordinal: number) => Localized>>;
  /** What a new line begins with. */
  readonly start: Readonly<Record<Key, number>>;
  readonly add: Localized;
  readonly remove: (ordinal: number) => Localized;
}

/** Any number of lines, each of the same numbers. A control is named by line and number: `0.atMost`. */
export function linesInput<Key extends string>({
  labels,
  start,
  add,
  remove,
}: Lines<Key>): SettingInput<Record<Key, number>[]> {
  const keys = Object.keys(labels);
  const linesOf = (draft: SettingDraft) => {
    const count = Object.keys(draft).length / keys.length;
    return Array.from({ length: count }, (_line, index) => keys.map((key) => draft[`${index}.${key}`] ?? ''));
  };
  const draftOfLines = (lines: readonly (readonly string[])[]): SettingDraft =>
    Object.fromEntries(
      lines.flatMap((line, index) => keys.map((key, at) => [`${index}.${key}`, line[at] ?? ''])),
    );
  const textsOf = (values: Readonly<Record<string, number>>) => keys.map((key) => String(values[key] ?? ''));
  return {
    draftOf: (values) => draftOfLines(values.map(textsOf)),
    read: (draft) =>
      linesOf(draft).map((line) => Object.fromEntries(keys.map((key, at) => [key, typedNumber(line[at])]))),
    controls: (draft) => {
      const lines = linesOf(draft);
      return [
        ...lines.flatMap((_line, index): Control[] => [
          ...Object.entries<(ordinal: number) => Localized>(labels).map(([key, label]): Control => ({
            kind: 'number',
            key: `${index}.${key}`,
            label: label(index + 1),
            blank: null,
          })),
          {
            kind: 'button',
            label: remove(index + 1),
            next: draftOfLines(lines.filter((_other, at) => at !== index)),
          },
        ]),
        { kind: 'button', label: add, next: draftOfLines([...lines, textsOf(start)]) },
      ];
    },
  };
}
