import { memoryStore } from '../../test/pane/memoryStore';
import { pageStore } from './pageStore';

function memory() {
  const kept = new Map<string, string>();
  return Object.assign(memoryStore(kept), { kept });
}

test('how somebody likes to work is kept in the browser, what a form held is not', () => {
  const browser = memory();
  const store = pageStore(browser);
  store.setItem('jixiao-ziping.preferences', '{}');
  store.setItem('jixiao-ziping.step 1 甲.xlsx', '[1]');
  expect([...browser.kept.keys()]).toEqual(['jixiao-ziping.preferences']);
  expect(store.getItem('jixiao-ziping.step 1 甲.xlsx')).toBe('[1]');
  store.removeItem('jixiao-ziping.step 1 甲.xlsx');
  expect(store.getItem('jixiao-ziping.step 1 甲.xlsx')).toBeNull();
});

test('another workbook has nothing of the first, but the same preferences', () => {
  const browser = memory();
  pageStore(browser).setItem('jixiao-ziping.preferences', '{"a":1}');
  const other = pageStore(browser);
  expect(other.getItem('jixiao-ziping.preferences')).toBe('{"a":1}');
});

test('where the browser keeps nothing, the page still does while it is open', () => {
  const store = pageStore(null);
  store.setItem('jixiao-ziping.preferences', '{}');
  expect(store.getItem('jixiao-ziping.preferences')).toBe('{}');
});
