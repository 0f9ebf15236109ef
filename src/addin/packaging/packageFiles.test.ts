import { readFileSync } from 'node:fs';
import path from 'node:path';
import { SaxesParser } from 'saxes';
import { ServerAddressError } from '../manifest/manifestForServer';
import { PackageError, packageFiles, type PackageParts } from './packageFiles';

const ROOT = path.join(__dirname, '../../..');
const bytes = (text: string) => new TextEncoder().encode(text);
const MANIFEST = readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');
const ICONS = ['16', '32', '64', '80', 'pane-16', 'pane-32', 'pane-80'].map(
  (name) => [`assets/icon-${name}.png`, readFileSync(path.join(ROOT, `assets/icon-${name}.png`))] as const,
);
const parts: PackageParts = {
  address: 'https://oa.example.gov.cn/jixiao/',
  manifest: MANIFEST,
  addin: new Map<string, Uint8Array>([
    ['taskpane.html', bytes('<p>pane</p>')],
    ['commands.html', bytes('<p>commands</p>')],
    ['manifest.xml', bytes(MANIFEST)],
    ...ICONS,
  ]),
  standalone: bytes('<p>one file</p>'),
  guide: '<a href="{{address}}/taskpane.html">试打开</a> {{address}}',
  licences: 'MIT',
  materials: '{}',
};
const text = (files: ReturnType<typeof packageFiles>, name: string) =>
  new TextDecoder().decode(files.get(name));

test('a package holds the add-in, its manifest, the one file, both servers’ configurations and the guide', () => {
  const files = packageFiles(parts);
  expect([...files.keys()].filter((name) => !name.startsWith('addin/assets/')).sort()).toEqual(
    [
      ...[
        '管理员说明.html',
        '绩效自评助手.html',
        'manifest.xml',
        'nginx.conf',
        '第三方许可.txt',
        '物料清单.json',
      ],
      ...['addin/taskpane.html', 'addin/commands.html', 'addin/index.html', 'addin/web.config'],
    ].sort(),
  );
  expect(text(files, 'manifest.xml')).toContain('"https://oa.example.gov.cn/jixiao/taskpane.html"');
  expect(text(files, 'manifest.xml')).toContain('<Id>5b0a8f5e-2f6b-4c0e-9d51-7a3c1e9f4d26</Id>');
  expect(text(files, '管理员说明.html')).toBe(
    '<a href="https://oa.example.gov.cn/jixiao/taskpane.html">试打开</a> https://oa.example.gov.cn/jixiao',
  );
  expect(files.get('addin/index.html')).toEqual(files.get('绩效自评助手.html'));
});

