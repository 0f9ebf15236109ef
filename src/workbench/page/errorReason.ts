import type { WorkbenchTexts } from '../../locales/workbench';

/** What is told of an error: in place of the browser's own words about a file, which are English, what a person can look for. */
export function errorReason(error: unknown, texts: Pick<WorkbenchTexts, 'fileRefused'>): string {
  if (error instanceof DOMException) return texts.fileRefused;
  return error instanceof Error ? error.message : String(error);
}
