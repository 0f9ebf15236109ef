import type { Localized } from '../language/locale';

/** What is wrong, where a check's own words speak of what the add-in could do. */
export const RETURN_STATEMENTS: Readonly<Record<string, Localized<(statement: string) => string>>> = {
  fillable: {
    'zh-CN': (statement) => statement.replace('可自动填写', '未填'),
    'en-US': (statement) => statement.replace('can be filled in', 'are blank'),
  },
};

/**
 * What to ask of the unit, where a check's own advice speaks to the person in front of the add-in: whoever gets the
 * note may have neither the add-in nor its marks. Without 请 and `Please`, which the note puts before it.
 */
export const RETURN_ACTIONS: Readonly<Record<string, Localized>> = {
  fillable: { 'zh-CN': '补填得分、执行率和总分。', 'en-US': 'Fill in scores, rate and total.' },
  'qualitative-confirm': {
    'zh-CN': '确认该得分；需调整的，在该区间内打分并说明理由。',
    'en-US': 'Confirm this score; if you change it, stay within the band and say why.',
  },
  'check-failed': { 'zh-CN': '人工核对这一项。', 'en-US': 'Check this by hand.' },
};
