import { inflateSync, strFromU8 } from 'fflate';

/**
 * What the build packed into the page: JSON, deflated without a head, in base64.
 *
 * @throws Error for anything else
 */
export function unpackedJson(packed: string): unknown {
  const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
  return JSON.parse(strFromU8(inflateSync(bytes)));
}
