import { extname } from 'node:path';

/** Why a file that stands among forms is not read; each has its own sentence in the locales. */
export type OtherKind =
  | 'document'
  | 'pdf'
  | 'archive'
  | 'table-text'
  | 'template'
  | 'web-page'
  | 'picture'
  | 'backup'
  | PlaceKind
  | 'other';

/** What is no file, whatever it is called. */
export type PlaceKind =
  /** A link to a folder: it may lead in a circle. */
  | 'folder-link'
  | 'broken-link'
  /** Links that lead to each other. */
  | 'circular-link'
  /** It, or what a link leads to, may not be looked at. */
  | 'no-access'
  /** Its path is longer than the system takes. */
  | 'long-path'
  /** The system does not get at it for another cause: a disk, a network. */
  | 'unreachable'
  /** A device, a pipe, a socket. */
  | 'not-a-file'
  /** Its name is no text, so that it cannot be asked for. */
  | 'bad-name';

const KINDS: Readonly<Record<string, OtherKind>> = {
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
export function otherKind(name: string): OtherKind {
  return KINDS[extname(name).toLowerCase()] ?? 'other';
}

function kindOf(kind: OtherKind, extensions: string): Record<string, OtherKind> {
  return Object.fromEntries(extensions.split(' ').map((extension) => [extension, kind]));
}
