import { readCommandLine, UsageError } from './commandLine';

function refusal(words: readonly string[]): string {
  try {
    readCommandLine(words);
  } catch (error) {
    if (error instanceof UsageError) return error.message;
    throw error;
  }
  return 'understood';
}

test.each<[string[], RegExp]>([
  [[], /没有写要评分的文件/],
  [[''], /没有写要评分的文件/],
  [['a.xlsx', ''], /没有写要评分的文件/],
  [['a.xlsx', '--workers', '0'], /1 到 64 的整数；现在是「0」/],
  [['a.xlsx', '--workers', '65'], /1 到 64 的整数/],
  [['a.xlsx', '--workers', '2.5'], /1 到 64 的整数/],
  [['a.xlsx', '--shard', '3/2'], /现在是「3\/2」/],
  [['a.xlsx', '--shard', '0/2'], /现在是「0\/2」/],
  [['a.xlsx', '--shard', '1'], /现在是「1」/],
  [['a.xlsx', '-o'], /不完整的选项：-o$/],
  [['a.xlsx', '-o', ''], /不完整的选项：--output$/],
  [['a.xlsx', '--letters='], /不完整的选项：--letters$/],
  [['a.xlsx', '--journal', ''], /不完整的选项：--journal$/],
  [['a.xlsx', '--profile', ''], /不完整的选项：--profile$/],
  [['a.xlsx', '--report', ''], /--report 后面要写/],
  [['a.xlsx', '--report', 'r.pdf'], /不认识「r\.pdf」/],
  [['a.xlsx', '--wrong'], /不认识.*：--wrong$/],
  [['a.xlsx', '--basis'], /--letters/],
  [['a.xlsx', '--refill'], /-o/],
  [['a.xlsx', '--in-place', '-o', 'b.xlsx'], /只能用一个/],
  [['a.xlsx', '--json', '--jsonl'], /只能用一个/],
  [['a.xlsx', '--column', '得分'], /现在是「得分」/],
  [['a.xlsx', '--column', '单位=H'], /名称只能是/],
  [['a.xlsx', '--lang', 'fr'], /zh-CN 或 en-US/],
  [['--workers', '0', 'a.xlsx', '--lang', 'en-US'], /whole number/],
])('%j is refused in a sentence', (words, sentence) => {
  expect(refusal(words)).toMatch(sentence);
});

test.each<[string[], Partial<ReturnType<typeof readCommandLine>>]>([
  [['-h'], { help: true, files: [] }],
  [['a.xlsx', '-o', 'b.xlsx', '--refill'], { files: ['a.xlsx'], out: 'b.xlsx', refill: true }],
  [['a.xlsx', '--shard', '2/8', '--workers', '64'], { shard: { part: 2, of: 8 }, workers: 64 }],
  [['a.xlsx', '--letters', 'f', '--basis'], { letters: 'f', basis: true }],
  [['a.xlsx', '--column', '得分=h', '--column', '分值=G'], { columns: { score: 'H', weight: 'G' } }],
  [['a.xlsx', '--', '--json'], { files: ['a.xlsx', '--json'], json: false }],
])('%j is understood', (words, expected) => {
  expect(readCommandLine(words)).toMatchObject(expected);
});
