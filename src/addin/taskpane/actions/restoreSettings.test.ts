import { MemoryHost } from '../../../../test/pane/memoryHost';
import { memoryPlace, openPane, settled } from '../../../../test/pane/openPane';
import { BLANK } from '../../../../test/pane/scoredPane';
import { columnsKept } from '../../../host/kept/columnsKept';
import { lostSettings, settingsCopied } from '../../flow/settingsCopied';
import { HostRefusal, NOTHING_STORED } from '../../../host/spreadsheetHost';

const COLUMNS = '{"version":1,"answers":[]}';

/** A workbook that kept something when it was last open on this machine, and does not any more. */
async function reopened(isLost: boolean, documentUrl?: string) {
  const place = memoryPlace(documentUrl);
  const host = new MemoryHost(BLANK);
  host.stored = { ...NOTHING_STORED, columns: COLUMNS };
  const first = openPane(host, { place });
  first.controller.check();
  await settled();
  if (isLost) host.stored = NOTHING_STORED;
  const pane = openPane(host, { place });
  await settled();
  return { ...pane, host, place };
}

test('what the workbook has lost is said at the next opening, and can be kept again', async () => {
  const { host, controller, view } = await reopened(true);
  expect(view().lostSettings?.what).toBe('这份工作簿原来存有得分列的指定，现在没有了。');
  controller.restoreSettings();
  await settled();
  expect(columnsKept(host.stored.columns)).toEqual({ answers: [], refused: null });
  expect(host.stored.columns).toBe(COLUMNS);
  expect(view()).toMatchObject({ lostSettings: null, status: '已重新存入工作簿。请保存工作簿。' });
});

test('nothing is said where nothing is missing, nor of a workbook that has no address yet', async () => {
  expect((await reopened(false)).view().lostSettings).toBeNull();
  expect((await reopened(true, '')).view().lostSettings).toBeNull();
});

test('what others keep there by now stays theirs', async () => {
  const { host, controller } = await reopened(true);
  host.stored = { ...NOTHING_STORED, columns: 'theirs' };
  controller.restoreSettings();
  await settled();
  expect(host.stored.columns).toBe('theirs');
});

test('it can be let go, and is not said again', async () => {
  const { host, place, controller, view } = await reopened(true);
  controller.dismissLostSettings();
  expect(view().lostSettings).toBeNull();
  const later = openPane(host, { place });
  await settled();
  expect(later.view().lostSettings).toBeNull();
});

test('what could not be kept again is said, and stays offered', async () => {
  const { host, controller, view } = await reopened(true);
  host.refusals.set('keep', new HostRefusal('not-kept'));
  controller.restoreSettings();
  await settled();
  expect(view().status).toMatch(/^没有重新存入。/);
  expect(view().lostSettings).not.toBeNull();
});

test('what a person removed is not missed', async () => {
  const place = memoryPlace();
  const host = new MemoryHost(BLANK);
  const { controller } = openPane(host, { place });
  host.stored = { ...NOTHING_STORED, ignored: '{}' };
  controller.check();
  await settled();
  expect(openPane(host, { place }).controller.state.lostSettings).toEqual([]);
  host.stored = NOTHING_STORED;
  expect(await lostSettings(host, place)).toEqual(['ignored']);
  await settingsCopied(host, place).changeSetting('ignored', () => null);
  expect(await lostSettings(host, place)).toEqual([]);
});
