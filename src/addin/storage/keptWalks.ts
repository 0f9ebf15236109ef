import * as z from 'zod/mini';
import { hasAddress, jsonOf, keysIn, readItem, writeItem, type LocalStore } from './localStore';

const keptWalkSchema = z.object({
  /** Which forms they were (`formsOf`): on others nothing of it counts. */
  forms: z.string(),
  at: z.nullable(z.string()),
  met: z.readonly(z.array(z.string())),
  passed: z.readonly(z.array(z.string())),
  filled: z.readonly(z.array(z.string())),
  typed: z.readonly(z.record(z.string(), z.string())),
});

type KeptWalk = z.infer<typeof keptWalkSchema>;

/**
 * How far a person has come with the forms of a workbook, as far as the workbook itself does not say: kept on this
 * machine, so that a pane that is opened anew goes on where the last one was.
 */
const keptWalksSchema = z.object({
  /** Id of the sheet that was shown last. */
  sheetId: z.string(),
  /** By the sheets' ids. */
  walks: z._default(z.record(z.string(), keptWalkSchema), {}),
});

export type KeptWalks = z.infer<typeof keptWalksSchema>;

/** Which sheet was shown last; versions up to 0.1 kept the walks there as well. */
const lastKey = ({ partitionKey, documentUrl }: LocalStore) =>
  `${partitionKey ?? ''}jixiao-ziping.walk ${documentUrl}`;

/** Each sheet's walk stands under a key of its own: two panes on two sheets do not write over one another's. */
const walkPrefix = ({ partitionKey }: LocalStore) => `${partitionKey ?? ''}jixiao-ziping.sheet-walk `;

/** `null` where nothing is kept, or nothing that can be read. */
export function readWalks(place: LocalStore): KeptWalks | null {
  if (!hasAddress(place)) return null;
  const last = keptWalksSchema.safeParse(jsonOf(readItem(place, lastKey(place))));
  if (!last.success) return null;
  const walks = keysIn(place).flatMap((key): [string, KeptWalk][] => {
    const sheetId = sheetOfKey(place, key);
    const walk = sheetId === null ? null : keptWalkSchema.safeParse(jsonOf(readItem(place, key)));
    return sheetId !== null && walk?.success === true ? [[sheetId, walk.data]] : [];
  });
  return { sheetId: last.data.sheetId, walks: { ...last.data.walks, ...Object.fromEntries(walks) } };
}

/** Where it can't be kept it still counts until the pane is closed. */
export function writeWalk(place: LocalStore, sheetId: string, walk: KeptWalk): void {
  if (!hasAddress(place)) return;
  writeItem(place, `${walkPrefix(place)}${sheetId} ${place.documentUrl}`, JSON.stringify(walk));
  const last = keptWalksSchema.safeParse(jsonOf(readItem(place, lastKey(place))));
  const walks = last.success ? last.data.walks : {};
  writeItem(place, lastKey(place), JSON.stringify({ sheetId, walks }));
}

/** The sheet of this workbook whose walk a key holds; `null` where it holds none. */
function sheetOfKey(place: LocalStore, key: string): string | null {
  const prefix = walkPrefix(place);
  const [sheetId = '', ...address] = key.startsWith(prefix) ? key.slice(prefix.length).split(' ') : [];
  return sheetId !== '' && address.join(' ') === place.documentUrl ? sheetId : null;
}
