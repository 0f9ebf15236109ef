import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import {
  DEVELOPMENT_ORIGIN,
  manifestForServer,
  ServerAddressError,
} from '../../src/addin/manifest/manifestForServer';
import { elementsBelow, parseManifest } from '../../src/addin/packaging/manifestElement';

const root = path.resolve(__dirname, '../..');
const file = path.join(root, 'manifest.xml');
const text = readFileSync(file, 'utf8');

const elements = elementsBelow(parseManifest(text));
const named = (name: string) => elements.filter((element) => element.name === name);
const addresses = elements.flatMap((element) =>
  Object.values(element.attributes).filter((value) => value.startsWith(DEVELOPMENT_ORIGIN)),
);
const resources = elements.filter(
  (element) => /^bt:(Image|Url|String)$/.test(element.name) && element.attributes['id'],
);

function pngSize(name: string): [number, number] {
  const bytes = readFileSync(path.join(root, name));
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

// In a process of its own: the reader is partly written as ES modules, which jest doesn't load.
const READ = `import('office-addin-manifest').then(({ default: { OfficeAddinManifest } }) =>
  OfficeAddinManifest.readManifestFile(process.argv[1])).then((info) => console.log(JSON.stringify(info)))`;

test("the manifest reads with Microsoft's own reader as a task pane add-in for workbooks", () => {
  const loader = ['--import', 'tsx', '-e', READ, file];
  const info: unknown = JSON.parse(execFileSync(process.execPath, loader, { cwd: root, encoding: 'utf8' }));
  expect(info).toMatchObject({
    id: expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
    officeAppType: 'TaskPaneApp',
    version: '0.1.0.0',
    defaultLocale: 'zh-CN',
    displayName: '绩效自评助手',
    permissions: 'ReadWriteDocument',
    hosts: ['Workbook'],
    defaultSettings: { sourceLocation: `${DEVELOPMENT_ORIGIN}/taskpane.html` },
  });
});

test('the version is that of the package', () => {
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')));
  expect(named('Version')[0]?.text).toBe(`${version}.0`);
});

test('every file it names is in the project or made by the build from one that is', () => {
  expect(addresses.length).toBeGreaterThan(8);
  for (const address of addresses) {
    const name = address.slice(DEVELOPMENT_ORIGIN.length + 1);
    const page = /^(\w+)\.html$/.exec(name)?.[1];
    const source = page === undefined ? name : `src/addin/${page}/${page}.html`;
    expect({ name, exists: existsSync(path.join(root, source)) }).toEqual({ name, exists: true });
  }
});

test('no address leads off the server that the add-in comes from', () => {
  // Names of XML vocabularies are no addresses.
  const urls = elements.flatMap(({ attributes }) =>
    Object.entries(attributes).filter(
      ([name, value]) => !name.startsWith('xmlns') && /^\w+:\/\//.test(value),
    ),
  );
  expect(urls.filter(([, value]) => !value.startsWith(`${DEVELOPMENT_ORIGIN}/`))).toEqual([]);
  expect(named('AppDomain')).toEqual([]);
});

test.each([
  ['IconUrl', 32],
  ['HighResolutionIconUrl', 64],
])('%s is a picture of %d px', (element, size) => {
  const address = named(element)[0]?.attributes['DefaultValue'] ?? '';
  expect(pngSize(address.slice(DEVELOPMENT_ORIGIN.length + 1))).toEqual([size, size]);
});

test('every icon of the ribbon has the size it is used for, and each use has 16, 32 and 80', () => {
  for (const icon of named('Icon')) {
    expect(icon.children.map((image) => image.attributes['size'])).toEqual(['16', '32', '80']);
    for (const { attributes } of icon.children) {
      const resource = resources.find((candidate) => candidate.attributes['id'] === attributes['resid']);
      const name = (resource?.attributes['DefaultValue'] ?? '').slice(DEVELOPMENT_ORIGIN.length + 1);
      expect([name, ...pngSize(name)]).toEqual([
        name,
        Number(attributes['size']),
        Number(attributes['size']),
      ]);
    }
  }
});

test('every resource that is used exists, and every one that exists is used', () => {
  const used = elements.flatMap(({ attributes }) => attributes['resid'] ?? []);
  const ids = resources.map(({ attributes }) => attributes['id'] ?? '');
  expect(new Set(used)).toEqual(new Set(ids));
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id.length).toBeLessThanOrEqual(32);
});

test('every text a person reads is there in English too, within the length Excel allows', () => {
  const texts = [
    ...named('DisplayName'),
    ...named('Description').filter((e) => e.attributes['DefaultValue']),
    ...named('bt:String'),
  ];
  expect(texts.length).toBeGreaterThan(8);
  const short = new Set(named('bt:ShortStrings').flatMap((list) => list.children));
  for (const element of texts) {
    const overrides = element.children.map(({ attributes }) => attributes['Locale']);
    expect([element.attributes['id'] ?? element.name, overrides]).toEqual([
      element.attributes['id'] ?? element.name,
      ['en-US'],
    ]);
    const values = [element.attributes['DefaultValue'], element.children[0]?.attributes['Value']];
    const limit = short.has(element) || element.name === 'DisplayName' ? 125 : 250;
    for (const value of values) {
      expect(value).toBeTruthy();
      expect(value?.length).toBeLessThanOrEqual(limit);
    }
  }
});

test('it loads in Excel older than the floor, so that it can say so there', () => {
  expect(named('Set').map(({ attributes }) => [attributes['Name'], attributes['MinVersion']])).toEqual([
    ['ExcelApi', '1.1'],
  ]);
  const overrides = named('VersionOverrides').flatMap(elementsBelow);
  expect(overrides.filter(({ name }) => name === 'Requirements')).toEqual([]);
});

test("the ribbon's function is one that the command page associates", () => {
  const code = readFileSync(path.join(root, 'src/addin/commands/commands.ts'), 'utf8');
  const [name] = named('FunctionName');
  expect(code).toContain(`associate('${name?.text}'`);
  expect(named('Action').map(({ attributes }) => attributes['xsi:type'])).toEqual([
    'ExecuteFunction',
    'ShowTaskpane',
  ]);
});

describe('the manifest for a server', () => {
  test.each(['https://intra.example.cn/jixiao', 'https://intra.example.cn/jixiao/'])('at %s', (address) => {
    const rewritten = manifestForServer(text, address);
    expect(rewritten).not.toContain(DEVELOPMENT_ORIGIN);
    expect(rewritten).toContain('"https://intra.example.cn/jixiao/taskpane.html"');
    expect(elementsBelow(parseManifest(rewritten))).toHaveLength(elements.length);
  });

  test.each([
    'http://intra.example.cn',
    'intra',
    'https://a.cn/?x=1',
    'https://a.cn/#b',
    'https://me:pw@a.cn/',
  ])('is refused for %s', (address) => {
    expect(() => manifestForServer(text, address)).toThrow(ServerAddressError);
  });

  test('keeps a folder with & and quotes well-formed', () => {
    expect(() => parseManifest(manifestForServer(text, `https://a.cn/x&y'z"`))).not.toThrow();
  });

  test('is refused for a manifest that was rewritten already', () => {
    const once = manifestForServer(text, 'https://a.cn');
    expect(() => manifestForServer(once, 'https://b.cn')).toThrow(ServerAddressError);
  });
});
