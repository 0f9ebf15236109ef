import type { SettingEffect } from '../../core/scoring/settings/setting';
import { SETTING_NAMES, SETTINGS, type SettingName } from '../../core/scoring/settings/settings';
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
    ...SETTING_NAMES.flatMap((name) => [
      '',
      `## ${SETTINGS[name].label['zh-CN']}`,
      '',
      `- 默认：${defaultExample(name)}`,
      `- 可填：${SETTINGS[name].bounds['zh-CN']}`,
      `- 影响：${SETTINGS[name].affects.map((effect) => EFFECTS[effect]).join('、')}。`,
      `- 文件里的名称：\`${name}\``,
    ]),
  ].join('\n');
}

function defaultExample<Name extends SettingName>(name: Name): string {
  const { example, default: standard } = SETTINGS[name];
  return example(standard, MOF_PROFILE.decimals)['zh-CN'];
}
