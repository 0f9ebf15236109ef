import type { Locale } from '../../core/language/locale';
import { workbookErrorTexts } from '../../locales/workbookErrors';
import type { WorkbenchTexts } from '../../locales/workbench';
import { WorkbookError, type WorkbookErrorCode } from '../../xlsx/workbookFile';
import { errorReason } from './errorReason';

/** Why a file was not opened, in one sentence. */
export function whyNotOpened(error: unknown, name: string, locale: Locale, texts: WorkbenchTexts): string {
  const reasons: Readonly<Record<WorkbookErrorCode, string>> = workbookErrorTexts[locale];
  if (error instanceof WorkbookError) return texts.notOpened(name, reasons[error.code]);
  return texts.notOpened(name, errorReason(error, texts));
}

/** The bytes of a file served with the page; `null` when there is none. */
export async function fetchBytes(address: string): Promise<Uint8Array | null> {
  const response = await fetch(address);
  return response.ok ? new Uint8Array(await response.arrayBuffer()) : null;
}

/** Hands a file to the browser's downloads under its own name. */
export function download(bytes: Uint8Array, name: string): void {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has taken its own hold of the data by then.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
