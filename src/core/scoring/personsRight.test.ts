import { indicatorRow } from '../../../test/scoring/rows';
import { readRow } from '../reading/readRow';
import { judgeRow } from './judgeRow';
import { MOF_PROFILE } from './profiles/mof';

test.each([
  ['met, with a reason', '≥4', '4', '8', '质量一般', true],
  ['passed by far, with a reason', '≥4', '9', '8', '指标值设置偏低', true],
  ['met, and the reason denies any deviation', '≥4', '4', '8', '无偏差', false],
  ['met, without a reason', '≥4', '4', '8', '', false],
  ['met, with a filler', '≥4', '4', '8', '/', false],
  ['unmet, and the reason speaks of the deduction', '≥4', '2', '3', '进度滞后，酌情扣减', true],
  ['unmet, and the reason only explains', '≥4', '2', '4', '因疫情推迟', false],
  ['more than the rule gives', '≥4', '2', '6', '已酌减', false],
  ['what the rule gives', '≥4', '2', '5', '扣5分', false],
  ['qualitative and below its band, with the deduction named', '显著提升', '显著提升', '6', '核减4分', true],
  ['qualitative and inside its band', '显著提升', '显著提升', '9', '核减1分', false],
  ['a row that is for a person', '10套', '100%', '5', '扣5分', false],
])('%s', (_case, target, achieved, score, reason, expected) => {
  const row = indicatorRow({ target, achieved, score, reason });
  expect(judgeRow(readRow(row), 2021, MOF_PROFILE).standsByRight).toBe(expected);
});
