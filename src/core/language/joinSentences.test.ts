import { joinSentences } from './joinSentences';

test.each([
  [['没有写入。', '请重试。'], '没有写入。请重试。'],
  [['Nothing was written.', 'Try again.'], 'Nothing was written. Try again.'],
  [['Excel 没有回应。', 'Excel 可能正忙。'], 'Excel 没有回应。Excel 可能正忙。'],
  [['One.', null, '', 'Two?', 'Three.'], 'One. Two? Three.'],
  [['', 'Two.'], 'Two.'],
])('%j', (sentences, joined) => {
  expect(joinSentences(...sentences)).toBe(joined);
});
