import * as z from 'zod/mini';
import { jsonOf, readItem, writeItem, type LocalStore } from './localStore';

/** How this person likes to work; about no workbook in particular. */
export const preferencesSchema = z.object({
  /** 编辑时校验. */
  validatesWhileEditing: z._default(z.boolean(), true),
  /** 复核: for reviewers; the self-scores are then never written. */
  reviews: z._default(z.boolean(), false),
  /** Whether scores are written as numbers or as formulas that show the arithmetic. */
  writesAs: z._default(z.enum(['values', 'formulas']), 'values'),
});

export type Preferences = z.infer<typeof preferencesSchema>;

export const USUAL_PREFERENCES: Preferences = preferencesSchema.parse({});

type PreferencesPlace = Pick<LocalStore, 'store' | 'partitionKey'>;

const keyOf = ({ partitionKey }: PreferencesPlace) => `${partitionKey ?? ''}jixiao-ziping.preferences`;

export function readPreferences(place: PreferencesPlace | null): Preferences {
  if (place === null) return USUAL_PREFERENCES;
  const parsed = preferencesSchema.safeParse(jsonOf(readItem(place, keyOf(place))));
  return parsed.success ? parsed.data : USUAL_PREFERENCES;
}

export function writePreferences(place: PreferencesPlace | null, preferences: Preferences): void {
  // Where it can't be kept it still counts until the pane is closed.
  if (place !== null) writeItem(place, keyOf(place), JSON.stringify(preferences));
}
