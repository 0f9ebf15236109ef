import * as z from 'zod/mini';
import { hasAddress, jsonOf, readItem, writeItem, type LocalStore } from './localStore';

/**
 * How far a person has come with the forms of a workbook, as far as the workbook itself does not say: kept on this
 * machine, so that a pane that is opened anew goes on where the last one was.
 */
export const keptWalksSchema = z.object({
  /** Id of the sheet that was shown last. */
  sheetId: z.string(),
  /** By the sheets' ids. */
  walks: z.record(
    z.string(),
    z.object({
      /** Which forms they were (`formsOf`): on others nothing of it counts. */
      forms: z.string(),
      at: z.nullable(z.string()),
      met: z.readonly(z.array(z.string())),
      passed: z.readonly(z.array(z.string())),
      filled: z.readonly(z.array(z.string())),
      typed: z.readonly(z.record(z.string(), z.string())),
    }),
  ),
});

export type KeptWalks = z.infer<typeof keptWalksSchema>;

const keyOf = ({ partitionKey, documentUrl }: LocalStore) =>
  `${partitionKey ?? ''}jixiao-ziping.walk ${documentUrl}`;

/** `null` where nothing is kept, or nothing that can be read. */
export function readWalks(place: LocalStore): KeptWalks | null {
  if (!hasAddress(place)) return null;
  const parsed = keptWalksSchema.safeParse(jsonOf(readItem(place, keyOf(place))));
  return parsed.success ? parsed.data : null;
}

/** Where it can't be kept it still counts until the pane is closed. */
export function writeWalks(place: LocalStore, walks: KeptWalks): void {
  if (hasAddress(place)) writeItem(place, keyOf(place), JSON.stringify(walks));
}
