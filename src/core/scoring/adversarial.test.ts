import type { FormCell, Indicator } from '../form/selfEvaluationForm';
import { statedNumber } from '../form/formGrid';
import { judgeIndicator } from './judgeIndicator';
import { MOF_PROFILE } from './profiles/mof';

function cell(text: string): FormCell {
  return {
    row: 0,
    column: 0,
    text,
    number: statedNumber(text),
    isBlank: text === '',
    isFormula: false,
    isError: false,
    numberFormat: 'General',
    isCovered: false,
  };
}

/** What a row of weight 10 is said to be: `met 10`, `qualitative 9`, `needsReview`. */
function said(category: string, name: string, target: string, achieved: string): string {
  const indicator: Indicator = {
    row: 0,
    dimension: '产出指标',
    category,
    name,
    target: cell(target),
    achieved: cell(achieved),
    weight: cell('10'),
    score: cell(''),
    reason: cell(''),
    sharesWeight: false,
  };
  const { verdict, score } = judgeIndicator(indicator, 2021, MOF_PROFILE).judgement;
  return [verdict, score?.toFixed()].filter((part) => part !== undefined).join(' ');
}

describe('pairs that no careful reader would settle', () => {
  test.each([
    ['数量指标', '指标', '≥50', '约50'],
    ['数量指标', '指标', '≥50', '50左右'],
    ['数量指标', '指标', '≥50', '50+'],
    ['数量指标', '指标', '≥50', '不足50'],
    ['数量指标', '指标', '≥50', '50-60'],
    ['数量指标', '指标', '≥3', '3份不合格'],
    ['数量指标', '指标', '3', '3未完成'],
    ['数量指标', '指标', '≥3套', '3套服务器'],
    ['数量指标', '指标', '≥5人', '5人次'],
    ['数量指标', '指标', '≥5次', '5天'],
    ['数量指标', '指标', '≥3', '3次(其中2次未验收)'],
    ['质量指标', '合格率', '≥80%', '80%未达标'],
    ['质量指标', '合格率', '≥80%', '98%(暂估)'],
    ['质量指标', '合格率', '≥80%', '90%以下'],
    ['质量指标', '合格率', '≥95%', '达到90%以上'],
    ['质量指标', '合格率', '≥95%', '提高96%'],
    ['质量指标', '合格率', '≥95%', '1.05'],
    ['质量指标', '合格率', '95', '0.98'],
    ['质量指标', '合格率', '0.95', '98'],
    ['质量指标', '合格率', '290%', '95%'],
    ['质量指标', '合格率', '^80%', '80%'],
    ['质量指标', '合格率', '^80%', '^80%'],
    ['数量指标', '事故起数', '=0件', '没有发生事故'],
    ['数量指标', '事故起数', '=0件', '零事故'],
    ['数量指标', '投诉起数', '≤3次', '无投诉'],
    ['数量指标', '故障率', '2%', '1%'],
    ['时效指标', '响应时间', '30', '20'],
    ['成本指标', '总成本', '≤90万元', '900000'],
    ['成本指标', '总成本', '≤90', '900000'],
    ['成本指标', '总成本(万元)', '≤90', '900000'],
    ['数量指标', '补助金额', '≥100万元', '5000'],
    ['时效指标', '完成时间', '2021年12月31日', '2021年12月31日后'],
    ['时效指标', '完成时间', '2021年12月31日', '2021年12月31日尚未完成'],
    ['时效指标', '完成时间', '2021年12月31日', '2021年12月31日前基本完成'],
    ['时效指标', '完成时间', '2021.6', '2021.12'],
    ['时效指标', '完成时间', '20210630', '20211231'],
    ['时效指标', '完成时间', '11月底完成100%', '100%'],
    ['时效指标', '完成时间', '2021.1.1-12.31', '12.31日'],
    ['社会效益', '作用', '总体提升', '80%以下'],
    ['社会效益', '作用', '优良差', '优良差'],
    ['社会效益', '作用', '差、中、良、优', '差'],
    ['社会效益', '安全事故', '有无', '有'],
    ['社会效益', '事故风险', '高中低', '高'],
    ['社会效益', '作用', '定性', '定性'],
    ['社会效益', '作用', '总体提升', '提升50%'],
    ['社会效益', '作用', '3/5', '3/5'],
    ['数量指标', '违章', '0', '3'],
    ['数量指标', '个数', '0个', '3个'],
    ['社会效益', '作用', '显著提升', '显著'],
  ])('%s「%s」: %s against %s', (category, name, target, achieved) => {
    expect(said(category, name, target, achieved)).toBe('needsReview');
  });
});

describe('words that give a tier and no number', () => {
  test.each(['未完成', '基本完成', '基本已完成', '部分完成', '不达标', '尚未完成'])('%s', (answer) => {
    expect(said('社会效益', '作用', '效果明显', answer)).not.toMatch(/\d/);
  });
});

describe('pairs that are written oddly and are clear all the same', () => {
  test.each([
    ['质量指标', '合格率', '≥９５％', '９６％', 'met 10'],
    ['质量指标', '合格率', '90％（含）以上', '90%', 'met 10'],
    ['质量指标', '合格率', '≥100%', '100%达标', 'met 10'],
    ['质量指标', '合格率', '290%', '290%', 'met 10'],
    ['质量指标', '合格率', '≤2%', '1.5', 'met 10'],
    ['质量指标', '合格率', '0.95', '0.95', 'met 10'],
    ['质量指标', '故障处理率', '95%', '98%', 'met 10'],
    ['数量指标', '面积', '≥300㎡', '300平方米', 'met 10'],
    ['数量指标', '面积(≥**平方米)', '300', '300㎡', 'met 10'],
    ['数量指标', '补助金额(万元)', '≥50', '500000元', 'met 10'],
    ['数量指标', '补助金额', '≥50万元', '3', 'unmet 0.6'],
    ['数量指标', '无人机', '≥3架无人机', '3架无人机', 'met 10'],
    ['成本指标', '总成本', '≤0.8万元', '8000元', 'met 10'],
    ['成本指标', '总成本', '≤900000元', '90', 'met 10'],
    ['时效指标', '完成时间', '2021.12', '2021.6', 'met 10'],
    ['时效指标', '完成时间', '2021年12月前', '2020.12.31', 'met 10'],
    ['社会效益', '作用', '全天候可用', '全天候', 'qualitative 10'],
    ['社会效益', '作用', '=有效', '有效', 'qualitative 10'],
    ['社会效益', '作用', '定性优良中低差', '优', 'qualitative 10'],
    ['社会效益', '作用', '良好', '良好', 'qualitative 10'],
  ])('%s「%s」: %s against %s is %s', (category, name, target, achieved, expected) => {
    expect(said(category, name, target, achieved)).toBe(expected);
  });
});
