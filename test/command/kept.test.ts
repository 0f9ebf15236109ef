import { readFileSync, writeFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { reportDocumentSchema } from '../../src/cli/report/reportDocument';
import { assessmentSchema, type AssessedForm } from '../../src/core/assessment';
import { confirm } from '../../src/core/confirmed/confirm';
import { printConfirmed } from '../../src/core/confirmed/parseConfirmed';
import { rowsToConfirm } from '../../src/core/confirmed/toConfirm';
import { ignore } from '../../src/core/ignored/ignore';
import { NOTHING_IGNORED } from '../../src/core/ignored/ignoredFindings';
import { printIgnored } from '../../src/core/ignored/printIgnored';
import { builtInProfile } from '../../src/core/scoring/profiles/builtIn';
import { MOF_PROFILE } from '../../src/core/scoring/profiles/mof';
import { printProfile } from '../../src/core/scoring/profiles/parseProfile';
import { scoreWorkbook } from '../../src/host/file/scoreWorkbook';
import { storedSettings } from '../../src/host/file/storedSettings';
import { confirmedKept } from '../../src/host/kept/confirmedKept';
import { printColumns } from '../../src/host/kept/columnsKept';
import { SETTING_NAMES, type StoredSettings } from '../../src/host/spreadsheetHost';
import { OWN_ADDIN } from '../../src/identity/ownAddin';
import { patchAddinSettings } from '../../src/xlsx/settings/patchAddinSettings';
import { storedSetting } from '../../src/xlsx/settings/settingValue';
import { corpusWorkbook, singleFormWorkbook, twoScoreColumnsWorkbook } from '../corpus/workbookVariants';
import { score } from './runScore';
import { temporaryFolder } from '../temporaryFolder';

const at = temporaryFolder();

jest.setTimeout(60_000);

const REASON = '审核单位不要求';
const HUBEI = printProfile(builtInProfile('hubei') ?? MOF_PROFILE);

function put(name: string, bytes: Uint8Array): string {
  const path = at(name);
  writeFileSync(path, bytes);
  return path;
}

/** A workbook as the pane leaves it behind. */
function keeping(bytes: Uint8Array, kept: Partial<StoredSettings>): Uint8Array {
  const changes = (['rules', 'ignored', 'columns', 'confirmed'] as const).flatMap((name) => {
    const text = kept[name];
    return text === undefined ? [] : [[SETTING_NAMES[name], storedSetting(text)] as const];
  });
  return patchAddinSettings(bytes, OWN_ADDIN, new Map(changes));
}

const judged = (bytes: Uint8Array) =>
  scoreWorkbook(bytes, { profile: null, locale: 'zh-CN', write: null }).assessment;

/** A list that ignores every finding of severity error. */
function ignoringErrors(forms: readonly AssessedForm[]): string {
  const list = forms.reduce(
    (before, form) =>
      form.findings
        .filter(({ severity }) => severity === 'error')
        .reduce((items, finding) => ignore(items, form, finding, REASON, '2022-03-01'), before),
    NOTHING_IGNORED,
  );
  return printIgnored(list);
}

const documentOf = (out: string) => z.looseObject(assessmentSchema.shape).parse(JSON.parse(out));

describe('scoring rules', () => {
  test('that the workbook keeps are used, and that is said', async () => {
    const file = put('a.xlsx', keeping(singleFormWorkbook(5), { rules: HUBEI }));
    const { out, err } = await score(file);
    expect(out).toMatch(/^按工作簿里记的评分规则「湖北」评分。/);
    expect(err).toBe('');
    const json = await score(file, '--json');
    expect(documentOf(json.out)).toMatchObject({
      rules: { id: 'hubei', source: 'workbook' },
      forms: [{ profile: 'hubei' }],
    });
  });

  test('asked for with --profile go before them, and that is said', async () => {
    const file = put('a.xlsx', keeping(singleFormWorkbook(5), { rules: HUBEI }));
    const { out, err } = await score(file, '--json', '--profile', 'mof');
    expect(documentOf(out)).toMatchObject({
      rules: { id: 'mof', source: 'asked' },
      forms: [{ profile: 'mof' }],
    });
    expect(err).toBe(
      `${file}：工作簿里记着评分规则「湖北」，这次没有用，按 --profile 的「财政部通用」评分。\n`,
    );
    const same = await score(file, '--json', '--profile', 'hubei');
    expect(same.err).toBe('');
  });

  test('that cannot be read give way to the default, with a sentence', async () => {
    const file = put('a.xlsx', keeping(singleFormWorkbook(5), { rules: '{"decimals":9}' }));
    const { out, err, code } = await score(file, '--json');
    expect(documentOf(out)).toMatchObject({ rules: { id: 'mof', source: 'default' } });
    expect(err).toMatch(
      /：工作簿里记的评分规则读不了（评分规则的「decimals」不对：[^。]+），改用「财政部通用」评分。\n$/,
    );
    expect(code).toBe(0);
  });
});

describe('ignored findings', () => {
  const bytes = corpusWorkbook('seed-typed.xlsx');
  const { forms } = judged(bytes);
  const errors = forms
    .flatMap(({ findings }) => findings)
    .filter(({ severity }) => severity === 'error').length;
  const ignored = ignoringErrors(forms);

  test('are listed apart with their reason and count for nothing, the exit code included', async () => {
    const { code, out } = await score(put('a.xlsx', keeping(bytes, { ignored })));
    expect(errors).toBeGreaterThan(1);
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`错误 0 个，.*；另有 ${errors} 个已在工作簿里忽略。`));
    expect(out.match(/理由：审核单位不要求（2022-03-01）/g)).toHaveLength(errors);
    expect(out).toMatch(/已忽略 \d+ 个（填表人决定不处理，不计入问题）\n {4}\[错误\]/);
  });

  test('say so in JSON, and in a report, where a reviewer sees how many they are', async () => {
    const file = put('a.xlsx', keeping(bytes, { ignored, rules: HUBEI }));
    const { out } = await score(file, '--json', '--profile', 'mof');
    const told = documentOf(out).forms.flatMap(({ findings }) => findings);
    expect(told.filter((finding) => finding.ignored?.reason === REASON)).toHaveLength(errors);

    const report = at('汇总.json');
    await score(file, '--report', report, '--profile', 'mof');
    const document = reportDocumentSchema.parse(JSON.parse(readFileSync(report, 'utf8')));
    expect(document.summary.reduce((sum, row) => sum + row.ignored, 0)).toBe(errors);
    expect(document.summary.every((row) => row.errors === 0)).toBe(true);
    expect(document.ignored).toHaveLength(errors);
    expect(document.findings.every((finding) => finding.ignored === null)).toBe(true);

    const table = at('汇总.csv');
    await score(file, '--report', table);
    expect(readFileSync(table, 'utf8')).toMatch(/,提示,已忽略,未定行数,/);
    expect(readFileSync(table, 'utf8')).toContain('按工作簿里记的评分规则「湖北」评分。');
    expect(readFileSync(at('汇总-问题.csv'), 'utf8')).toContain('审核单位不要求（2022-03-01）');
  });

  test('that cannot be read are all listed as findings, with a sentence', async () => {
    const { code, err } = await score(put('a.xlsx', keeping(bytes, { ignored: '{"version":7}' })), '--json');
    expect(code).toBe(1);
    expect(err).toMatch(/「已忽略」的记录读不了（是第 7 版的格式，请更新加载项）/);
  });
});

