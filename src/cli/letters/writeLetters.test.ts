import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { FindingRow, Report } from '../../core/report/report';
import { letterName } from '../../letters/letterName';
import { writeLetters } from './writeLetters';

const row = (unit: string): FindingRow => ({
  ...{ file: 'a.xlsx', sheet: '表', unit, project: '路灯 & <养护>', year: 2021, row: 8, cell: 'G8' },
  ...{ path: ['产出指标', '灯数'], severity: 'error', check: 'x', title: '题', basis: '审核惯例' },
  ...{
    message: '',
    statement: '实际完成值「6.31日」日期有误。',
    action: '请核实后更正。',
    note: '',
    ignored: null,
  },
});
const report: Report = {
  ...{
    summary: [],
    findings: [row('甲局'), row('乙/局')],
    ignored: [],
    skipped: [],
    failed: [],
    remarks: [],
  },
};

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'letters-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function textOf(name: string): Promise<string> {
  const part = unzipSync(await readFile(join(folder, name)))['word/document.xml'];
  if (!part) throw new Error('no document');
  return strFromU8(part).replace(/<[^>]*>/g, '');
}

test('a letter for each unit, under a name that every system takes; written again the next time', async () => {
  for (let times = 0; times < 2; times += 1) {
    const { written, refused } = await writeLetters(report, folder, { locale: 'zh-CN', hasBasis: false });
    expect([written.length, refused]).toEqual([2, []]);
  }
  expect((await readdir(folder)).sort()).toEqual(['退回意见-乙_局.docx', '退回意见-甲局.docx'].sort());
  const text = await textOf('退回意见-甲局.docx');
  expect(text).toContain('《路灯 &amp; &lt;养护&gt;》（2021年度）');
  expect(text).toContain('1. 产出指标—「灯数」：实际完成值「6.31日」日期有误。请核实后更正。（G8）');
  expect(text).not.toContain('依据');
});

test('with the basis where it is asked for', async () => {
  await writeLetters(report, folder, { locale: 'zh-CN', hasBasis: true });
  expect(await textOf('退回意见-甲局.docx')).toContain('（G8）依据：审核惯例。');
});

test.each([
  ['no archive', 'mine'],
  ['nothing', ''],
])('a file of somebody else’s stays: %s', async (_case, content) => {
  const path = join(folder, '退回意见-甲局.docx');
  await writeFile(path, content);
  const { written, refused } = await writeLetters(report, folder, { locale: 'zh-CN', hasBasis: false });
  expect([written.length, refused]).toEqual([1, [path]]);
  expect(await readFile(path, 'utf8')).toBe(content);
});

test.each([
  ['甲局', '甲局.docx'],
  ['a/b:c*d?"<>|', 'a_b_c_d_____.docx'],
  ['结尾. . ', '结尾.docx'],
  ['', '_.docx'],
])('%j becomes %j', (title, expected) => {
  expect(letterName(title, new Set())).toBe(expected);
});

test('names that one system takes for the same are told apart', () => {
  const taken = new Set<string>();
  expect([letterName('A局', taken), letterName('a局', taken)]).toEqual(['A局.docx', 'a局 (2).docx']);
});