test('the configurations name the folder, types and headers, and allow TLS 1.2', () => {
  const files = packageFiles(parts);
  const nginx = text(files, 'nginx.conf');
  expect(nginx).toContain('location /jixiao/ {');
  expect(nginx).toContain('TLSv1.2');
  expect(nginx).toContain('X-Content-Type-Options "nosniff"');
  expect(nginx.split('{').length).toBe(nginx.split('}').length);
  // A brace in an expression ends it where nothing quotes it, and nginx does not start.
  expect(nginx).toMatch(/location ~ "[^"]*\{8\}[^"]*" \{/);
  const iis = text(files, 'addin/web.config');
  expect(() => new SaxesParser().write(iis).close()).not.toThrow();
  for (const extension of ['.js', '.css', '.html', '.png'])
    expect(iis).toContain(`mimeMap fileExtension="${extension}"`);
});

test.each([
  ['https://OA.Example.gov.cn:443/jixiao', 'https://oa.example.gov.cn/jixiao', '/jixiao/'],
  ['https://oa.example.gov.cn', 'https://oa.example.gov.cn', '/'],
  ['https://oa.example.gov.cn/绩效/', 'https://oa.example.gov.cn/%E7%BB%A9%E6%95%88', '"/绩效/"'],
  ['https://oa.example.gov.cn/a b', 'https://oa.example.gov.cn/a%20b', '"/a b/"'],
  ['https://oa.example.gov.cn/a&b', 'https://oa.example.gov.cn/a&amp;b', '"/a&b/"'],
])('for %s the manifest names %s and nginx %s', (address, inManifest, inNginx) => {
  const files = packageFiles({ ...parts, address });
  expect(text(files, 'manifest.xml')).toContain(`"${inManifest}/taskpane.html"`);
  expect(text(files, 'nginx.conf')).toContain(`\nlocation ${inNginx} {`);
});

test.each<[string, Partial<PackageParts>, RegExp]>([
  ['an address without https', { address: 'http://oa.example.gov.cn' }, /https/],
  ['a page that is missing', { addin: new Map(ICONS) }, /taskpane\.html/],
  [
    'an icon of another size',
    { addin: new Map([...parts.addin, ['assets/icon-32.png', ICONS[0]?.[1] ?? new Uint8Array()]]) },
    /32/,
  ],
  ['elements in another order', { manifest: reordered() }, /次序/],
  [
    "a tab's label before its groups",
    { manifest: moved('              <Label resid="Tab.Label" />\n', '              <Group id') },
    /CustomTab/,
  ],
  [
    'a button without a tip',
    { manifest: MANIFEST.replace(/<Supertip>[\s\S]*?<\/Supertip>/, '') },
    /Control Button/,
  ],
  [
    'the place of a page before its name',
    { manifest: MANIFEST.replace(/(<TaskpaneId>.*<\/TaskpaneId>)(\s*)(<SourceLocation resid.*>)/, '$3$2$1') },
    /ShowTaskpane/,
  ],
  ['an action of a kind unknown', { manifest: MANIFEST.replace('"ShowTaskpane"', '"OpenPane"') }, /OpenPane/],
  [
    'two buttons of one id',
    { manifest: MANIFEST.replace('id="Jixiao.OpenPane"', 'id="Jixiao.Score"') },
    /不同的 id/,
  ],
  [
    'a command without the page of commands',
    { manifest: MANIFEST.replace('<FunctionFile resid="Commands.Url" />', '') },
    /FunctionFile/,
  ],
  [
    'a text that is too long',
    { manifest: MANIFEST.replace('绩效自评助手">', `${'长'.repeat(126)}">`) },
    /125/,
  ],
  [
    'a resource that is used and not there',
    { manifest: MANIFEST.replace('id="Tab.Label"', 'id="Tab.Other"') },
    /Tab\.Label/,
  ],
  ['a text without English', { manifest: MANIFEST.replace('Locale="en-US"', 'Locale="fr-FR"') }, /英文/],
  [
    'a provider with too long a name',
    { manifest: MANIFEST.replace('<ProviderName>', `<ProviderName>${'长'.repeat(126)}`) },
    /ProviderName/,
  ],
  ['a version of three numbers', { manifest: MANIFEST.replace('0.1.0.0', '0.1.0') }, /Version/],
  [
    'an address elsewhere',
    { manifest: MANIFEST.replace('https://localhost:3000/commands', 'https://a.cn/commands') },
    /a\.cn/,
  ],
])('%s is refused', (_what, other, message) => {
  expect(() => packageFiles({ ...parts, ...other })).toThrow(message);
  try {
    packageFiles({ ...parts, ...other });
  } catch (error) {
    expect(error instanceof PackageError || error instanceof ServerAddressError).toBe(true);
  }
});

/** The manifest with a piece of it moved before another. */
function moved(piece: string, before: string): string {
  expect(MANIFEST).toContain(piece);
  expect(MANIFEST).toContain(before);
  return MANIFEST.replace(piece, '').replace(before, `${piece}${before}`);
}

function reordered(): string {
  const provider = '  <ProviderName>绩效自评助手</ProviderName>\n';
  return MANIFEST.replace(provider, '')
    .replace('  <DefaultLocale>', `${provider}  <DefaultLocale>`)
    .replace(/( {2}<Version>.*?<\/Version>\n)( {2}<ProviderName>.*?<\/ProviderName>\n)/, '$2$1');
}
