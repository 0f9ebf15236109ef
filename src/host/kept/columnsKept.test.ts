import { columnsKept, printColumns } from './columnsKept';

const QUESTION = {
  role: 'score' as const,
  choices: [
    { column: 'G', header: '得分' },
    { column: 'H', header: '得分' },
  ],
  headings: ['F 分值', 'G 得分', 'H 得分'],
};

test('what is printed reads back, and an answer takes the place of an earlier one to the same question', () => {
  const other = { question: { ...QUESTION, headings: [] }, column: 'G' };
  const one = columnsKept(printColumns([other], { question: QUESTION, column: 'G' })).answers;
  expect(columnsKept(printColumns(one, { question: QUESTION, column: 'H' }))).toEqual({
    answers: [other, { question: QUESTION, column: 'H' }],
    refused: null,
  });
  expect(columnsKept(null)).toEqual({ answers: [], refused: null });
});

test.each([
  'no json',
  '[]',
  '{"甲项目":{"score":"G"}}',
  '{"version":2,"answers":[]}',
  JSON.stringify({ version: 1, answers: [{ question: QUESTION, column: 'h1' }] }),
])('%s is no answer, and that is said', (text) => {
  const { answers, refused } = columnsKept(text);
  expect(answers).toEqual([]);
  expect(refused?.['zh-CN']).toMatch(/读不了/);
});
