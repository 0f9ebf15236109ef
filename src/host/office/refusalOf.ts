import * as z from 'zod/mini';
import { HostRefusal, type HostRefusalCode } from '../spreadsheetHost';

/** Messages are localised and not for people (Docs `application-specific-api-error-handling.md`): the code decides. */
const CODES: Readonly<Record<string, HostRefusalCode>> = {
  InvalidOperationInCellEditMode: 'cell-editing',
  ItemNotFound: 'sheet-gone',
  InvalidObjectPath: 'sheet-gone',
  AccessDenied: 'protected',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
};

const codedSchema = z.object({ code: z.string(), message: z.optional(z.string()) });

/** Excel's error code, `null` for an error that isn't Excel's. */
export function excelErrorCode(error: unknown): string | null {
  const parsed = codedSchema.safeParse(error);
  return parsed.success ? parsed.data.code : null;
}

/** Any failure of a request as a refusal; refusals pass unchanged. */
export function refusalOf(error: unknown): HostRefusal {
  if (error instanceof HostRefusal) return error;
  const parsed = codedSchema.safeParse(error);
  if (!parsed.success) return new HostRefusal('host-error', String(error));
  const { code, message } = parsed.data;
  return new HostRefusal(CODES[code] ?? 'host-error', message === undefined ? code : `${code}: ${message}`);
}

/** What is missing where something was known to stand, a sheet or one of its conditional formats, somebody has removed. */
export function changedMeanwhile(refusal: HostRefusal): HostRefusal {
  return refusal.code === 'sheet-gone' ? new HostRefusal('changed-meanwhile', refusal.detail) : refusal;
}
