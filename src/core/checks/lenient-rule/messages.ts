import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export interface LenientRuleValues {
  readonly name: string;
  readonly target: string;
  readonly achieved: string;
}

export const messages: Localized<CheckMessages<LenientRuleValues>> = {
  'zh-CN': {
    title: '成本超出仍得满分',
    pass: '没有成本超出仍得满分的指标。',
    fail: ({ name, target, achieved }) =>
      `「${name}」指标值 ${target}，实际 ${achieved}，成本超出，按现用规则仍得满分。`,
    why: '预算管理一体化系统对「等于」型成本指标超支仍给满分，财政部通用规则不给。',
    action: '核对实际成本；属实的，说明超支原因。',
  },
  'en-US': {
    title: 'Full marks above the cost',
    pass: 'No cost above its target has full marks.',
    fail: ({ name, target, achieved }) =>
      `“${name}”: target ${target}, achieved ${achieved}. The cost is higher and the rules in use still give full marks.`,
    why: 'The integrated budget system gives full marks to an exceeded “equal” cost; the Ministry’s rules do not.',
    action: 'Check the cost; if it is right, explain the overspend.',
  },
};
