import { readFileSync } from 'node:fs';
import path from 'node:path';
import { SETTING_NAMES } from '../../src/host/spreadsheetHost';
import { OWN_ADDIN } from '../../src/identity/ownAddin';

test('is what the manifest and the names of the settings say', () => {
  const manifest = readFileSync(path.join(__dirname, '..', '..', 'manifest.xml'), 'utf8');
  expect(/<Id>(.*)<\/Id>/.exec(manifest)?.[1]).toBe(OWN_ADDIN.id);
  expect(/<Version>(.*)<\/Version>/.exec(manifest)?.[1]).toBe(OWN_ADDIN.version);
  for (const name of Object.values(SETTING_NAMES)) expect(name.startsWith(OWN_ADDIN.prefix)).toBe(true);
});
