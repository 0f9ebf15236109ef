/** Why a file that stands among forms is not read, as far as its name tells; each has its own sentence in the locales. */
export type NamedKind =
  'document' | 'pdf' | 'archive' | 'table-text' | 'template' | 'web-page' | 'picture' | 'backup' | 'other';

const KINDS: Readonly<Record<string, NamedKind>> = {
  ...kindOf('document', '.doc .docx .docm .dot .dotx .wps .wpt .rtf .odt .txt .ofd .ppt .pptx .dps'),
  ...kindOf('pdf', '.pdf'),
  ...kindOf('archive', '.zip .rar .7z .tar .gz .tgz .bz2 .xz .cab .iso'),
  ...kindOf('table-text', '.csv .tsv .prn .dif .slk'),
  ...kindOf('template', '.xltx .xltm .xlt .ett .xlam .xla .ots'),
  ...kindOf('web-page', '.html .htm .mht .mhtml .xml'),
  ...kindOf('picture', '.png .jpg .jpeg .gif .bmp .tif .tiff .webp .heic'),
  ...kindOf('backup', '.bak .tmp'),
};

/** What kind of file a name tells that is no workbook. */
export function kindByName(name: string): NamedKind {
  return KINDS[name.slice(name.lastIndexOf('.')).toLowerCase()] ?? 'other';
}

function kindOf(kind: NamedKind, extensions: string): Record<string, NamedKind> {
  return Object.fromEntries(extensions.split(' ').map((extension) => [extension, kind]));
}
