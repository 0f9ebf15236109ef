import { readFileSync } from 'node:fs';
import path from 'node:path';
import { VERSION } from './version';

test('the version shown is that of the package', () => {
  const text = readFileSync(path.join(__dirname, '../../package.json'), 'utf8');
  expect(JSON.parse(text)).toMatchObject({ version: VERSION });
});

test.each(['CHANGES.md', 'CHANGES.en.md'])('what is new in it is told in %s', (document) => {
  const changes = readFileSync(path.join(__dirname, '../../docs/guide', document), 'utf8');
  expect(changes).toContain(`## ${VERSION}`);
});
