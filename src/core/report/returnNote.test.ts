import { CHECKS } from '../checks/catalogue';
import { returnNote } from './returnNote';

const finding = { project: '营养改善', cell: 'F14', check: 'score-above-weight', message: '得分超过分值。' };

test('project, cell, what is wrong, what is asked', () => {
  expect(returnNote({ ...finding, action: '改正得分或分值。' }, 'zh-CN')).toBe(
    '《营养改善》F14：得分超过分值。请改正得分或分值。',
  );
  expect(returnNote({ ...finding, message: 'Too high.', action: 'Correct it.' }, 'en-US')).toBe(
    '营养改善, F14: Too high. Please correct it.',
  );
});

test('a finding about the whole form names no cell, and 请 is said once', () => {
  expect(returnNote({ ...finding, cell: null, action: '请核对。' }, 'zh-CN')).toBe(
    '《营养改善》：得分超过分值。请核对。',
  );
});

const ACTION = 2;

test.each(CHECKS.map(({ id, advice }) => [id, advice] as const))(
  '%s asks nothing that needs the add-in',
  (check, advice) => {
    const note = (locale: 'zh-CN' | 'en-US') =>
      returnNote({ ...finding, message: '', check, action: advice[locale][ACTION] ?? '' }, locale);
    expect(note('zh-CN')).toMatch(/：请.+。$/);
    expect(note('zh-CN')).not.toMatch(/请请|一键评分|标记|系统|重新评分/);
    expect(note('en-US')).toMatch(/: {2}Please [a-z].+\.$/);
    expect(note('en-US')).not.toMatch(/Score now|mark |automatically|score again/i);
  },
);
