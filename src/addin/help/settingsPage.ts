import type { SettingEffect } from '../../core/scoring/settings/setting';
import {
  PROFILE_SETTING_NAMES,
  PROFILE_SETTINGS,
  type ProfileSettingName,
} from '../../core/scoring/settings/profileSettings';
import { MOF_PROFILE } from '../../core/scoring/profiles/mof';

const EFFECTS: Readonly<Record<SettingEffect, string>> = {
  rowScore: '指标得分',
  executionScore: '执行率得分',
  total: '总分',
  grade: '等级',
  reason: '是否要写原因',
  findings: '检查出的问题',
};

/** The help on the settings of 评分规则, in markdown: what each does by default, what it may hold and what it changes. */
export function settingsText(): string {
  return [
    '# 评分规则的各项设置',
    '',
    `默认是「${MOF_PROFILE.name['zh-CN']}」。每项后面的英文是导出、导入的文件里的名称。`,
    ...PROFILE_SETTING_NAMES.flatMap((name) => [
      '',
      `## ${PROFILE_SETTINGS[name].label['zh-CN']}`,
      '',
      `- 默认：${defaultExample(name)}`,
      `- 可填：${PROFILE_SETTINGS[name].bounds['zh-CN']}`,
      `- 影响：${PROFILE_SETTINGS[name].affects.map((effect) => EFFECTS[effect]).join('、')}。`,
      `- 文件里的名称：\`${name}\``,
    ]),
  ].join('\n');
}

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- ties the value to its setting
function defaultExample<Name extends ProfileSettingName>(name: Name): string {
  const { example, default: standard } = PROFILE_SETTINGS[name];
  return example(standard, MOF_PROFILE.decimals)['zh-CN'];
}
