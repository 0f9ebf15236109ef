import type { Grade } from '../../assessment';
import { gradeOf } from '../../scoring/judgeForm';
import { formatScore } from '../../scoring/score';
import { defineCheck } from '../check';
import { messages } from './messages';

/** The printed grade is not the band of the printed total (CHECKS: `grade`). */
export const grade = defineCheck({
  id: 'grade',
  severity: 'warning',
  messages,
  find: ({ judged: { form, total }, profile }) => {
    const cell = form.printedGrade;
    const score = form.total?.score?.number ?? total.score;
    if (!cell || !score) return [];
    const grade = gradeOf(score, profile);
    if (SPELLINGS[grade].test(cell.text.trim())) return [];
    return [{ cell, values: { printed: cell.text.trim(), total: formatScore(score), grade: NAMES[grade] } }];
  },
});

const NAMES: Readonly<Record<Grade, string>> = { excellent: '优', good: '良', fair: '中', poor: '差' };
const SPELLINGS: Readonly<Record<Grade, RegExp>> = {
  excellent: /^优秀?$/,
  good: /^良好?$/,
  fair: /^(?:中|合格)$/,
  poor: /^(?:差|不合格)$/,
};
