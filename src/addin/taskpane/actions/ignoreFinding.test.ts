import { MemoryHost } from '../../../../test/pane/memoryHost';
import { openPane, settled } from '../../../../test/pane/openPane';
import { BLANK, edited, scoredPane } from '../../../../test/pane/scoredPane';
import { HostRefusal } from '../../../host/spreadsheetHost';

describe('ignoring a finding', () => {
  const findingOn = (pane: ReturnType<typeof openPane>, check: string) => {
    const finding = pane.view().form?.findings.find((candidate) => candidate.check === check);
    if (!finding) throw new Error(`no finding of ${check}`);
    return finding;
  };
  const ignoring = async (pane: ReturnType<typeof openPane>, check: string, reason: string) => {
    pane.controller.startIgnoring(findingOn(pane, check).key);
    pane.controller.typeIgnoring(reason);
    pane.controller.ignore();
    await settled();
  };

  test('takes a reason, keeps it in the workbook, lists it apart, and can be taken back', async () => {
    const pane = await scoredPane(BLANK);
    const before = pane.view().form?.findings.length ?? 0;
    await ignoring(pane, 'weights-sum', '  ');
    expect(pane.view().status).toBe('请写明为什么可以忽略。');
    expect(findingOn(pane, 'weights-sum').ignoring?.fault).toBe('请写明为什么可以忽略。');
    pane.controller.typeIgnoring('县');
    expect(findingOn(pane, 'weights-sum').ignoring).toEqual({ reason: '县', fault: null });
    expect(pane.host.stored.ignored).toBeNull();
    await ignoring(pane, 'weights-sum', '县级模板就是 90 分');
    expect(pane.view().form?.findings).toHaveLength(before - 1);
    expect(pane.view().form?.ignored[0]?.reason).toMatch(/县级模板就是 90 分（\d{4}-\d\d-\d\d）/);
    expect(JSON.parse(pane.host.stored.ignored ?? '')).toMatchObject({
      items: [{ sheet: '甲项目', check: 'weights-sum', reason: '县级模板就是 90 分' }],
    });
    pane.controller.unignore(pane.view().form?.ignored[0]?.key ?? '');
    await settled();
    expect(pane.view().form?.findings).toHaveLength(before);
    expect(pane.host.stored.ignored).toBeNull();
  });

  test('holds for another pane on the same workbook, and changes neither scores nor marks', async () => {
    const pane = await scoredPane(BLANK);
    await ignoring(pane, 'reason-missing', '另附说明');
    const other = openPane(pane.host);
    other.controller.check();
    await settled();
    expect(other.view().form?.ignored).toHaveLength(1);
    expect(other.view().form?.indicators[0]).toMatchObject({ lacksReason: true });
    expect(pane.host.front.conditionalFormulas).toHaveLength(1);
  });

  test('is reported when it is needed no more, and cleared away on request', async () => {
    const pane = await scoredPane(BLANK);
    await ignoring(pane, 'reason-missing', '另附说明');
    pane.host.edit(edited(pane.host.front, 3, 7, '设备到货晚，已催货，明年一月补齐'));
    await pane.pass(1_000);
    const [unneeded] = pane.view().unneeded;
    expect(unneeded?.text).toBe('「甲」：这个问题已经没有了。当时的原因：另附说明');
    if (unneeded) pane.controller.dropIgnored(unneeded.item);
    await settled();
    expect(pane.view().unneeded).toEqual([]);
    expect(pane.host.stored.ignored).toBeNull();
  });

  test('what cannot be read is said, and counts for nothing', async () => {
    const host = new MemoryHost(BLANK);
    host.stored = { ...host.stored, ignored: '{"version":9}' };
    const { controller, view } = openPane(host);
    controller.check();
    await settled();
    expect(view().ignoredRefused).toMatch(/读不出来/);
    expect(view().form?.ignored).toEqual([]);
  });

  test('a refusal to keep it is said, and nothing is ignored', async () => {
    const pane = await scoredPane(BLANK);
    pane.host.refusals.set('keep', new HostRefusal('cell-editing'));
    await ignoring(pane, 'weights-sum', '县级模板');
    expect(pane.view().status).toMatch(/^没能存入工作簿，忽略记录没有变。.*回车/);
    expect(pane.view().form?.ignored).toEqual([]);
  });
});
