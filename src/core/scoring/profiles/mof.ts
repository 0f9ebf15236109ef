import type { ScoringProfile } from '../profile';
import { forEachSetting, PROFILE_SETTINGS, type SettingValues } from '../settings/profileSettings';

/** 财政部通用: 《项目支出绩效评价管理办法》(财预〔2020〕10号) and the notes printed on provincial forms. Every setting as its entry has it. */
export const MOF_PROFILE: ScoringProfile = {
  id: 'mof',
  name: { 'zh-CN': '财政部通用', 'en-US': 'Ministry of Finance' },
  ...forEachSetting<SettingValues>((name) => PROFILE_SETTINGS[name].default),
};
