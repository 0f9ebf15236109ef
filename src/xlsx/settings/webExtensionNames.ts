/** Names of [MS-OWEXML] 2.1 and 2.2, and of the links and types that Office writes: how Office keeps add-ins, and their settings, in a document. */
export const TASK_PANES_LINK = 'http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes';
export const WEB_EXTENSION_LINK = 'http://schemas.microsoft.com/office/2011/relationships/webextension';
export const TASK_PANES_TYPE = 'application/vnd.ms-office.webextensiontaskpanes+xml';
export const WEB_EXTENSION_TYPE = 'application/vnd.ms-office.webextension+xml';
export const TASK_PANES_NAMESPACE = 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11';
export const WEB_EXTENSION_NAMESPACE =
  'http://schemas.microsoft.com/office/webextensions/webextension/2010/11';

/** Children of `<webextension>` in the schema's order ([MS-OWEXML] 2.2.7). */
export const WEB_EXTENSION_ORDER = [
  'reference',
  'alternateReferences',
  'properties',
  'bindings',
  'snapshot',
  'extLst',
];
