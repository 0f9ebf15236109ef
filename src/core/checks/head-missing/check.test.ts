import { gridOfText } from '../../../../test/corpus/gridOfText';
import { assess } from '../../assess';
import { MOF_PROFILE } from '../../scoring/profiles/mof';
import { findingsOf, inShort } from '../formUnderTest';

const rows = ['产出指标|数量指标|甲|≥4|4|90|90|'];
const check = (...head: readonly string[]) => findingsOf('head-missing', { rows, head }).map(inShort);
const TITLE = '项目支出绩效自评表';

test.each([
  ['all there', [TITLE, '（2021年度）', '项目名称||路灯维护', '主管部门||某局||实施单位||某所'], []],
  ['the year in the title', [`2021年度${TITLE}`, '', '项目名称||路灯维护', '主管部门||某局'], []],
  ['the year beside a label', [TITLE, '评价年度：2021', '项目名称||路灯维护', '主管部门||某局'], []],
  [
    'the authority is named, the unit is not',
    [TITLE, '（2021年度）', '项目名称||路灯维护', '主管部门||某局||实施单位||'],
    [],
  ],
  ['no year', [TITLE, '', '项目名称||路灯维护', '主管部门||某局'], ['warning A1']],
  [
    'a year in the project’s name is not the form’s',
    [TITLE, '', '项目名称||2021年路灯维护', '主管部门||某局'],
    ['warning A1'],
  ],
  [
    'the day of filing is not the year',
    [TITLE, '填报日期：2022年3月1日', '项目名称||路灯维护', '主管部门||某局'],
    ['warning A1'],
  ],
  ['no project', [TITLE, '（2021年度）', '项目名称||', '主管部门||某局'], ['error B3']],
  [
    'a label where the project should stand',
    [TITLE, '（2021年度）', '项目名称||项目负责人||张某', '主管部门||某局'],
    ['error B3'],
  ],
  ['no policy', [TITLE, '（2021年度）', '政策名称||', '主管部门||某局'], ['error B3']],
  ['no name of a whole department', [TITLE, '（2021年度）', '部门名称||'], ['error B3']],
  ['no authority', [TITLE, '（2021年度）', '项目名称||路灯维护', '主管部门||||实施单位||某所'], ['error B4']],
])('%s', (_case, head, expected) => {
  expect(check(...head)).toEqual(expected);
});

test.each([
  ['项目支出绩效自评表（2023年）', []],
  ['项目支出绩效自评表', ['warning A1', 'warning']],
])('several forms under one title: %s', (title, expected) => {
  const form = (project: string) => `
    某法院|||||||单位：万元
    项目名称|${project}
    一级指标|二级指标|三级指标|绩效指标描述|指标值|实际完成值|分值|得分
    产出指标|数量指标|聘用调解员人数|聘用调解员人数|≥1人|1人|100|100`;
  const sheet = gridOfText(`\n    ${title}${form('办案业务费')}${form('安全隐患维修')}\n    `);
  const findings = assess(sheet, MOF_PROFILE).forms.flatMap((found) => found.findings);
  const missing = findings.filter(({ check: id }) => id === 'head-missing');
  expect(missing.map(({ severity, cell }) => [severity, cell ?? ''].join(' ').trim())).toEqual(expected);
});
