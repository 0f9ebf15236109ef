import type { Locale } from '../../core/language/locale';
import { ManifestError } from './manifestError';
import { ManifestResources } from './manifestResources';
import { type RibbonElement, childElements, descend, parseRibbonXml } from './ribbonElement';

/** The ribbon an add-in asks for, in one language; addresses are relative to where the add-in is served. */
export interface RibbonModel {
  readonly tabs: readonly RibbonTab[];
  /** The page that runs the buttons' functions; `null` when there is none. */
  readonly functionPage: string | null;
}

export interface RibbonTab {
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly description: string;
  /** Address of the largest icon. */
  readonly icon: string;
  readonly action: RibbonAction;
}

export type RibbonAction =
  | { readonly kind: 'showPane'; readonly page: string }
  | { readonly kind: 'runFunction'; readonly name: string };

/** Labels of Excel's own tabs, for an add-in that puts its groups onto one of them. */
const EXCEL_TABS: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  TabHome: { 'zh-CN': '开始', 'en-US': 'Home' },
  TabInsert: { 'zh-CN': '插入', 'en-US': 'Insert' },
  TabData: { 'zh-CN': '数据', 'en-US': 'Data' },
  TabReview: { 'zh-CN': '审阅', 'en-US': 'Review' },
};

/**
 * Reads the ribbon out of an add-in-only manifest (`VersionOverrides` 1.0, workbook host, `PrimaryCommandSurface`), the
 * part of Microsoft's schema `TaskPaneAppVersionOverridesV1_0.xsd` that buttons need. Throws `ManifestError`.
 */
export function readRibbon(manifest: string, locale: Locale): RibbonModel {
  const app = readXml(manifest);
  const overrides = need(descend(app, 'VersionOverrides'), 'VersionOverrides');
  const resources = new ManifestResources(overrides, locale);
  const host = descend(overrides, 'Hosts')?.children.find((one) => one.attributes['type'] === 'Workbook');
  const form = need(host ? descend(host, 'DesktopFormFactor') : null, 'DesktopFormFactor');
  const surface = childElements(form, 'ExtensionPoint').find(
    (point) => point.attributes['type'] === 'PrimaryCommandSurface',
  );
  const functionFile = descend(form, 'FunctionFile');
  return {
    tabs: (surface?.children ?? []).map((tab) => readTab(tab, resources, locale)),
    functionPage: functionFile ? resources.page(attribute(functionFile, 'resid')) : null,
  };
}

function readXml(manifest: string): RibbonElement {
  try {
    return parseRibbonXml(manifest);
  } catch (error) {
    throw new ManifestError(error instanceof Error ? error.message : String(error));
  }
}

function readTab(tab: RibbonElement, resources: ManifestResources, locale: Locale): RibbonTab {
  const id = tab.attributes['id'] ?? '';
  const label = tab.name === 'OfficeTab' ? (EXCEL_TABS[id]?.[locale] ?? id) : resources.text(labelOf(tab));
  return { label, groups: childElements(tab, 'Group').map((group) => readGroup(group, resources)) };
}

function readGroup(group: RibbonElement, resources: ManifestResources): RibbonGroup {
  const buttons = childElements(group, 'Control').filter(
    (control) => control.attributes['type'] === 'Button',
  );
  return {
    label: resources.text(labelOf(group)),
    buttons: buttons.map((button) => readButton(button, resources)),
  };
}

function readButton(button: RibbonElement, resources: ManifestResources): RibbonButton {
  const id = attribute(button, 'id');
  const icons = need(descend(button, 'Icon'), `Icon (${id})`).children;
  const largest = [...icons].sort((one, other) => size(other) - size(one))[0];
  const tip = descend(button, 'Supertip');
  const tipText = (name: string) => {
    const part = tip ? descend(tip, name) : null;
    return part ? resources.text(attribute(part, 'resid')) : '';
  };
  return {
    id,
    label: resources.text(labelOf(button)),
    title: tipText('Title'),
    description: tipText('Description'),
    icon: resources.image(attribute(need(largest ?? null, `Image (${id})`), 'resid')),
    action: readAction(need(descend(button, 'Action'), `Action (${id})`), resources),
  };
}

function readAction(action: RibbonElement, resources: ManifestResources): RibbonAction {
  switch (action.attributes['type']) {
    case 'ShowTaskpane': {
      const source = need(descend(action, 'SourceLocation'), 'SourceLocation');
      return { kind: 'showPane', page: resources.page(attribute(source, 'resid')) };
    }
    case 'ExecuteFunction':
      return { kind: 'runFunction', name: need(descend(action, 'FunctionName'), 'FunctionName').text };
    default:
      throw new ManifestError(`Action ${action.attributes['type'] ?? ''}`);
  }
}

function labelOf(element: RibbonElement): string {
  return attribute(need(descend(element, 'Label'), `Label (${element.attributes['id'] ?? ''})`), 'resid');
}

function size(icon: RibbonElement): number {
  return Number(icon.attributes['size'] ?? 0);
}

function attribute(element: RibbonElement, name: string): string {
  const value = element.attributes[name];
  if (value === undefined || value === '') throw new ManifestError(`${element.name}/@${name}`);
  return value;
}

function need(element: RibbonElement | null, name: string): RibbonElement {
  if (!element) throw new ManifestError(name);
  return element;
}
