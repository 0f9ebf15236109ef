/** What no XML may hold, whoever writes it. */
const FORBIDDEN =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Whether a text has characters that no XML may hold. */
export function holdsForbidden(text: string): boolean {
  return FORBIDDEN.test(text);
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Text between tags with its entities resolved; `null` for what only a parser can judge. */
export function plainContent(raw: string): string | null {
  if (raw.includes(']]>')) return null;
  const levelled = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  if (!levelled.includes('&')) return levelled;
  let isPlain = true;
  const resolved = levelled.replace(/&([a-z]{0,5};)?/g, (_whole, name: string | undefined) => {
    const character = name === undefined ? undefined : ENTITIES[name.slice(0, -1)];
    isPlain &&= character !== undefined;
    return character ?? '';
  });
  return isPlain ? resolved : null;
}
