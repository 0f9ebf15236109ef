import fc from 'fast-check';
import { differenceOf, partText } from '../../../test/lossless/compareFiles';
import {
  contentTypes,
  relationships,
  SHEET_MAIN_TYPE,
  smallParts,
  smallWorkbook,
  zipOf,
  type Parts,
} from '../../../test/lossless/packageBuilder';
import { richWorkbook } from '../../../test/lossless/richWorkbook';
import { readWorkbook } from '../readWorkbook';
import { PatchError } from '../workbookFile';
import { patchAddinSettings } from './patchAddinSettings';
import { readAddinSettings } from './readAddinSettings';
import { settingOf, storedSetting } from './settingValue';
import {
  TASK_PANES_LINK,
  TASK_PANES_NAMESPACE,
  TASK_PANES_TYPE,
  WEB_EXTENSION_LINK,
  WEB_EXTENSION_NAMESPACE,
  WEB_EXTENSION_TYPE,
} from './webExtensionNames';

const OWN_ADDIN = { id: '5b0a8f5e-2f6b-4c0e-9d51-7a3c1e9f4d26', version: '0.1.0.0', prefix: 'own.' };
const PANES = 'xl/webextensions/taskpanes.xml';
const PANE_LINKS = 'xl/webextensions/_rels/taskpanes.xml.rels';
const FIRST = 'xl/webextensions/webextension1.xml';
const SECOND = 'xl/webextensions/webextension2.xml';
const TYPES = '[Content_Types].xml';
const ROOT_LINKS = '_rels/.rels';
const NAME = `${OWN_ADDIN.prefix}profile`;
const OTHER_NAME = `${OWN_ADDIN.prefix}ignored`;

const read = (bytes: Uint8Array) => Object.fromEntries(readAddinSettings(bytes, OWN_ADDIN).values);
const patch = (bytes: Uint8Array, changes: Readonly<Record<string, string | null>>) =>
  patchAddinSettings(bytes, OWN_ADDIN, new Map(Object.entries(changes)));

/** A web extension as Excel for Windows writes it. */
const extension = (reference: string, properties: string) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<we:webextension xmlns:we="${WEB_EXTENSION_NAMESPACE}" ` +
  `id="{0C2F6E0B-7C9D-4F0B-B0B4-0E7C8B0A2D11}">${reference}<we:alternateReferences/>${properties}<we:bindings/>` +
  '<we:snapshot xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></we:webextension>';
const reference = (id: string, store = 'developer', storeType = 'Registry') =>
  `<we:reference id="${id}" version="1.0.0.0" store="${store}" storeType="${storeType}"/>`;
const FOREIGN = extension(
  reference('WA104379997', 'zh-CN', 'OMEX'),
  '<we:properties><we:property name="theirs" value="&quot;don&#39;t touch&quot;"/></we:properties>',
);

/** A workbook with web extensions, as texts of their parts. */
function workbookWith(extensions: readonly string[], parts: Parts = {}): Uint8Array {
  const panes = extensions.map(
    (_, index) =>
      `<wetp:taskpane dockstate="right" visibility="1" width="350" row="${index + 4}"><wetp:webextensionref ` +
      `xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId${index + 1}"/></wetp:taskpane>`,
  );
  return zipOf({
    ...smallParts({ sheet: '<sheetData/>' }),
    [TYPES]: contentTypes({
      'xl/workbook.xml': SHEET_MAIN_TYPE,
      [PANES]: TASK_PANES_TYPE,
      ...Object.fromEntries(
        extensions.map((_, index) => [`xl/webextensions/webextension${index + 1}.xml`, WEB_EXTENSION_TYPE]),
      ),
    }),
    [ROOT_LINKS]: relationships({
      rId1: ['officeDocument', 'xl/workbook.xml'],
      rId2: [TASK_PANES_LINK, PANES],
    }),
    [PANES]: `<wetp:taskpanes xmlns:wetp="${TASK_PANES_NAMESPACE}">${panes.join('')}</wetp:taskpanes>`,
    [PANE_LINKS]: relationships(
      Object.fromEntries(
        extensions.map((_, index) => [
          `rId${index + 1}`,
          [WEB_EXTENSION_LINK, `webextension${index + 1}.xml`] as const,
        ]),
      ),
    ),
    ...Object.fromEntries(
      extensions.map((text, index) => [`xl/webextensions/webextension${index + 1}.xml`, text]),
    ),
    ...parts,
  });
}