describe('answers about columns', () => {
  const bytes = twoScoreColumnsWorkbook();
  const [question] = judged(bytes).skipped.flatMap(({ questions }) => questions ?? []);
  const answered = (column: string) => {
    if (!question) throw new Error('nothing asked');
    return keeping(bytes, { columns: printColumns([], { question, column }) });
  };
  const scoreCell = (out: string) => documentOf(out).forms[0]?.indicators[0]?.cells.score;

  test('that the workbook keeps are used, and --column goes before them', async () => {
    const file = put('a.xlsx', answered('H'));
    expect(scoreCell((await score(file, '--json')).out)).toBe('H14');
    expect(scoreCell((await score(file, '--json', '--column', '得分=G')).out)).toBe('G14');
  });

  test('that cannot be read are said, and the question is put again', async () => {
    const { out, err } = await score(put('a.xlsx', keeping(bytes, { columns: '[]' })));
    expect(err).toMatch(/：工作簿里「哪一列是得分」的回答读不了/);
    expect(out).toContain('请指明是哪一列');
  });
});

test('-o leaves what the workbook keeps as it is, and adds which scores it suggests', async () => {
  const kept = { rules: HUBEI, ignored: printIgnored(NOTHING_IGNORED), columns: 'no json' };
  const file = put('a.xlsx', keeping(corpusWorkbook('seed-blank.xlsx'), kept));
  const copy = at('b.xlsx');
  const { out } = await score(file, '-o', copy);
  expect(out).toContain('已写入');
  const { confirmed, ...rest } = storedSettings(readFileSync(copy));
  expect(rest).toEqual({ rules: kept.rules, ignored: kept.ignored, columns: kept.columns });
  // What it has filled in as suggestions is kept beside it.
  expect(confirmed).toContain('"confirmed":null');
});

