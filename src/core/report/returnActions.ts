import type { Localized } from '../language/locale';

/**
 * What to ask of the unit, where a check's own advice speaks to the person in front of the add-in: whoever gets the
 * note may have neither the add-in nor its marks. Without 请 and `Please`, which the note puts before it.
 */
export const RETURN_ACTIONS: Readonly<Record<string, Localized>> = {
  'missing-value': { 'zh-CN': '补填这个单元格。', 'en-US': 'Fill in the cell.' },
  'percent-odd': { 'zh-CN': '对照原件核对目标值。', 'en-US': 'Compare the target with the original.' },
  'qualitative-confirm': {
    'zh-CN': '确认这个得分；要改的，在这个范围内改，并写明理由。',
    'en-US': 'Confirm this score; if you change it, stay within the band and say why.',
  },
  'reason-missing': {
    'zh-CN': '在这一行写明偏差原因和改进措施。',
    'en-US': 'Write the cause and the corrective measure in this row.',
  },
  'reason-unfinished': {
    'zh-CN': '把没有写完的偏差原因和改进措施写完整。',
    'en-US': 'Finish the cause and the corrective measure.',
  },
  'torn-row': {
    'zh-CN': '把它改回完整的指标行和总分行。',
    'en-US': 'Restore the indicator row and the total row.',
  },
  'check-failed': { 'zh-CN': '人工核对这一项。', 'en-US': 'Check this by hand.' },
};
