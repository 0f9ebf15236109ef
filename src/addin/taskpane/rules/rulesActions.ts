import type { SettingDraft } from '../../../core/scoring/settings/inputs/settingInput';
import type { ProfileSettingName } from '../../../core/scoring/settings/profileSettings';

/** What a person can do in 评分规则. */
export interface RulesActions {
  openRules(): void;
  closeRules(): void;
  /** One of the choices' keys; begins the draft anew. */
  chooseRules(key: string): void;
  nameRules(name: string): void;
  editSetting(name: ProfileSettingName, draft: SettingDraft): void;
  /** For this pane, until it is closed. */
  applyRules(): void;
  /** Into the workbook: the only thing that writes a setting. */
  saveRules(): void;
  typeImport(text: string): void;
  importRules(text: string): void;
  refuseImportFile(): void;
  copy(text: string): void;
}
