import type { ScoringProfile } from '../profile';
import { MOF_PROFILE } from './mof';

/** 湖北: execution 20, output 40, benefit with satisfaction 40; 部分达成 from 50%. Where nothing is known, as 财政部通用. */
const HUBEI: ScoringProfile = {
  ...MOF_PROFILE,
  id: 'hubei',
  name: { 'zh-CN': '湖北', 'en-US': 'Hubei' },
  qualitativeTiers: { top: 80, middle: 50 },
  sectionWeights: { execution: 20, output: 40, cost: null, benefit: 40, satisfaction: null },
};

/**
 * 预算管理一体化: an exceeded limit is scored linearly, 120% of a target is shown red. A cost above its “equal” target gets
 * full marks, as the system gives them (an uploaded score would be changed back); check `lenient-rule` says so.
 */
const YITIHUA: ScoringProfile = {
  ...MOF_PROFILE,
  id: 'yitihua',
  name: { 'zh-CN': '预算管理一体化', 'en-US': 'Integrated budget system' },
  atMost: 'linear',
  overTargetFrom: 120,
  equalCostOverspend: 'full',
};

/** 四川: execution 10, output 50, benefit 30, satisfaction 10; a rate below 90% must be explained (LAYOUTS, provincial notes). */
const SICHUAN: ScoringProfile = {
  ...MOF_PROFILE,
  id: 'sichuan',
  name: { 'zh-CN': '四川', 'en-US': 'Sichuan' },
  sectionWeights: { execution: 10, output: 50, cost: null, benefit: 30, satisfaction: 10 },
  lowExecutionBelow: 90,
};

/** 广西: from 130% of a target on, or 30 beside a target of 0, a reason is mandatory: without one it is an error (SCORING §2). */
const GUANGXI: ScoringProfile = {
  ...MOF_PROFILE,
  id: 'guangxi',
  name: { 'zh-CN': '广西', 'en-US': 'Guangxi' },
  overTargetFrom: 130,
  overTargetOfZeroFrom: 30,
  severities: { 'over-target': 'error' },
};

/** The profiles that come with the add-in, the default first. */
export const BUILT_IN_PROFILES: readonly ScoringProfile[] = [MOF_PROFILE, HUBEI, YITIHUA, SICHUAN, GUANGXI];

/** A built-in profile by its id or its name in any language, `null` if there is none. */
export function builtInProfile(name: string): ScoringProfile | null {
  const wanted = name.trim().toLowerCase();
  return (
    BUILT_IN_PROFILES.find(({ id, name: names }) =>
      [id, ...Object.values(names)].some((known) => known.toLowerCase() === wanted),
    ) ?? null
  );
}
