import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export interface NarrativeContradictsValues {
  readonly name: string;
  readonly achieved: string;
  readonly told: string;
}

export const messages: Localized<CheckMessages<NarrativeContradictsValues>> = {
  'zh-CN': {
    title: '文字与数字矛盾',
    pass: '总体目标里的金额与指标一致。',
    fail: ({ name, achieved, told }) => `「${name}」填的是 ${achieved}，总体目标完成情况里写的是 ${told}。`,
    why: '同一件事在表里写了两个数，审核会要求改成一致。',
    action: '核对实际金额，把不对的一处改过来。',
  },
  'en-US': {
    title: 'Text contradicts figures',
    pass: 'The amounts in the goal text agree with the indicators.',
    fail: ({ name, achieved, told }) => `“${name}” says ${achieved}, the goal text says ${told}.`,
    why: 'Two figures for one thing.',
    action: 'Check the amount and correct the wrong one.',
  },
};
