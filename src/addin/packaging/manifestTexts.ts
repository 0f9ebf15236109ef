import { elementsNamed, unless, type CheckedManifest, type ManifestFault } from './checkedManifest';
import type { ManifestElement } from './manifestElement';

/** Characters at most (Docs: manifest reference; `ShortStrings` 125, `LongStrings` 250). */
const LONGEST: readonly (readonly [name: string, characters: number])[] = [
  ['DisplayName', 125],
  ['Description', 250],
  ['bt:ShortStrings', 125],
  ['bt:LongStrings', 250],
];

/** What people read: there in both languages, not empty, and no longer than Office shows. */
export function textFaults(manifest: CheckedManifest): readonly ManifestFault[] {
  return LONGEST.flatMap(([name, longest]) =>
    elementsNamed(manifest, name)
      .flatMap((element) => textsOf(element))
      .flatMap((text) => faultsOfText(text, text.attributes['id'] ?? name, longest)),
  );
}

function textsOf(element: ManifestElement): readonly ManifestElement[] {
  if (element.name.startsWith('bt:')) return element.children;
  return element.attributes['DefaultValue'] ? [element] : [];
}

function faultsOfText(
  { attributes, children }: ManifestElement,
  name: string,
  longest: number,
): readonly ManifestFault[] {
  const overrides = children.filter((child) => child.attributes['Locale'] !== undefined);
  const isInEnglish = overrides.some((override) => override.attributes['Locale'] === 'en-US');
  const values = [attributes['DefaultValue'], ...overrides.map((override) => override.attributes['Value'])];
  return [
    ...unless(isInEnglish, `缺少英文：${name}`),
    ...values.flatMap((value) =>
      unless(
        value !== undefined && value !== '' && value.length <= longest,
        `${name} 为空或超过 ${longest} 个字符`,
      ),
    ),
  ];
}