describe('a file that keeps nothing yet', () => {
  const before = richWorkbook();

  test('gets what is needed with the first setting, and nothing else is touched', () => {
    const after = patch(before, { [NAME]: '"<甲> & \\"乙\\"\\n"' });
    const { changed, added, removed } = differenceOf(before, after);
    expect([[...changed].sort(), [...added].sort(), removed]).toEqual([
      [TYPES, ROOT_LINKS].sort(),
      [PANE_LINKS, PANES, FIRST].sort(),
      [],
    ]);
    expect(read(after)).toEqual({ [NAME]: '"<甲> & \\"乙\\"\\n"' });
    expect(readWorkbook(after).sheets).toEqual(readWorkbook(before).sheets);
    expect(partText(after, PANES)).toContain('visibility="0"');
    expect(partText(after, TYPES)).toContain(
      `<Override PartName="/${FIRST}" ContentType="${WEB_EXTENSION_TYPE}"/>`,
    );
  });

  test('is without a trace once the last setting is gone', () => {
    const kept = patch(before, { [NAME]: '1', [OTHER_NAME]: '2' });
    const one = patch(kept, { [NAME]: null });
    expect(read(one)).toEqual({ [OTHER_NAME]: '2' });
    const none = patch(one, { [OTHER_NAME]: null });
    const { added, removed } = differenceOf(before, none);
    expect([added, removed]).toEqual([[], []]);
    for (const part of [TYPES, ROOT_LINKS]) expect(partText(none, part)).toBe(partText(before, part));
  });

  test('and nothing to change gives the very bytes', () => {
    expect(patch(before, {})).toBe(before);
    expect(patch(before, { [NAME]: null })).toBe(before);
    const kept = patch(before, { [NAME]: '1' });
    expect(patch(kept, { [NAME]: '1', [OTHER_NAME]: null })).toBe(kept);
  });
});

describe('another add-in’s web extension', () => {
  const before = workbookWith([FOREIGN]);

  test('is not read, and keeps its bytes when ours is added beside it', () => {
    expect(read(before)).toEqual({});
    const after = patch(before, { [NAME]: '1' });
    const { changed, added } = differenceOf(before, after);
    expect([[...changed].sort(), added]).toEqual([[TYPES, PANE_LINKS, PANES].sort(), [SECOND]]);
    expect(read(after)).toEqual({ [NAME]: '1' });
    const gone = patch(after, { [NAME]: null });
    expect(differenceOf(before, gone)).toMatchObject({ added: [], removed: [] });
    for (const part of [TYPES, PANES, PANE_LINKS, FIRST])
      expect(partText(gone, part)).toBe(partText(before, part));
  });

  test('ids of links out of the package are not taken again', () => {
    const links = relationships({ rId1: [WEB_EXTENSION_LINK, 'webextension1.xml'] }).replace(
      '</Relationships>',
      '<Relationship Id="rId2" Type="a/b" Target="http://x/" TargetMode="External"/></Relationships>',
    );
    const after = patch(workbookWith([FOREIGN], { [PANE_LINKS]: links }), { [NAME]: '1' });
    expect(partText(after, PANE_LINKS)).toContain('Id="rId3"');
    expect(partText(after, PANES)).toContain('r:id="rId3"');
  });
});

describe('a web extension of ours that Excel has written', () => {
  const own = extension(
    reference(`{${OWN_ADDIN.id.toUpperCase()}}`, 'excatalog', 'FileSystem'),
    `<we:properties>\r\n <we:property value='"a&amp;b"' name="${NAME}"/><we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/></we:properties>`,
  );
  const before = workbookWith([FOREIGN, own]);

  test('is known by its id, however that is written', () => {
    expect(read(before)).toEqual({ [NAME]: '"a&b"', 'Office.AutoShowTaskpaneWithDocument': 'true' });
  });

  test('is changed only where a value stands, and stays when the last setting goes', () => {
    const changed = patch(before, { [NAME]: '"c"' });
    expect(differenceOf(before, changed)).toEqual({ changed: [SECOND], added: [], removed: [] });
    expect(partText(changed, SECOND)).toBe(own.replace(`'"a&amp;b"'`, '"&quot;c&quot;"'));
    const gone = patch(before, { [NAME]: null, 'Office.AutoShowTaskpaneWithDocument': null });
    expect(differenceOf(before, gone)).toEqual({ changed: [SECOND], added: [], removed: [] });
    expect(read(gone)).toEqual({});
    const added = patch(before, { [OTHER_NAME]: '1' });
    expect(read(added)).toEqual({ ...read(before), [OTHER_NAME]: '1' });
    expect(partText(patch(added, { [OTHER_NAME]: null }), SECOND)).toBe(own);
  });

  test.each([
    ['a closed bag', '<we:properties/>'],
    ['no bag', ''],
  ])('%s takes a setting', (_case, properties) => {
    const bytes = workbookWith([extension(reference(OWN_ADDIN.id), properties)]);
    const after = patch(bytes, { [NAME]: '1', [OTHER_NAME]: '2' });
    expect(read(after)).toEqual({ [NAME]: '1', [OTHER_NAME]: '2' });
    expect(partText(after, FIRST)).toMatch(
      /<we:alternateReferences\/><we:properties>.*<\/we:properties><we:bindings/,
    );
  });
});

