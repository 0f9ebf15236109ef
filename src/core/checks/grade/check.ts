import type { Grade } from '../../assessment';
import { gradeOf } from '../../scoring/judgeForm';
import { formatScore } from '../../scoring/score';
import { defineCheck } from '../check';
import { messages } from './messages';

/** The printed grade is not the band of the printed total (CHECKS: `grade`). */
export const grade = defineCheck({
  id: 'grade',
  severity: 'warning',
  basis: 'evaluationMeasures',
  givesWayTo: [{ check: 'total-score', by: 'form' }],
  messages,
  find: ({ judged: { form, total }, reading, profile }) => {
    const cell = form.printedGrade;
    const score = form.total?.score?.number ?? total.score;
    if (!cell || !score) return [];
    const wanted = gradeOf(score, profile);
    if (reading.printedGrade === wanted) return [];
    const { excellent, good, fair } = profile.grades;
    const values = {
      ...{ printed: cell.text.trim(), total: formatScore(score), grade: NAMES[wanted] },
      lines: [excellent, good, fair] as const,
    };
    return [{ cell, values }];
  },
});

const NAMES: Readonly<Record<Grade, string>> = { excellent: '优', good: '良', fair: '中', poor: '差' };
