import type { Locale } from '../../core/language/locale';
import type { WorkbenchTexts } from '../../locales/workbench';
import { ActionRefused, EditRefused, EntryRefused } from '../session/workbookSession';
import { alertText } from './alertText';
import { errorReason } from './errorReason';
import { HiddenByMerge } from './grid/attachClipboard';

/** Why an edit did not happen, in one sentence. */
export function refusalText(error: unknown, texts: WorkbenchTexts, locale: Locale): string {
  if (error instanceof HiddenByMerge) return texts.hiddenByMerge;
  if (error instanceof EntryRefused) return alertText(error, locale);
  if (error instanceof ActionRefused) return texts.actionRefused[error.why];
  if (error instanceof EditRefused) return texts.refused[error.code];
  return texts.unexpected(errorReason(error, texts));
}
