import { memoryPlace } from '../../../test/pane/openPane';
import { readWalks, writeWalk } from './keptWalks';

const walkAt = (at: string) => ({
  forms: '甲',
  at,
  met: [at],
  passed: [],
  filled: [],
  typed: { [at]: '原因' },
});

test('each sheet’s walk is kept for itself: a pane that knows of one sheet only leaves the others', () => {
  const place = memoryPlace();
  writeWalk(place, '{1}', walkAt('E4'));
  writeWalk(place, '{2}', walkAt('E5'));
  writeWalk(place, '{1}', walkAt('E6'));
  expect(readWalks(place)).toEqual({ sheetId: '{1}', walks: { '{1}': walkAt('E6'), '{2}': walkAt('E5') } });
});

test('what an earlier version has kept in one counts until the sheet is walked again', () => {
  const place = memoryPlace();
  const kept = { sheetId: '{1}', walks: { '{1}': walkAt('E4'), '{2}': walkAt('E5') } };
  place.store.setItem(`pjixiao-ziping.walk ${place.documentUrl}`, JSON.stringify(kept));
  writeWalk(place, '{2}', walkAt('E9'));
  expect(readWalks(place)).toEqual({ sheetId: '{2}', walks: { '{1}': walkAt('E4'), '{2}': walkAt('E9') } });
});

test('nothing of another workbook, nor of one without an address, nor what is no walk', () => {
  const place = memoryPlace('https://server/甲 乙.xlsx');
  writeWalk(place, '{1}', walkAt('E4'));
  expect(readWalks({ ...place, documentUrl: 'https://server/甲' })).toBeNull();
  expect(readWalks({ ...place, documentUrl: '乙.xlsx' })).toBeNull();
  writeWalk({ ...place, documentUrl: '' }, '{1}', walkAt('E4'));
  expect(readWalks({ ...place, documentUrl: '' })).toBeNull();
  place.store.setItem(`pjixiao-ziping.sheet-walk {2} ${place.documentUrl}`, '{');
  expect(readWalks(place)?.walks).toEqual({ '{1}': walkAt('E4') });
});
