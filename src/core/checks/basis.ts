import type { Localized } from '../language/locale';

/** What a check follows: a document as the domain pages cite it, never an article of it, or what reviewers do. */
export type Basis = 'evaluationMeasures' | 'indicatorGuide' | 'formNotes' | 'practice';

/** How a basis is named in help pages, reports and notes. */
export const BASES: Readonly<Record<Basis, Localized>> = {
  evaluationMeasures: {
    'zh-CN': '《项目支出绩效评价管理办法》（财预〔2020〕10号）',
    'en-US': 'Measures for the Performance Evaluation of Project Expenditure (Caiyu [2020] No. 10)',
  },
  indicatorGuide: { 'zh-CN': '财预〔2021〕101号', 'en-US': 'Caiyu [2021] No. 101' },
  formNotes: { 'zh-CN': '自评表填报说明', 'en-US': 'Notes printed on the self-evaluation forms' },
  practice: { 'zh-CN': '审核惯例', 'en-US': 'Practice of reviewers' },
};
