import * as z from 'zod/mini';
import { FAULT_NAMES, type FaultName } from './pageFaults';
import type { Locale } from '../../core/language/locale';

/** What the page's address asks for: `?file=samples/x.xlsx&locale=en-US&api=1.7&fault=row-inserted`. */
export interface PageOptions {
  /** Address of a workbook served with the page, relative to it. */
  readonly file: string;
  readonly locale: Locale;
  /** The highest `ExcelApi` set the stand-in claims; `null` for its own default. */
  readonly excelApi: string | null;
  /** What is to go wrong with the first write, to see what the add-in makes of it; `null`: nothing. */
  readonly fault: FaultName | null;
  /** What could not be understood and is replaced by the default. */
  readonly problems: readonly { readonly option: 'file' | 'api'; readonly text: string }[];
}

const DEFAULT_FILE = 'samples/seed-blank.xlsx';

const locale = z.catch(z.enum(['zh-CN', 'en-US']), 'zh-CN');
/** A plain file of the samples folder: no way up, no other server. */
const file = z.string().check(z.regex(/^samples\/[^/\\?#]+\.xlsx$/i));
const fault = z.catch(z.nullable(z.enum(FAULT_NAMES)), null);
const api = z.string().check(z.regex(/^1\.\d{1,2}$/));

/** Reads the query part of the page's address. */
export function readPageOptions(search: string): PageOptions {
  const query = new URLSearchParams(search);
  const askedFile = query.get('file');
  const askedApi = query.get('api');
  const fileOption = file.safeParse(askedFile);
  const apiOption = api.safeParse(askedApi);
  return {
    file: fileOption.success ? fileOption.data : DEFAULT_FILE,
    locale: locale.parse(query.get('locale')),
    excelApi: apiOption.success ? apiOption.data : null,
    fault: fault.parse(query.get('fault')),
    problems: [
      ...(askedFile !== null && !fileOption.success ? [{ option: 'file' as const, text: askedFile }] : []),
      ...(askedApi !== null && !apiOption.success ? [{ option: 'api' as const, text: askedApi }] : []),
    ],
  };
}
