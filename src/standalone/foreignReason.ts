import type { Locale } from '../core/language/locale';
import { kindByName } from '../host/file/namedKind';
import { otherFileTexts } from '../locales/otherFiles';
import { WorkbookError } from '../xlsx/workbookFile';

/**
 * Why a document, an archive or a picture was not opened: of what is no workbook the name tells more than the bytes.
 * `null` where the name tells nothing, or the error is another one.
 */
export function foreignReason(error: unknown, name: string, locale: Locale): string | null {
  if (!(error instanceof WorkbookError)) return null;
  if (error.code !== 'not-a-workbook' && error.code !== 'unsupported') return null;
  const kind = kindByName(name);
  return kind === 'other' ? null : otherFileTexts[locale][kind];
}
