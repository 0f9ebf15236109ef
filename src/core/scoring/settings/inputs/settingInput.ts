import type { Localized } from '../../../language/locale';

/** A setting while it is edited: what its controls hold, by control. Numbers are the text typed so far, right or wrong. */
export type SettingDraft = Readonly<Record<string, string>>;

export interface ControlOption {
  readonly value: string;
  readonly label: Localized;
}

/** One control of a setting. Where the label is `null` the setting's own is the control's. */
export type Control =
  | {
      readonly kind: 'number';
      readonly key: string;
      readonly label: Localized | null;
      /** What a blank means; `null` where it may not be blank. */
      readonly blank: Localized | null;
    }
  | {
      readonly kind: 'choice';
      readonly key: string;
      readonly label: Localized | null;
      readonly options: readonly ControlOption[];
    }
  /** Holds `ON` or `OFF`. */
  | { readonly kind: 'switch'; readonly key: string; readonly label: Localized }
  /** A button that makes another draft of this one. */
  | { readonly kind: 'button'; readonly label: Localized; readonly next: SettingDraft }
  /** A choice for each check of the catalogue, its id being the control. */
  | { readonly kind: 'checks' };

/** How a value becomes what a person edits, and what was edited a value again. */
export interface SettingInput<Value> {
  readonly draftOf: (value: Value) => SettingDraft;
  /** What was typed, for the schema to judge: `NaN` stands for what is no number. */
  readonly read: (draft: SettingDraft) => unknown;
  /** The controls that a draft shows. */
  readonly controls: (draft: SettingDraft) => readonly Control[];
}

export const ON = 'on';
export const OFF = 'off';
