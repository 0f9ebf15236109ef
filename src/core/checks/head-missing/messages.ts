import type { Localized } from '../../language/locale';
import type { CheckMessages } from '../check';

export type HeadMissingValues = { readonly kind: 'name'; readonly label: string } | { readonly kind: 'year' };

export const messages: Localized<CheckMessages<HeadMissingValues>> = {
  'zh-CN': {
    title: '表头未填',
    pass: '项目名称、主管部门和年度都已填写。',
    fail: (values) => (values.kind === 'year' ? '表头未填年度。' : `「${values.label}」未填。`),
    why: '没有项目、部门和年度，这张表无法归档，也无法与批复的绩效目标核对。',
    action: ({ kind }) => (kind === 'year' ? '请填写所属年度，如（2024年度）。' : '请补填。'),
  },
  'en-US': {
    title: 'Head not filled in',
    pass: 'Project, department and year are given.',
    fail: (values) => (values.kind === 'year' ? 'The head names no year.' : `“${values.label}” is blank.`),
    why: 'Without project, department and year the form can neither be filed nor compared with the approved targets.',
    action: ({ kind }) => (kind === 'year' ? 'Give the year, e.g. (2024年度).' : 'Fill it in.'),
  },
};
