import { elementsNamed, unless, type CheckedManifest, type ManifestFault } from './checkedManifest';

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
/** Characters of `ProviderName` at most (Docs: manifest reference). */
const LONGEST_PROVIDER = 125;
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The elements below `OfficeApp`: their order, those that must stand there, and the form of id, version and language. */
export function headFaults(manifest: CheckedManifest): readonly ManifestFault[] {
  const { topNames } = manifest;
  const textOf = (name: string) => elementsNamed(manifest, name)[0]?.text ?? '';
  const known = topNames.filter((name) => ORDER.includes(name));
  const isOrdered = known.join() === ORDER.filter((name) => topNames.includes(name)).join();
  const [locale, provider] = [textOf('DefaultLocale'), textOf('ProviderName')];
  return [
    ...unless(
      isOrdered && known.length === topNames.length,
      `OfficeApp 下各元素的次序或名称不对：${topNames.join('、')}`,
    ),
    ...REQUIRED.flatMap((name) => unless(topNames.includes(name), `缺少 ${name}`)),
    ...unless(GUID.test(textOf('Id')), 'Id 不是 GUID'),
    ...unless(provider.length <= LONGEST_PROVIDER, `ProviderName 超过 ${LONGEST_PROVIDER} 个字符`),
    ...unless(/^\d+(?:\.\d+){3}$/.test(textOf('Version')), 'Version 应为四段数字'),
    ...unless(/^[a-z]{2}-[A-Z]{2}$/.test(locale), `DefaultLocale 不是语言代码：${locale}`),
  ];
}
