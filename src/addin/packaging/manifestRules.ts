import { contentFaults } from './manifestContents';
import { elementsBelow, parseManifest } from './manifestElement';

/** What a rule has to say against a manifest: for whoever makes the package. */
export type ManifestFault = string;

/** The files that the manifest's addresses lead to, as the package has them. */
export interface ServedFiles {
  has(path: string): boolean;
  /** Width and height of a PNG; `null` where the file is none. */
  pngSize(path: string): readonly [width: number, height: number] | null;
}

/** The order of the elements below `OfficeApp` for a task pane (offappmanifest-1.1.xsd, `TaskPaneApp`). */
const ORDER = [
  'Id',
  'AlternateId',
  'Version',
  'ProviderName',
  'DefaultLocale',
  'DisplayName',
  'Description',
  'IconUrl',
  'HighResolutionIconUrl',
  'SupportUrl',
  'AppDomains',
  'Hosts',
  'Requirements',
  'DefaultSettings',
  'Permissions',
  'Dictionary',
  'VersionOverrides',
];
const REQUIRED = ORDER.filter((name) =>
  [
    ...['Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl'],
    ...['HighResolutionIconUrl', 'SupportUrl', 'Hosts', 'DefaultSettings', 'Permissions', 'VersionOverrides'],
  ].includes(name),
);
/** Characters at most (Docs: manifest reference; `ShortStrings` 125, `LongStrings` 250, ids of resources 32). */
const LONGEST: Readonly<Record<string, number>> = {
  ProviderName: 125,
  DisplayName: 125,
  Description: 250,
  'bt:ShortStrings': 125,
  'bt:LongStrings': 250,
  id: 32,
};
const ICON_SIZES: Readonly<Record<string, number>> = { IconUrl: 32, HighResolutionIconUrl: 64 };

/**
 * What stores and hosts ask of a manifest, beyond its being well-formed.
 *
 * @param base the address it is served at, `https://server/folder`, without a closing slash
 */
export function manifestFaults(manifest: string, base: string, files: ServedFiles): readonly ManifestFault[] {
  const root = parseManifest(manifest);
  const elements = elementsBelow(root);
  const named = (name: string) => elements.filter((element) => element.name === name);
  const top = (root.children[0]?.children ?? []).map(({ name }) => name);
  const faults: ManifestFault[] = [];
  const complain = (isRight: boolean, fault: ManifestFault) => {
    if (!isRight) faults.push(fault);
  };

  const known = top.filter((name) => ORDER.includes(name));
  complain(
    known.join() === ORDER.filter((name) => top.includes(name)).join() && known.length === top.length,
    `OfficeApp 下各元素的次序或名称不对：${top.join('、')}`,
  );
  for (const overrides of named('VersionOverrides')) faults.push(...contentFaults(overrides));
  for (const name of REQUIRED) complain(top.includes(name), `缺少 ${name}`);
  complain(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(named('Id')[0]?.text ?? ''), 'Id 不是 GUID');
  complain(/^\d+(?:\.\d+){3}$/.test(named('Version')[0]?.text ?? ''), 'Version 应为四段数字');

  const addresses = elements.flatMap(({ name, attributes }) =>
    Object.entries(attributes).flatMap(([attribute, value]) =>
      !attribute.startsWith('xmlns') && /^\w+:\/\//.test(value) && name !== 'OfficeApp'
        ? [{ name, value }]
        : [],
    ),
  );
  for (const { name, value } of addresses) {
    complain(value.startsWith('https://'), `${name} 的地址不是 https：${value}`);
    complain(value.startsWith(`${base}/`), `${name} 的地址不在 ${base} 之下：${value}`);
    const path = pathOf(value, base);
    if (path !== null) complain(files.has(path), `${name} 指向的文件不存在：${path}`);
  }
  for (const [name, size] of Object.entries(ICON_SIZES)) {
    const address = named(name)[0]?.attributes['DefaultValue'] ?? '';
    complain(isSquare(address, size, base, files), `${name} 不是 ${size}×${size} 的 PNG`);
  }

  const resources = elements.filter(
    ({ name, attributes }) => /^bt:(?:Image|Url|String)$/.test(name) && attributes['id'] !== undefined,
  );
  const byId = new Map(resources.map((resource) => [resource.attributes['id'] ?? '', resource]));
  complain(byId.size === resources.length, '有重复的资源 id');
  for (const id of byId.keys())
    complain(id.length <= (LONGEST['id'] ?? 0), `资源 id 超过 ${LONGEST['id']} 个字符：${id}`);
  const used = new Set(elements.flatMap(({ attributes }) => attributes['resid'] ?? []));
  for (const id of used) complain(byId.has(id), `引用的资源不存在：${id}`);
  for (const id of byId.keys()) complain(used.has(id), `资源没有被引用：${id}`);
  for (const icon of named('Icon')) {
    const sizes = icon.children.map(({ attributes }) => attributes['size'] ?? '');
    complain(
      ['16', '32', '80'].every((size) => sizes.includes(size)),
      '功能区图标应有 16、32、80 三种尺寸',
    );
    for (const { attributes } of icon.children) {
      const address = byId.get(attributes['resid'] ?? '')?.attributes['DefaultValue'] ?? '';
      complain(
        isSquare(address, Number(attributes['size']), base, files),
        `图标 ${attributes['resid'] ?? ''} 的实际尺寸不是 ${attributes['size'] ?? ''}`,
      );
    }
  }

  const ids = ['CustomTab', 'Group', 'Control', 'Item'].flatMap((name) =>
    named(name).map(({ attributes }) => attributes['id'] ?? ''),
  );
  complain(new Set(ids).size === ids.length && !ids.includes(''), '功能区的选项卡、组和按钮应各有不同的 id');
  complain(
    named('FunctionName').length === 0 || named('FunctionFile').length > 0,
    '有 ExecuteFunction 而没有 FunctionFile',
  );

  const locale = named('DefaultLocale')[0]?.text ?? '';
  complain(/^[a-z]{2}-[A-Z]{2}$/.test(locale), `DefaultLocale 不是语言代码：${locale}`);
  for (const name of ['DisplayName', 'Description', 'bt:ShortStrings', 'bt:LongStrings']) {
    const texts = named(name).flatMap((element) =>
      name.startsWith('bt:') ? element.children : element.attributes['DefaultValue'] ? [element] : [],
    );
    for (const text of texts) {
      const overrides = text.children.filter(({ attributes }) => attributes['Locale'] !== undefined);
      complain(
        overrides.some(({ attributes }) => attributes['Locale'] === 'en-US'),
        `缺少英文：${text.attributes['id'] ?? name}`,
      );
      const values = [
        text.attributes['DefaultValue'],
        ...overrides.map(({ attributes }) => attributes['Value']),
      ];
      for (const value of values)
        complain(
          value !== undefined && value !== '' && value.length <= (LONGEST[name] ?? 0),
          `${text.attributes['id'] ?? name} 为空或超过 ${LONGEST[name] ?? 0} 个字符`,
        );
    }
  }
  return faults;
}

function pathOf(address: string, base: string): string | null {
  return address.startsWith(`${base}/`) ? (address.slice(base.length + 1).split(/[?#]/)[0] ?? null) : null;
}

function isSquare(address: string, size: number, base: string, files: ServedFiles): boolean {
  const path = pathOf(address, base);
  const real = path === null ? null : files.pngSize(path);
  return real !== null && real[0] === size && real[1] === size;
}
