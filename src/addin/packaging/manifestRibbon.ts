import { elementsNamed, unless, type CheckedManifest, type ManifestFault } from './checkedManifest';

/** Tabs, groups and buttons of the ribbon, and the functions that buttons run. */
export function ribbonFaults(manifest: CheckedManifest): readonly ManifestFault[] {
  const ids = ['CustomTab', 'Group', 'Control', 'Item'].flatMap((name) =>
    elementsNamed(manifest, name).map(({ attributes }) => attributes['id'] ?? ''),
  );
  const has = (name: string) => elementsNamed(manifest, name).length > 0;
  return [
    ...unless(
      new Set(ids).size === ids.length && !ids.includes(''),
      '功能区的选项卡、组和按钮应各有不同的 id',
    ),
    ...unless(!has('FunctionName') || has('FunctionFile'), '有 ExecuteFunction 而没有 FunctionFile'),
  ];
}
