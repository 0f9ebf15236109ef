import type { Locale } from '../core/language/locale';
import type { OfficeClient } from '../host/office/officeClient';
import { isExcelNewEnough } from '../host/office/supportedExcel';
import type { LocalStore } from './storage/localStore';

/** What became of starting: in a usable Excel, in one too old, or not in Excel at all. */
export type OfficeStart =
  | { readonly kind: 'ready'; readonly client: OfficeClient; readonly place: LocalStore | null }
  | { readonly kind: 'too-old' }
  | { readonly kind: 'outside' };

/** Waits for Office.js and looks where the add-in has come to. */
export async function startOffice(): Promise<OfficeStart> {
  if (typeof Office === 'undefined') return { kind: 'outside' };
  const { host } = await Office.onReady();
  // The enumeration's value as text: office.js of an old Excel may lack the enumeration.
  if (String(host) !== 'Excel') return { kind: 'outside' };
  const { requirements } = Office.context;
  if (!isExcelNewEnough(requirements)) return { kind: 'too-old' };
  return {
    kind: 'ready',
    client: { newContext: () => new Excel.RequestContext(), requirements },
    place: localStore(),
  };
}

/** The language Office speaks, if it has said so: Chinese unless it is English. */
export function localeOf(displayLanguage: string | undefined): Locale {
  return /^en\b/i.test(displayLanguage ?? '') ? 'en-US' : 'zh-CN';
}

/** The present locale; before Office has started, the browser's. */
export function presentLocale(): Locale {
  const office = typeof Office === 'undefined' ? undefined : officeLanguage();
  return localeOf(office ?? navigator.language);
}

function officeLanguage(): string | undefined {
  // The types promise a context at all times; before `onReady`, and outside Office, there is none.
  const context: Partial<Office.Context> | undefined = Office.context;
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- the types promise what is not there outside Office
  return context?.displayLanguage;
}

function localStore(): LocalStore | null {
  try {
    return {
      store: window.localStorage,
      partitionKey: Office.context.partitionKey,
      // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- a workbook that was never saved has none, whatever the types say
      documentUrl: Office.context.document.url ?? '',
    };
  } catch {
    // Browsers that forbid storage to embedded pages throw on the mere mention of it.
    return null;
  }
}
