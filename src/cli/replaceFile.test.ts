import fs, {
  appendFileSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { replaceFile } from './replaceFile';
import { temporaryFolder } from '../../test/temporaryFolder';

const at = temporaryFolder();
let file: string;
beforeEach(() => {
  file = at('a.xlsx');
  writeFileSync(file, 'judged');
});

const filled = (onReady?: () => void) =>
  replaceFile(file, Buffer.from('judged'), Buffer.from('filled'), onReady);
const heldBy = (path: string) => readFileSync(path, 'utf8');

test('the file is replaced, and what it was is kept beside it; an earlier backup is never touched', async () => {
  writeFileSync(`${file}.bak`, 'earlier');
  expect(await filled()).toBe(`${file}.2.bak`);
  expect([file, `${file}.bak`, `${file}.2.bak`].map(heldBy)).toEqual(['filled', 'earlier', 'judged']);
  expect(readdirSync(at())).toHaveLength(3);
});

test.each<[NodeJS.Platform, boolean]>([
  ['linux', true],
  ['win32', false],
])('on %s the backup is the old file itself: %s', async (platform, isItself) => {
  const { ino } = statSync(file);
  const real = process.platform;
  Object.defineProperty(process, 'platform', { value: platform });
  const backup = await filled().finally(() => Object.defineProperty(process, 'platform', { value: real }));
  expect([file, backup].map(heldBy)).toEqual(['filled', 'judged']);
  expect(statSync(backup).ino === ino).toBe(isItself);
});

test.each<[string, () => void]>([
  ['writes into it', () => writeFileSync(file, 'theirs')],
  [
    'saves another file in its place, of the same length',
    () => {
      writeFileSync(at('b'), 'theirs');
      renameSync(at('b'), file);
    },
  ],
])('somebody %s when the new file lies ready: theirs stays, and no backup', async (_what, act) => {
  await expect(filled(act)).rejects.toMatchObject({ code: 'changed', path: file });
  expect(heldBy(file)).toBe('theirs');
  expect(readdirSync(at())).toEqual(['a.xlsx']);
});

test('what somebody writes into the file between the last look and the replacing is put back', async () => {
  const rename = jest.spyOn(fs, 'renameSync').mockImplementationOnce((from, to) => {
    appendFileSync(to, ', theirs');
    renameSync(from, to);
  });
  await expect(filled()).rejects.toMatchObject({ code: 'changed', path: file });
  rename.mockRestore();
  expect(heldBy(file)).toBe('judged, theirs');
  expect(readdirSync(at())).toEqual(['a.xlsx']);
});

test('a file that is saved while it is looked at for the last time is left alone', async () => {
  const read = jest.spyOn(fs, 'readFileSync').mockImplementationOnce(() => {
    utimesSync(file, new Date(), new Date(Date.now() + 60_000));
    return Buffer.from('judged');
  });
  await expect(filled()).rejects.toMatchObject({ code: 'changed', path: file });
  read.mockRestore();
  expect(readdirSync(at())).toEqual(['a.xlsx']);
});

test('a file taken away when the new one lies ready is not made anew', async () => {
  await expect(filled(() => rmSync(file))).rejects.toMatchObject({ code: 'not-found' });
  expect(readdirSync(at())).toEqual([]);
});

test('a link is refused: what it leads to belongs elsewhere', async () => {
  const link = at('link.xlsx');
  symlinkSync(file, link);
  await expect(replaceFile(link, Buffer.from('judged'), Buffer.from('filled'))).rejects.toMatchObject({
    code: 'is-link',
  });
  expect(heldBy(file)).toBe('judged');
});
