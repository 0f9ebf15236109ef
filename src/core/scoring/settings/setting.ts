import type * as z from 'zod/mini';
import type { Localized } from '../../language/locale';
import type { SettingInput } from './inputs/settingInput';

/** What of an assessment a setting can change. */
export type SettingEffect = 'rowScore' | 'executionScore' | 'total' | 'grade' | 'reason' | 'findings';

/** All there is to know of a setting of a 评分规则集 but the rule that uses it. */
export interface Setting<Value> {
  /** What it may hold, with the reason of the rule. */
  readonly schema: z.ZodMiniType<Value>;
  /** Its value in 财政部通用. */
  readonly default: Value;
  /** Its name in the editor, in a few words. */
  readonly label: Localized;
  /** A sentence that says what it may hold, shown where it holds something else. */
  readonly bounds: Localized;
  /**
   * A sentence that shows what a value does.
   *
   * @param decimals what scores are rounded to by the profile being edited
   */
  readonly example: (value: Value, decimals: number) => Localized;
  /** How a person edits it. */
  readonly input: SettingInput<Value>;
  /** What it can change; nothing else of an assessment may depend on it. */
  readonly affects: readonly SettingEffect[];
}

/** The entry of a setting, its value's type taken from the schema. */
export function setting<Value>(
  entry: Omit<Setting<Value>, 'default' | 'example' | 'input'> & {
    readonly default: NoInfer<Value>;
    readonly example: Setting<NoInfer<Value>>['example'];
    readonly input: SettingInput<NoInfer<Value>>;
  },
): Setting<Value> {
  return entry;
}
