import { memoryPlace } from '../../../test/pane/openPane';
import { isUpgraded } from './lastVersion';

test.each([
  ['0.1.0', '0.2.0'],
  ['0.9.0', '0.10.0'],
  ['0.9.9', '1.0.0'],
  ['1.0', '1.0.1'],
])('%s → %s is an upgrade, told once', (last, version) => {
  const place = memoryPlace();
  isUpgraded(place, last);
  expect(isUpgraded(place, version)).toBe(true);
  expect(isUpgraded(place, version)).toBe(false);
});

test.each([
  ['0.2.0', '0.1.0'],
  ['0.2.0', '0.2.0'],
  ['nightly', '0.2.0'],
])('%s → %s is none', (last, version) => {
  const place = memoryPlace();
  isUpgraded(place, last);
  expect(isUpgraded(place, version)).toBe(false);
});

test('the first use is no upgrade', () => {
  expect(isUpgraded(memoryPlace(), '0.1.0')).toBe(false);
  expect(isUpgraded(null, '0.1.0')).toBe(false);
});

test('what was told and can not be kept is not told at every opening', () => {
  const place = memoryPlace();
  isUpgraded(place, '0.1.0');
  const full = {
    ...place,
    store: {
      ...place.store,
      setItem: () => {
        throw new Error('full');
      },
    },
  };
  expect(isUpgraded(full, '0.2.0')).toBe(false);
});

test('a storage that refuses everything breaks nothing', () => {
  const refuse = () => {
    throw new Error('denied');
  };
  const place = {
    store: { length: 0, key: refuse, getItem: refuse, setItem: refuse, removeItem: refuse },
    partitionKey: 'p',
  };
  expect(isUpgraded(place, '0.1.0')).toBe(false);
});
