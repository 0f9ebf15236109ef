/**
 * Why a part of a batch failed, with the codes Excel uses (Docs `application-specific-api-error-handling.md`), and one
 * of our own: `NotImplemented` says that Excel could do it and the stand-in cannot.
 */
export type ApiErrorCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'GeneralException'
  | 'InvalidArgument'
  | 'InvalidObjectPath'
  | 'InvalidOperation'
  | 'InvalidOperationInCellEditMode'
  | 'InvalidSelection'
  | 'ItemNotFound'
  | 'ItemAlreadyExists'
  | 'NotImplemented'
  | 'RequestPayloadSizeLimitExceeded'
  | 'ResponsePayloadSizeLimitExceeded';

export class ApiError extends Error {
  override readonly name = 'ApiError';
  constructor(
    readonly code: ApiErrorCode,
    message: string,
  ) {
    super(message);
  }
}
