import { readFileSync } from 'node:fs';
import path from 'node:path';
import { VERSION } from './version';

test('the version shown is that of the package', () => {
  const text = readFileSync(path.join(__dirname, '../../package.json'), 'utf8');
  expect(JSON.parse(text)).toMatchObject({ version: VERSION });
});

test('what is new in it is told', () => {
  const changes = readFileSync(path.join(__dirname, '../../docs/guide/CHANGES.md'), 'utf8');
  expect(changes).toContain(`## ${VERSION}`);
});
