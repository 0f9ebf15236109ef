import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { readCommandLine } from './commandLine';
import { preparedWork, type Work } from './preparedWork';
import { temporaryFolder } from '../../test/temporaryFolder';

const at = temporaryFolder();
beforeEach(() => {
  for (const name of ['报送', '报送/已评分', '旁边']) mkdirSync(at(name));
  for (const name of ['1.xlsx', '2.xlsx', '3.xlsx', '甲.zip', '乙.pdf', '丙.docx', '丁.txt'])
    writeFileSync(at('报送', name), '');
});

const prepared = (...words: string[]) => preparedWork(readCommandLine([at('报送'), ...words]));
async function refusal(...words: string[]): Promise<string | null> {
  const result = await prepared(...words);
  return result.kind === 'refused' ? result.sentence : null;
}
async function work(...words: string[]): Promise<Work> {
  const result = await prepared(...words);
  if (result.kind === 'refused') throw new Error(result.sentence);
  return result.work;
}

test.each<[words: readonly string[], place: string | null]>([
  [['-o', '报送/已评分'], '报送/已评分'],
  [['--report', '报送/汇总.xlsx'], '报送/汇总.xlsx'],
  [['-o', '旁边'], null],
  [['--report', '旁边/汇总.xlsx'], null],
])(
  'a part of the files, %j: nothing is written where another machine reads',
  async ([option = '', place = ''], inside) => {
    const said = await refusal('--shard', '1/2', option, at(...place.split('/')));
    if (inside === null) expect(said).toBeNull();
    else
      expect(said).toBe(
        `${at(...inside.split('/'))}：用 --shard 分开做时，这个位置不能在要读的文件夹里面，不然别的机器会把写出的文件也当作自评表。请换一个位置。`,
      );
    expect(await refusal(option, at(...place.split('/')))).toBeNull();
  },
);

test('every file that is not read is named by one part, whatever has come to stand among them meanwhile', async () => {
  const named = async (part: number) => (await work('--shard', `${part}/3`)).others.map(({ path }) => path);
  const [first, second] = [await named(1), await named(2)];
  for (const name of ['0.xlsx.bak', '1.xlsx.bak']) writeFileSync(at('报送', name), '');
  const all = [...first, ...second, ...(await named(3))].filter((path) => !path.endsWith('.bak'));
  expect(all.sort()).toEqual(
    ['丁.txt', '丙.docx', '乙.pdf', '甲.zip'].map((name) => at('报送', name)).sort(),
  );
});

test('a call that is refused leaves no journal behind, which would refuse the next one for its options', async () => {
  const journal = ['--journal', at('记录')];
  expect(await refusal('-o', at('报送'), ...journal)).not.toBeNull();
  expect(existsSync(at('记录'))).toBe(false);
  expect(await refusal('-o', at('旁边'), ...journal)).toBeNull();
  expect(existsSync(at('记录'))).toBe(true);
  expect(await refusal('--journal', at('没有', '记录'))).toMatch(/记录：.*写不了/);
});
