import { MemoryHost } from '../../../../test/pane/memoryHost';
import { openPane, settled } from '../../../../test/pane/openPane';
import { BLANK } from '../../../../test/pane/scoredPane';
import type { PersonAnswer, ProbeResult, SelfTester, SelfTestResult } from '../../../host/selfTest';
import { HostRefusal } from '../../../host/spreadsheetHost';

const probe = (id: number, outcome: ProbeResult['outcome'], got: unknown = null): ProbeResult => ({
  ...{ id, outcome, got, expected: 1, error: null, milliseconds: 3 },
});
const RESULT: SelfTestResult = {
  version: 1,
  excel: { platform: 'PC', version: '16.0.1', excelApi: '1.17' },
  isSheetRemoved: true,
  probes: [probe(1, 'expected', 1), probe(2, 'different', 2), probe(13, 'left-out')],
  exchanges: [{ probe: 1, flags: 0, body: '{}', response: '{}', milliseconds: 1 }],
};

async function tested(tester: SelfTester) {
  const pane = openPane(new MemoryHost(BLANK), { selfTester: tester });
  pane.controller.openSelfTest();
  expect(pane.selfTest()).toMatchObject({ phase: 'asking', canCopy: false });
  pane.controller.startSelfTest();
  await settled();
  return pane;
}

const telling = (result: SelfTestResult): SelfTester => ({
  run(onProbe) {
    for (const one of result.probes) onProbe(one);
    return Promise.resolve(result);
  },
});

test('what Excel answered otherwise is said in words, each probe by its name', async () => {
  const { selfTest } = await tested(telling(RESULT));
  expect(selfTest()?.status).toBe('自检完成：1 项与预期不同，1 项一致，1 项未试。请复制结果发给管理员。');
  expect(selfTest()?.lines.map(({ name, said, detail }) => [name, said, detail])).toEqual([
    ['按输入方式写入百分数、公式、日期', '一致', null],
    ['文本格式单元格里的数字', '不同', 'Excel 的回答：2'],
    ['一次写入能否一步撤销（需人工）', '未试', null],
  ]);
});

test('the requests and answers are copied only where that is ticked', async () => {
  const { controller, copied } = await tested(telling(RESULT));
  controller.copySelfTest();
  controller.includeExchanges(true);
  controller.copySelfTest();
  const [without, withThem] = copied.map((text): unknown => JSON.parse(text));
  expect(without).toEqual({ ...RESULT, exchanges: [] });
  expect(withThem).toEqual(RESULT);
});

test('a sheet that stays is said, and so is a self-test that came to nothing', async () => {
  const left = await tested(telling({ ...RESULT, isSheetRemoved: false }));
  expect(left.selfTest()?.status).toMatch(/没能删除，请手工删除/);
  const refused = await tested({ run: () => Promise.reject(new HostRefusal('names-taken')) });
  expect(refused.selfTest()).toMatchObject({
    phase: 'failed',
    status: expect.stringMatching(/已有名为/),
  });
  refused.controller.closeSelfTest();
  expect(refused.selfTest()).toBeNull();
});

test('what only a person can do or see is asked, and what they answer goes to the probe', async () => {
  const given: PersonAnswer[] = [];
  const { controller, selfTest } = await tested({
    async run(onProbe, askPerson) {
      given.push(await askPerson('mark-gone'), await askPerson('press-undo'));
      onProbe(probe(13, 'left-out'));
      return RESULT;
    },
  });
  expect(selfTest()?.question?.answers.map(({ label }) => label)).toEqual(['消失了', '还是黄色', '跳过']);
  controller.answerSelfTest('no');
  await settled();
  expect(selfTest()?.question?.text).toMatch(/Ctrl\+Z/);
  expect(selfTest()?.question?.answers.map(({ label }) => label)).toEqual(['已按', '跳过']);
  controller.answerSelfTest('skipped');
  await settled();
  expect([given, selfTest()?.question]).toEqual([['no', 'skipped'], null]);
});

test('a part of the add-in that did not come is said as that', async () => {
  const gone = Object.assign(new Error('Loading chunk 1 failed.'), { name: 'ChunkLoadError' });
  const { selfTest } = await tested({ run: () => Promise.reject(gone) });
  expect(selfTest()).toMatchObject({
    phase: 'failed',
    status: '绩效自评助手没有加载完整。请检查网络后重试；仍然不行的，请联系管理员。',
  });
});
