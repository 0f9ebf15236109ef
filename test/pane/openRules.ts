import { gridOfText } from '../corpus/gridOfText';
import { builtInProfile } from '../../src/core/scoring/profiles/builtIn';
import { MOF_PROFILE } from '../../src/core/scoring/profiles/mof';
import type { SettingDraft } from '../../src/core/scoring/settings/inputs/settingInput';
import type { ProfileSettingName } from '../../src/core/scoring/settings/profileSettings';
import type { OpenRulesView, SettingView } from '../../src/addin/taskpane/rules/rulesView';
import type { GridSnapshot } from '../../src/grid/gridSnapshot';
import { HostRefusal, type StoredSetting } from '../../src/host/spreadsheetHost';
import { MemoryHost } from './memoryHost';
import { openPane as openPaneOn, settled, type PaneOptions } from './openPane';

export const SHEET = gridOfText(`
  项目支出绩效自评表
  一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|偏差原因
  产出指标|质量指标|差错|≤10次|12次|50||因
  ||培训|≥10期|12.5期|30||
  效益指标|社会效益|形象|总体提升|55%|20||因
  总分|||||100||
`);
export const YITIHUA = builtInProfile('yitihua') ?? MOF_PROFILE;

export function paneWithRules(
  stored: StoredSetting = null,
  snapshot: GridSnapshot | HostRefusal = SHEET,
  options: PaneOptions = {},
) {
  const host = new MemoryHost(snapshot instanceof HostRefusal ? SHEET : snapshot);
  if (snapshot instanceof HostRefusal) host.refusals.set('read', snapshot);
  host.stored = { ...host.stored, rules: stored };
  const { controller, copied, view, speakEnglish, pass } = openPaneOn(host, options);
  const rules = (): OpenRulesView => {
    const shown = view().rules;
    if (shown?.kind !== 'open') throw new Error(`the rules are ${shown?.kind ?? 'closed'}`);
    return shown;
  };
  const lines = () => rules().preview.forms.flatMap((form) => form.lines.map(({ text }) => text));
  const count = (call: string) => host.calls.filter((made) => made === call).length;
  const setting = (name: ProfileSettingName): SettingView => {
    const shown = rules().settings.find((one) => one.name === name);
    if (!shown) throw new Error(`${name} is not shown`);
    return shown;
  };
  const type = (name: ProfileSettingName, typed: SettingDraft) =>
    controller.editSetting(name, { ...setting(name).draft, ...typed });
  return { controller, host, copied, view, rules, setting, type, lines, count, speakEnglish, pass };
}

export async function openRules(...given: Parameters<typeof paneWithRules>) {
  const pane = paneWithRules(...given);
  pane.controller.openRules();
  await settled();
  return pane;
}
