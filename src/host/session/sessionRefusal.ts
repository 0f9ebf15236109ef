import { HostRefusal, type HostRefusalCode } from '../spreadsheetHost';

const CODES: Readonly<Record<string, HostRefusalCode>> = {
  AccessDenied: 'protected',
  InvalidArgument: 'host-error',
  InvalidOperation: 'host-error',
};

/**
 * Any failure of an edit as a refusal; refusals pass unchanged. An `EditRefused` is known by its name and code: the
 * workbook may belong to the page that this one is embedded in, whose classes are others.
 */
export function sessionRefusal(error: unknown): HostRefusal {
  if (error instanceof HostRefusal) return error;
  if (typeof error !== 'object' || error === null) return new HostRefusal('host-error', String(error));
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const message = 'message' in error ? String(error.message) : '';
  return new HostRefusal(CODES[code] ?? 'host-error', message);
}
