import { answerTier } from './answerTier';

describe('an answer beside 服务水平提升', () => {
  test.each([
    ['达成', 'top'],
    ['完成', 'top'],
    ['已完成', 'top'],
    ['已全部完成', 'top'],
    ['全面完成', 'top'],
    ['完全实现', 'top'],
    ['按时完成', 'top'],
    ['按期完成', 'top'],
    ['如期完成', 'top'],
    ['圆满完成', 'top'],
    ['均完成', 'top'],
    ['均已完成', 'top'],
    ['达到预期', 'top'],
    ['达成年度目标', 'top'],
    ['达成年初既定目标', 'top'],
    ['达到设定要求', 'top'],
    ['达到预期效果', 'top'],
    ['优', 'top'],
    ['优秀', 'top'],
    ['是', 'top'],
    ['达标', 'top'],
    ['已达标', 'top'],
    ['已全部达标', 'top'],
    ['均达标', 'top'],
    ['均已达标', 'top'],
    ['合格', 'top'],
    ['符合', 'top'],
    ['符合要求', 'top'],
    ['符合规定', 'top'],
    ['全部或基本达成预期指标', 'top'],
    ['基本完成', 'middle'],
    ['部分达成年度指标并具有一定效果', 'middle'],
    ['基本已完成', 'middle'],
    ['部分达成', 'middle'],
    ['大部分完成', 'middle'],
    ['大体实现', 'middle'],
    ['基本达到预期', 'middle'],
    ['基本符合要求', 'middle'],
    ['基本建立', 'middle'],
    ['一般', 'middle'],
    ['良', 'middle'],
    ['良好', 'middle'],
    ['中', 'middle'],
    ['中等', 'middle'],
    ['较好', 'middle'],
    ['未完成', 'low'],
    ['尚未完成', 'low'],
    ['未能完成', 'low'],
    ['尚未能按时完成', 'low'],
    ['没有完成', 'low'],
    ['没完成', 'low'],
    ['不合格', 'low'],
    ['未达到预期目标', 'low'],
    ['未完成年度计划任务', 'low'],
    ['未完全实现', 'low'],
    ['不符合规定', 'low'],
    ['未达成年度指标且效果较差', 'low'],
    ['未达成预期指标,且效果差', 'low'],
    ['差', 'low'],
    ['否', 'low'],
  ])('%s says %s', (answer, tier) => expect(answerTier('服务水平提升', answer)).toBe(tier));

  test.each([
    '没有发生事故',
    '未完成的项目已补做',
    '群众未完成',
    '完成较好',
    '工作完成',
    '全部',
    '优良',
    '最优',
    '是的',
    '不是',
    '差距',
    '偏差',
    '是否',
    '达标率提高',
    '未达标问题全部整改',
    '合格证',
    '不太合格',
    '项目合格',
    '一般性',
    '工作良好',
    '良好运行',
    '制度基本建立',
    '有所提升',
    '',
  ])('「%s」 says nothing definite', (answer) => expect(answerTier('服务水平提升', answer)).toBeNull());
});

describe('a target that turns the word', () => {
  test.each([
    ['是否发生投诉', '是'],
    ['是否发生投诉', '否'],
    ['无事故', '是'],
    ['无事故', '否'],
    ['零投诉', '差'],
    ['没有投诉', '是'],
    ['未发生事故', '是'],
    ['不发生事故', '是'],
    ['不发生事故', '否'],
    ['无违规建设', '未实施'],
  ])('%s: %s may mean either', (target, answer) => expect(answerTier(target, answer)).toBeNull());

  test.each([
    ['不断提升', '是', 'top'],
    ['不断提升', '否', 'low'],
    ['明显', '未开展', 'low'],
    ['明显', '未实施', 'low'],
  ])('%s is no denial: %s says %s', (target, answer, tier) => {
    expect(answerTier(target, answer)).toBe(tier);
  });

  test.each(['优秀', '良好', '效果好', '显著提升', '明显改善', '很满意', '非常满意', '大幅提升'])(
    '%s wants more than 合格',
    (target) => {
      expect(answerTier(target, '合格')).toBeNull();
      expect(answerTier(target, '优')).toBe('top');
    },
  );

  test.each(['效果好', '达标'])('%s: 良好 is no shortfall of it', (target) => {
    expect(answerTier(target, '良好')).toBeNull();
  });

  test.each([
    ['良', '良好', null],
    ['中', '良好', 'top'],
    ['一般', '良好', 'top'],
    ['合格', '良好', 'top'],
    ['优良', '良', 'top'],
    ['良好', '一般', 'middle'],
    ['良好', '差', 'low'],
  ])('both are grades: %s and %s', (target, answer, expected) => {
    expect(answerTier(target, answer)).toBe(expected);
  });

  test.each(['基本建立', '部分完成', '大体完成', '大致完成'])(
    '%s: 基本完成 is no shortfall of it',
    (target) => {
      expect(answerTier(target, '基本完成')).toBeNull();
    },
  );
});