describe('a web extension under another id', () => {
  const stored = extension(
    reference('WA200000000', 'zh-CN', 'OMEX'),
    `<we:properties><we:property name="${NAME}" value="1"/><we:property name="else" value="2"/></we:properties>`,
  );
  const ours = extension(
    reference(OWN_ADDIN.id),
    `<we:properties><we:property name="${NAME}" value="3"/></we:properties>`,
  );

  test('is known by the names of our settings, and only those are read', () => {
    expect(read(workbookWith([stored]))).toEqual({ [NAME]: '1' });
  });

  test('comes after the one of our id, and changes are made in both', () => {
    const before = workbookWith([stored, ours]);
    expect(read(before)).toEqual({ [NAME]: '3' });
    const after = patch(before, { [NAME]: null });
    expect(read(after)).toEqual({});
    expect(differenceOf(before, after)).toEqual({ changed: [FIRST, SECOND], added: [], removed: [] });
    expect(partText(after, FIRST)).toContain('name="else"');
  });
});

describe('damaged parts', () => {
  test.each<[string, Parts]>([
    ['broken', { [PANES]: '<wetp:taskpanes' }],
    ['something else', { [PANES]: '<other/>' }],
    [
      'a bomb of entities',
      { [PANES]: `<!DOCTYPE x [<!ENTITY a "b">]><wetp:taskpanes xmlns:wetp="${TASK_PANES_NAMESPACE}"/>` },
    ],
    ['with broken links', { [PANE_LINKS]: '<Relationships' }],
  ])('a list that is %s reads as nothing, and nothing is added to it', (_case, parts) => {
    const bytes = workbookWith([FOREIGN], parts);
    expect(readAddinSettings(bytes, OWN_ADDIN)).toEqual({ values: new Map(), canBeChanged: false });
    expect(() => patch(bytes, { [NAME]: '1' })).toThrow(PatchError);
    expect(readWorkbook(bytes).sheets).toHaveLength(1);
  });

  test('a list that is missing', () => {
    const small = smallParts({ sheet: '<sheetData/>' });
    const links = relationships({
      rId1: ['officeDocument', 'xl/workbook.xml'],
      rId2: [TASK_PANES_LINK, PANES],
    });
    const bytes = zipOf({ ...small, [ROOT_LINKS]: links });
    expect(readAddinSettings(bytes, OWN_ADDIN)).toMatchObject({ canBeChanged: false });
  });

  test.each<[string, string]>([
    ['broken', '<we:webextension'],
    ['of another kind', '<worksheet/>'],
    ['without anything', `<we:webextension xmlns:we="${WEB_EXTENSION_NAMESPACE}"/>`],
    [
      'with nameless properties',
      extension(reference('x'), '<we:properties><we:property/><we:property value="1"/></we:properties>'),
    ],
  ])('a web extension that is %s is passed over and left alone', (_case, text) => {
    const before = workbookWith([text, FOREIGN]);
    expect(readAddinSettings(before, OWN_ADDIN)).toEqual({ values: new Map(), canBeChanged: true });
    const after = patch(before, { [NAME]: '1' });
    expect(differenceOf(before, after).changed).not.toContain(FIRST);
    expect(read(after)).toEqual({ [NAME]: '1' });
  });

  test('a link to a web extension that is not there', () => {
    const links = relationships({ rId1: [WEB_EXTENSION_LINK, 'gone.xml'] });
    const bytes = workbookWith([FOREIGN], { [PANE_LINKS]: links });
    expect(readAddinSettings(bytes, OWN_ADDIN)).toEqual({ values: new Map(), canBeChanged: true });
  });
});

test('whatever is set and removed, in any order, reads back, and nothing remains of it at the end', () => {
  const before = smallWorkbook({ sheet: '<sheetData/>' });
  const value = fc.json().map((text) => storedSetting(JSON.parse(text)));
  const name = fc.constantFrom('a', 'b', '<c>"', '丁').map((end) => OWN_ADDIN.prefix + end);
  const steps = fc.array(fc.dictionary(name, fc.option(value), { maxKeys: 3 }), { maxLength: 5 });
  fc.assert(
    fc.property(steps, (changes) => {
      const expected = new Map<string, string>();
      let bytes = before;
      for (const change of changes) {
        for (const [key, text] of Object.entries(change))
          if (text === null) expected.delete(key);
          else expected.set(key, text);
        bytes = patch(bytes, change);
        expect(read(bytes)).toEqual(Object.fromEntries(expected));
      }
      const none = patch(bytes, Object.fromEntries([...expected.keys()].map((key) => [key, null])));
      expect(differenceOf(before, none)).toMatchObject({ added: [], removed: [] });
      for (const part of [TYPES, ROOT_LINKS]) expect(partText(none, part)).toBe(partText(before, part));
    }),
    { numRuns: 60 },
  );
});

test('any setting has a stored form that XML can hold and that reads as the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(settingOf(storedSetting(text))).toBe(text);
    }),
  );
  expect(storedSetting('\uffff\ud800\u0000')).toBe('"\\uffff\\ud800\\u0000"');
  expect(settingOf('no json')).toBe('no json');
});
