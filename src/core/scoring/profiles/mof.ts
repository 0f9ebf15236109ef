import type { ScoringProfile } from '../profile';

/** 财政部通用: 《项目支出绩效评价管理办法》(财预〔2020〕10号) and the notes printed on provincial forms. */
export const MOF_PROFILE: ScoringProfile = {
  id: 'mof',
  name: { 'zh-CN': '财政部通用', 'en-US': 'Ministry of Finance' },
  atMost: 'ratio',
  qualitativeTiers: { top: 80, middle: 60 },
  overTargetFrom: 130,
  overTargetOfZeroFrom: null,
  overTargetDeduction: { kind: 'none' },
  equalCostOverspend: 'ratio',
  lowExecutionBelow: 90,
  totalCaps: [],
  sectionWeights: null,
  decimals: 2,
  tolerance: 0.1,
  grades: { excellent: 90, good: 80, fair: 60 },
  fullMarks: 100,
  severities: {},
};
