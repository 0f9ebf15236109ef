import { parseQuantity } from '../measure/parseQuantity';
import { withoutNoun } from './nounBehindUnit';

function unitOf(text: string, other: string, name: string): string {
  const [quantity, beside] = [parseQuantity(text), parseQuantity(other)];
  if (!quantity || !beside) throw new Error(text);
  return withoutNoun(quantity, beside, name).unit;
}

test.each([
  ['3台服务器', '4台', '服务器购置数量', '台'],
  ['1个平台', '1个', '平台建设', '个'],
  ['12个村', '12个', '示范村数', '个'],
  ['12个户', '3个', '覆盖村数', '个户'],
  ['3台服务器', '4台', '设备购置数量', '台服务器'],
  ['3台服务器', '4', '服务器购置数量', '台服务器'],
  ['3服务器', '4', '服务器购置数量', '服务器'],
  ['3台服务器', '4套', '服务器购置数量', '台服务器'],
  ['5人次', '5人', '培训人次', '人次'],
  ['5元/人', '5元', '补助标准元/人', '元/人'],
  ['3台', '4台', '服务器', '台'],
])('%s beside %s under %s counts %s', (text, other, name, unit) =>
  expect(unitOf(text, other, name)).toBe(unit),
);
