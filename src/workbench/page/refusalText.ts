import type { WorkbenchTexts } from '../../locales/workbench';
import { EditRefused } from '../session/workbookSession';
import { HiddenByMerge } from './grid/attachClipboard';

/** Why an edit did not happen, in one sentence. */
export function refusalText(error: unknown, texts: WorkbenchTexts): string {
  if (error instanceof HiddenByMerge) return texts.hiddenByMerge;
  if (error instanceof EditRefused) return texts.refused[error.code];
  return texts.unexpected(error instanceof Error ? error.message : String(error));
}
