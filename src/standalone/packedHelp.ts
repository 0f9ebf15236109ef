import * as z from 'zod/mini';
import { unpackedJson } from './packedJson';

const pagesSchema = z.record(z.string(), z.string());

/**
 * Pages of help by their file names, as the build packs them into the page (`build/SinglePage.js`).
 *
 * @throws Error for anything else
 */
export function unpackedHelp(packed: string): Readonly<Record<string, string>> {
  return pagesSchema.parse(unpackedJson(packed));
}
