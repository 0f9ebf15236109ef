import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export interface WrongSectionValues {
  /** The heading it stands under. */
  readonly group: string;
  readonly belongs: 'satisfaction' | 'cost';
}

const ZH = { satisfaction: '满意度指标', cost: '成本指标' } as const;
const EN = { satisfaction: 'satisfaction', cost: 'cost' } as const;

export const messages: Localized<CheckMessages<WrongSectionValues>> = {
  'zh-CN': {
    title: '指标归类',
    pass: '指标归类恰当。',
    fail: ({ group, belongs }) => `列在「${group}」下，从名称看属于${ZH[belongs]}。`,
    why: '归类有误会影响各部分分值和评分规则。',
    action: '请核对后归入相应的类别。',
  },
  'en-US': {
    title: 'Indicator under another heading',
    pass: 'Every indicator stands under its heading.',
    fail: ({ group, belongs }) => `stands under “${group}”; by its name it belongs to ${EN[belongs]}.`,
    why: 'The heading decides the points of a section and how a row is scored.',
    action: 'Check it and move it to its heading.',
  },
};
