import { indicatorRow } from '../../../test/scoring/rows';
import { rowTexts } from './rowTexts';
import { figureTexts } from './wordsBeforeFigures';

function read(name: string, target: string, achieved: string): string {
  const texts = figureTexts(rowTexts(indicatorRow({ name, target, achieved })));
  return `${texts.target} | ${texts.achieved}${texts.isDecline ? ' | decline' : ''}`;
}

describe('words that both sides say', () => {
  test.each([
    ['购买服务器4台', '购买服务器3台', '4台 | 3台'],
    ['新建 5个', '新建５个', '5个 | 5个'],
    ['知晓率≥80%', '知晓率达85%', '≥80% | 85%'],
    ['知晓率达到80%', '知晓率为85%', '80% | 85%'],
    ['知晓率≤80%', '知晓率<85%', '≤80% | <85%'],
    ['知晓率>80%', '知晓率是85%', '>80% | 85%'],
    ['知晓率=80%', '知晓率=85%', '=80% | =85%'],
  ])('%s, %s: %s', (target, achieved, expected) => expect(read('指标', target, achieved)).toBe(expected));

  test.each([
    ['新建5个', '改建5个'],
    ['新建5个', '5个'],
    ['5个', '新建5个'],
    ['每月15日前', '每月10日前'],
    ['排名第3', '排名第2'],
    ['等级3级', '类型2级'],
    ['型号3', '型号2'],
    ['未完成3个', '未完成2个'],
    ['逾期3天', '逾期2天'],
    ['预计3个', '预计2个'],
    ['计划3个', '计划2个'],
    ['估计3个', '估计2个'],
    ['拟建3个', '拟建2个'],
    ['部分3个', '部分2个'],
    ['基本3个', '基本2个'],
    ['尚有3个', '尚有2个'],
    ['等待3天', '等待2天'],
    ['延期3天', '延期2天'],
    ['迟到3次', '迟到2次'],
    ['缺额3人', '缺额2人'],
    ['剩余3人', '剩余2人'],
    ['降至5%', '降至4%'],
    ['减少到5%', '减少到4%'],
    ['提升到5%', '提升到4%'],
    ['控制在5%', '控制在4%'],
    ['不少于5个', '不少于6个'],
    ['最多5个', '最多6个'],
    ['大于5个', '大于6个'],
    ['提前5个工作日', '提前6个工作日'],
    ['建5个', '建6个'],
    ['服务提升', '服务提升'],
  ])('%s, %s are left as they are', (target, achieved) =>
    expect(read('指标', target, achieved)).toBe(`${target} | ${achieved}`),
  );
});

describe('words that the name says', () => {
  test.each([
    ['产品合格率', '≥95%', '合格率100%', '≥95% | 100%'],
    ['产品合格率', '≥95%', '合格率达到100%', '≥95% | 100%'],
    ['群众满意度', '满意度≥90%', '95%', '≥90% | 95%'],
    ['培训 人数', '≥100人', '培训人数120人', '≥100人 | 120人'],
    ['产品合格率', '≥95%', '优良率100%', '≥95% | 优良率100%'],
    ['群众满意度', '满意度≥90%', '群众满意度95%', '≥90% | 95%'],
    ['群众满意度', '群众满意度≥90%', '满意度95%', '≥90% | 95%'],
    ['新建及改建道路', '新建5公里', '改建5公里', '新建5公里 | 改建5公里'],
    ['未完成项目', '≥10个', '未完成10个', '≥10个 | 未完成10个'],
    ['不合格率', '≤5%', '不合格率3%', '≤5% | 不合格率3%'],
  ])('%s: %s, %s', (name, target, achieved, expected) => expect(read(name, target, achieved)).toBe(expected));
});

test.each(['下降', '降低', '减少', '减轻', '缩短', '压减', '同比下降', '较上年减少了', '比上年降低'])(
  '%s on both sides: by how much it fell',
  (words) => {
    expect(read('发案率', `${words}5%`, `${words}6%`)).toBe('5% | 6% | decline');
    expect(read('发案率', `${words}5%`, '6%')).toBe(`${words}5% | 6%`);
  },
);
