import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { corpusWorkbook } from '../../../test/corpus/workbookVariants';
import { readAddinSettings } from '../../xlsx/settings/readAddinSettings';
import { TASK_PANES_LINK } from '../../xlsx/settings/webExtensionNames';
import { OWN_ADDIN } from '../../identity/ownAddin';
import { SETTING_NAMES } from '../spreadsheetHost';
import { scoreWorkbook } from './scoreWorkbook';

const options = { profile: null, locale: 'zh-CN', write: { write: 'blanks' } } as const;
const FORM = corpusWorkbook('seed-blank.xlsx');

/** The form with a list of add-ins that is no XML. */
function withDamagedAddins(): Uint8Array {
  const parts = unzipSync(FORM);
  const links = strFromU8(parts['_rels/.rels'] ?? new Uint8Array());
  const link = `<Relationship Id="rIdPanes" Type="${TASK_PANES_LINK}" Target="xl/webextensions/taskpanes.xml"/>`;
  return zipSync({
    ...parts,
    '_rels/.rels': strToU8(links.replace('</Relationships>', `${link}</Relationships>`)),
    'xl/webextensions/taskpanes.xml': strToU8('<broken'),
  });
}

test('what is suggested is kept in the filled file', () => {
  const { bytes, notUsed } = scoreWorkbook(FORM, options);
  expect(notUsed).toEqual([]);
  expect([...readAddinSettings(bytes ?? FORM, OWN_ADDIN).values.keys()]).toEqual([SETTING_NAMES.confirmed]);
});

test('a file whose list of add-ins is damaged is filled all the same, and that is said', () => {
  const control = scoreWorkbook(FORM, options);
  const { filled, notUsed, assessment } = scoreWorkbook(withDamagedAddins(), options);
  expect(filled).toBe(control.filled);
  expect(assessment).toEqual(control.assessment);
  expect(notUsed.map((sentence) => sentence['zh-CN'])).toEqual([expect.stringContaining('记录已损坏')]);
});
