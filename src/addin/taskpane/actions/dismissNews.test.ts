import { MemoryHost } from '../../../../test/pane/memoryHost';
import { memoryPlace, openPane } from '../../../../test/pane/openPane';
import { BLANK } from '../../../../test/pane/scoredPane';
import { VERSION } from '../../../identity/version';

/** A machine on which that version was used last; `null`: none. */
function placeAfter(version: string | null) {
  const place = memoryPlace();
  if (version !== null) place.store.setItem(`${place.partitionKey ?? ''}jixiao-ziping.version`, version);
  return place;
}

test('a newer version is said at its first opening, and no more once it was read', () => {
  const place = placeAfter('0.0.9');
  const { controller, view } = openPane(new MemoryHost(BLANK), { place });
  expect(view().news).toEqual({
    upgraded: `已更新到 ${VERSION} 版。`,
    open: '查看新变化',
    page: 'help/changes.html',
    dismiss: '知道了',
  });
  controller.dismissNews();
  expect(view().news).toBeNull();
  expect(openPane(new MemoryHost(BLANK), { place }).view().news).toBeNull();
});

test.each([null, VERSION])('nothing is said at the first use, nor of the same version (%s)', (version) => {
  expect(openPane(new MemoryHost(BLANK), { place: placeAfter(version) }).view().news).toBeNull();
});

test('nothing is said where this machine keeps nothing', () => {
  expect(openPane(new MemoryHost(BLANK), { place: null }).view().news).toBeNull();
});
