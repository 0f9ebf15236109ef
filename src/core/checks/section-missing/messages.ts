import type { Localized } from '../../language/locale';
import type { Section } from '../../vocabulary/sectionWords';
import type { CheckMessages } from '../check';

export interface SectionMissingValues {
  readonly missing: readonly Section[];
  /** Headings without an indicator. */
  readonly headings: readonly string[];
}

const ZH: Readonly<Record<Section, string>> = {
  output: '产出指标',
  cost: '成本指标',
  benefit: '效益指标',
  satisfaction: '满意度指标',
};
const EN: Readonly<Record<Section, string>> = {
  output: 'output',
  cost: 'cost',
  benefit: 'benefit',
  satisfaction: 'satisfaction',
};

export const messages: Localized<CheckMessages<SectionMissingValues>> = {
  'zh-CN': {
    title: '指标类别不全',
    pass: '应设的指标类别都有。',
    fail: ({ missing, headings }) =>
      `${[
        ...(missing.length > 0 ? [`未设${missing.map((section) => ZH[section]).join('、')}`] : []),
        ...(headings.length > 0
          ? [`${headings.map((heading) => `「${heading}」`).join('、')}下没有填写指标`]
          : []),
      ].join('；')}。`,
    why: '自评指标应覆盖产出、效益和满意度；工程、修缮、购置、采购类项目还应设成本指标。',
    action: '请对照批复的绩效目标补充；不适用的，请说明或删除空的类别。',
  },
  'en-US': {
    title: 'Section missing',
    pass: 'Every section that is due is there.',
    fail: ({ missing, headings }) =>
      `${[
        ...(missing.length > 0
          ? [`No indicators for ${missing.map((section) => EN[section]).join(', ')}`]
          : []),
        ...(headings.length > 0
          ? [`no indicator under ${headings.map((heading) => `“${heading}”`).join(', ')}`]
          : []),
      ].join('; ')}.`,
    why: 'A form covers output, benefit and satisfaction; construction, repair and purchases also cost.',
    action: 'Add them by the approved targets; where they do not apply, say so or delete the empty heading.',
  },
};
