import type { Locale } from '../../../core/language/locale';
import { ON, type Control, type SettingDraft } from '../../../core/scoring/settings/inputs/settingInput';
import type { InputOption } from './inputs';

/** A control of a setting in one language, with what it holds. */
export type ControlView =
  | {
      readonly kind: 'number';
      readonly key: string;
      readonly label: string;
      readonly value: string;
      readonly placeholder: string;
    }
  | {
      readonly kind: 'choice';
      readonly key: string;
      readonly label: string;
      /** The setting's name stands above it already. */
      readonly isLabelHidden: boolean;
      readonly value: string;
      readonly choices: readonly InputOption[];
    }
  | { readonly kind: 'switch'; readonly key: string; readonly label: string; readonly isOn: boolean }
  | { readonly kind: 'button'; readonly label: string; readonly next: SettingDraft }
  | { readonly kind: 'checks' };

/** @param name the setting's name, which a control without a label of its own goes by */
export function controlView(
  control: Control,
  draft: SettingDraft,
  name: string,
  locale: Locale,
): ControlView {
  switch (control.kind) {
    case 'number':
      return {
        kind: 'number',
        key: control.key,
        label: control.label?.[locale] ?? name,
        value: draft[control.key] ?? '',
        placeholder: control.blank?.[locale] ?? '',
      };
    case 'choice':
      return {
        kind: 'choice',
        key: control.key,
        label: control.label?.[locale] ?? name,
        isLabelHidden: control.label === null,
        value: draft[control.key] ?? '',
        choices: control.options.map(({ value, label }) => ({ value, label: label[locale] })),
      };
    case 'switch':
      return {
        kind: 'switch',
        key: control.key,
        label: control.label[locale],
        isOn: draft[control.key] === ON,
      };
    case 'button':
      return { kind: 'button', label: control.label[locale], next: control.next };
    case 'checks':
      return control;
  }
}
