import { elementsBelow, type ManifestElement } from './manifestElement';

/**
 * What stands in each element of `VersionOverrides`, in this order, written as in a DTD: `?` may be missing, `+` one or
 * more. Where an element has an `xsi:type`, its contents depend on that (TaskPaneAppVersionOverridesV1_0.xsd and
 * OfficeAppBasicTypesV1_0.xsd of Microsoft's documentation, as far as a workbook's task pane and ribbon go).
 */
const CONTENTS: Readonly<Record<string, string>> = {
  'VersionOverrides VersionOverridesV1_0':
    'Description? Requirements? Hosts? Resources? WebApplicationInfo? EquivalentAddins?',
  Hosts: 'Host+',
  'Host Workbook': 'DesktopFormFactor?',
  DesktopFormFactor: 'GetStarted? FunctionFile? ExtensionPoint+',
  GetStarted: 'Title Description LearnMoreUrl',
  'ExtensionPoint PrimaryCommandSurface': 'OfficeTab* CustomTab*',
  OfficeTab: 'Group+',
  CustomTab: 'Group+ Label',
  Group: 'Label Icon Control+',
  'Control Button': 'Label Supertip Icon Action',
  'Control Menu': 'Label Supertip Icon Items',
  Items: 'Item+',
  Item: 'Label Supertip Icon? Action',
  Supertip: 'Title Description',
  Icon: 'bt:Image+',
  'Action ExecuteFunction': 'FunctionName',
  'Action ShowTaskpane': 'TaskpaneId? SourceLocation Title?',
  Resources: 'bt:Images? bt:Urls? bt:ShortStrings? bt:LongStrings?',
  'bt:Images': 'bt:Image+',
  'bt:Urls': 'bt:Url+',
  'bt:ShortStrings': 'bt:String+',
  'bt:LongStrings': 'bt:String+',
  'bt:String': 'bt:Override*',
};

/** The elements below `VersionOverrides` whose contents Office would not take, each as the sentence that says so. */
export function contentFaults(versionOverrides: ManifestElement): readonly string[] {
  return elementsBelow(versionOverrides).flatMap((element) => {
    const type = element.attributes['xsi:type'];
    const kind = type === undefined ? element.name : `${element.name} ${type}`;
    const model = CONTENTS[kind];
    const names = element.children.map(({ name }) => name);
    if (model === undefined) return names.length === 0 && type === undefined ? [] : [`不认识 ${kind}`];
    return patternOf(model).test(names.map((name) => `${name} `).join(''))
      ? []
      : [`${kind} 下各元素的次序或名称不对：${names.join('、')}（应为 ${model}）`];
  });
}

/** Matches the names of children, a space behind each. */
function patternOf(model: string): RegExp {
  const parts = model.split(' ').map((part) => {
    const [, name = '', times = ''] = /^([\w:]+)([?*+]?)$/.exec(part) ?? [];
    return `(?:${name} )${times}`;
  });
  return new RegExp(`^${parts.join('')}$`);
}
