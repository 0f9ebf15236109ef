import { chmodSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { formBook, formRows, rowsXml } from '../../test/hosts/formXml';
import { scoreFile, type FileTask } from './scoreFile';
import { temporaryFolder } from '../../test/temporaryFolder';

const FORM = formBook(rowsXml(formRows('甲', 3)));
const OTHERS = formBook(rowsXml(formRows('乙', 3)));

const at = temporaryFolder();

function put(name: string): string {
  const path = at(name);
  writeFileSync(path, FORM);
  return path;
}

/** `--in-place`. */
function fillingOf(path: string): FileTask {
  const options = { out: null, inPlace: true, force: false, refill: false, columns: {} };
  return { found: { path, under: path }, profile: null, command: { ...options, locale: 'zh-CN' } };
}

/** `--in-place`, with something happening while the file is judged. */
async function filled(path: string, meanwhile: () => void = () => undefined) {
  const result = await scoreFile(fillingOf(path), { onSheet: meanwhile });
  return result?.kind === 'failed' ? `${result.at}：${result.reason}` : result?.kind;
}

test('a file that others have changed while it was judged keeps what they made of it', async () => {
  const path = put('a.xlsx');
  expect(await filled(path, () => writeFileSync(path, OTHERS))).toBe(
    `${path}：读取之后又被改过，没有写入，文件保持现在的内容。请再运行一次。`,
  );
  expect(readFileSync(path).equals(Buffer.from(OTHERS))).toBe(true);
  expect(readdirSync(at())).toEqual(['a.xlsx']);
});

test('a file that has gone while it was judged is not made anew', async () => {
  const path = put('a.xlsx');
  expect(await filled(path, () => rmSync(path, { force: true }))).toMatch(
    /a\.xlsx：.*(找不到|没有这个文件|不存在)/,
  );
  expect(readdirSync(at())).toEqual([]);
});

test('where no backup can be made the file stays as it is, and the cause is the true one', async () => {
  const path = put(`${'长'.repeat(83)}.xlsx`);
  expect(await filled(path)).toMatch(/\.bak：.*太长/);
  expect(readFileSync(path).equals(Buffer.from(FORM))).toBe(true);
  expect(readdirSync(at())).toHaveLength(1);
});

test.each([1, 2])('where the run is to end nothing is written, asked for the %d. time', async (time) => {
  const path = put('a.xlsx');
  let asked = 0;
  const isToEnd = () => Promise.resolve((asked += 1) === time);
  expect(await scoreFile(fillingOf(path), { isToEnd })).toBeNull();
  expect(readFileSync(path).equals(Buffer.from(FORM))).toBe(true);
  expect(readdirSync(at())).toEqual(['a.xlsx']);
});

test('who may read the file may read the filled one, and nobody else', async () => {
  const path = put('a.xlsx');
  chmodSync(path, 0o600);
  expect(await filled(path)).toBe('scored');
  expect(readFileSync(path).equals(Buffer.from(FORM))).toBe(false);
  expect(statSync(path).mode & 0o777).toBe(0o600);
});
