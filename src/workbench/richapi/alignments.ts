import { ApiError } from './apiError';

/** The file's words for alignments (ECMA-376 18.18.40, 18.18.88) under the names of Office.js; `null` is the default. */
const ALIGNMENTS = {
  horizontal: new Map<string | null, string>([
    [null, 'General'],
    ['left', 'Left'],
    ['center', 'Center'],
    ['right', 'Right'],
    ['fill', 'Fill'],
    ['justify', 'Justify'],
    ['centerContinuous', 'CenterAcrossSelection'],
    ['distributed', 'Distributed'],
  ]),
  vertical: new Map<string | null, string>([
    [null, 'Bottom'],
    ['top', 'Top'],
    ['center', 'Center'],
    ['justify', 'Justify'],
    ['distributed', 'Distributed'],
  ]),
} as const;

export function shownAlignment(way: keyof typeof ALIGNMENTS, stored: string | null): string {
  const isDefault = stored === 'general' || stored === 'bottom';
  return ALIGNMENTS[way].get(isDefault ? null : stored) ?? '';
}

export function fileAlignment(way: keyof typeof ALIGNMENTS, shown: unknown): string | null {
  const found = [...ALIGNMENTS[way]].find(([, name]) => name === shown);
  if (!found) throw new ApiError('InvalidArgument', `not a ${way} alignment: ${String(shown)}`);
  return found[0];
}
