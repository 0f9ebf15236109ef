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
 * 预算管理一体化: an exceeded limit is scored linearly, 120% of a target is shown red. The system's own "equal" formula
 * gives full marks to a cost overspend; that is not copied.
 */
const YITIHUA: ScoringProfile = {
  ...MOF_PROFILE,
  id: 'yitihua',
  name: { 'zh-CN': '预算管理一体化', 'en-US': 'Integrated budget system' },
  atMost: 'linear',
  overTargetFrom: 120,
};

/** 四川: an execution rate below 90% must be explained. */
const SICHUAN: ScoringProfile = {
  ...MOF_PROFILE,
  id: 'sichuan',
  name: { 'zh-CN': '四川', 'en-US': 'Sichuan' },
  lowExecutionBelow: 90,
};

/** 广西: from 130% of a target on a reason is mandatory. */
const GUANGXI: ScoringProfile = {
  ...MOF_PROFILE,
  id: 'guangxi',
  name: { 'zh-CN': '广西', 'en-US': 'Guangxi' },
  overTargetFrom: 130,
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
