import { inflateSync, strFromU8 } from 'fflate';
import * as z from 'zod/mini';

const pagesSchema = z.record(z.string(), z.string());

/**
 * Pages of help by their file names, as the build packs them into the page: JSON, deflated without a head, in base64
 * (`build/SinglePage.js`).
 *
 * @throws Error for anything else
 */
export function unpackedHelp(packed: string): Readonly<Record<string, string>> {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  return pagesSchema.parse(JSON.parse(strFromU8(inflateSync(bytes))));
}
