import { ApiError } from './apiError';

const COLOUR = /^#[0-9a-f]{6}$/i;
const NAME = /^[a-z]+$/i;

/** A colour as `#RRGGBB`; Excel takes names (`orange`) too, the stand-in does not. */
export function colourOf(value: unknown, member: string): string {
  if (typeof value === 'string' && COLOUR.test(value)) return value.toUpperCase();
  if (typeof value === 'string' && NAME.test(value))
    throw new ApiError('NotImplemented', `the stand-in for Excel has no ${member} by name`);
  throw new ApiError('InvalidArgument', `${member}: a colour as #RRGGBB, not ${String(value)}`);
}
