import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export type CostDirectionValues =
  | { readonly kind: 'sign'; readonly target: string }
  | { readonly kind: 'floor'; readonly target: string }
  | { readonly kind: 'aboveBudget'; readonly target: string; readonly budget: string }
  | { readonly kind: 'saving'; readonly target: string; readonly achieved: string };

export const messages: Localized<CheckMessages<CostDirectionValues>> = {
  'zh-CN': {
    title: '指标方向和成本指标设置',
    pass: '指标方向和成本指标的数值合理。',
    fail: (values) => {
      if (values.kind === 'floor') return `属成本指标，指标值「${values.target}」设为不低于，方向可能有误。`;
      if (values.kind === 'sign') return `指标值「${values.target}」的方向与指标名称相反，≥ 与 ≤ 可能写反。`;
      if (values.kind === 'aboveBudget')
        return `成本指标值 ${values.target}，超过全年预算数 ${values.budget}。`;
      return `成本指标值 ${values.target}，实际 ${values.achieved}，节约一半以上并得满分，未说明原因。`;
    },
    why: '方向写反，得分就会算反；成本指标用于控制支出，一般应设上限，并与预算相衔接。',
    action: ({ kind }, { hasReason }) =>
      ({
        sign: '请核对指标值的方向，写反的请更正。',
        floor: '请核对指标方向；属成本控制的，改为「≤」。',
        aboveBudget: '请核对成本指标值、预算数和单位。',
        saving: hasReason
          ? '请核对数值和单位；属实的，请说明节约的原因。'
          : '请核对数值和单位；属实的，另附说明。',
      })[kind],
  },
  'en-US': {
    title: 'Directions and costs',
    pass: 'Directions and the size of the costs look right.',
    fail: (values) => {
      if (values.kind === 'floor')
        return `a cost whose target “${values.target}” is a floor; the direction may be wrong.`;
      if (values.kind === 'sign')
        return `the target “${values.target}” asks for the opposite of what its name wants; ≥ and ≤ may be mixed up.`;
      if (values.kind === 'aboveBudget')
        return `the cost target ${values.target} is above the whole budget ${values.budget}.`;
      return `cost target ${values.target}, achieved ${values.achieved}: more than half saved, full marks and no word.`;
    },
    why: 'The wrong sign turns the score round. Costs are there to hold spending down; they have an upper limit that fits the budget.',
    action: ({ kind }, { hasReason }) =>
      ({
        sign: 'Check the direction of the target.',
        floor: 'Check the direction; where spending is to be held down, use “≤”.',
        aboveBudget: 'Check cost target, budget and units.',
        saving: hasReason
          ? 'Check figures and units; if they are right, explain the saving.'
          : 'Check figures and units; if they are right, explain apart.',
      })[kind],
  },
};