test('a suggestion that -o has filled in stays to be confirmed, until somebody confirms it', async () => {
  const copy = at('b.xlsx');
  await score(put('a.xlsx', corpusWorkbook('seed-blank.xlsx')), '-o', copy);
  const { out } = await score(copy);
  expect(out).toContain('建议分待确认 6 处，已确认 0 处。');
  expect(out.match(/定性（待确认）/g)).toHaveLength(6);
  const bytes = readFileSync(copy);
  const { forms } = judged(bytes);
  const [first] = forms.filter((form) => rowsToConfirm(form).length > 0);
  if (!first) throw new Error('nothing to confirm');
  const { list } = confirmedKept(storedSettings(bytes).confirmed);
  const confirmed = printConfirmed(confirm(list, first, rowsToConfirm(first), '2022-03-01'));
  const kept = put('c.xlsx', keeping(bytes, { confirmed }));
  const again = await score(kept);
  expect(again.out).toContain('建议分待确认 5 处，已确认 1 处。');
  expect(again.out.match(/定性（已确认）/g)).toHaveLength(1);
  const document = assessmentSchema.parse(JSON.parse((await score(kept, '--json')).out));
  const states = document.forms.flatMap(({ indicators }) =>
    indicators.flatMap(({ confirmation }) => confirmation ?? []),
  );
  expect(states.filter(({ state }) => state === 'confirmed')).toEqual([
    { state: 'confirmed', date: '2022-03-01' },
  ]);
  const report = at('r.json');
  await score(kept, '--report', report);
  const { summary } = reportDocumentSchema.parse(JSON.parse(readFileSync(report, 'utf8')));
  expect(summary.map((row) => [row.toConfirmRows.length, row.confirmed])).toEqual(
    forms.map((form) => (form === first ? [0, 1] : [rowsToConfirm(form).length, 0])),
  );
});

test('scores that somebody typed are nobody’s suggestion', async () => {
  const { out } = await score(put('a.xlsx', corpusWorkbook('seed-typed.xlsx')));
  expect(out).not.toContain('待确认');
});

test('what is kept of suggested scores and can’t be read is said, and stays as it is', async () => {
  const file = put('a.xlsx', keeping(corpusWorkbook('seed-blank.xlsx'), { confirmed: 'no json' }));
  const copy = at('b.xlsx');
  const { err } = await score(file, '-o', copy);
  expect(err).toMatch(/「已确认」的记录读不了/);
  expect(storedSettings(readFileSync(copy)).confirmed).toBe('no json');
});
