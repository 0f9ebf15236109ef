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
  ['unmet, and the reason denies the deduction', '≥4', '2', '3', '客观原因，不应扣分', false],
  ['unmet, and the reason says that none was made', '≥4', '2', '3', '未扣分', false],
  ['unmet, and something else is taken off', '≥4', '2', '3', '供应商折扣，支出减少', false],
  ['unmet, and the answer is what is low', '≥90%', '50%', '3', '满意度偏低，加强服务', false],
  ['unmet, and the answer is low beside the target', '≥90%', '50%', '3', '较年初目标偏低', false],
  ['unmet, and the target is what is low', '≥4', '2', '3', '年初目标值设置偏低', true],
  ['unmet, for a mistake, with the deduction', '≥4', '2', '3', '未按时完成，扣2分', true],
  ['a row that is for a person', '10套', '100%', '5', '扣5分', false],
])('%s', (_case, target, achieved, score, reason, expected) => {
  const row = indicatorRow({ target, achieved, score, reason });
  expect(judgeRow(readRow(row), 2021, MOF_PROFILE).standsByRight).toBe(expected);
});
