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
  let content = '';
  let from = 0;
  for (let at = levelled.indexOf('&'); at !== -1; at = levelled.indexOf('&', from)) {
    const end = levelled.indexOf(';', at);
    // The longest entity is &#x10ffff; with some zeros before it.
    if (end === -1 || end - at > LONGEST_ENTITY) return null;
    const character = resolvedEntity(levelled, at + 1, end);
    if (character === undefined) return null;
    if (at > from) content += levelled.slice(from, at);
    content += character;
    from = end + 1;
  }
  return content + levelled.slice(from);
}

const LONGEST_ENTITY = 12;
const [NUMBER_SIGN, SMALL_X] = [35, 120];

/** The character that an entity's name, from `start` to `end`, stands for. Some programs write all Chinese so. */
function resolvedEntity(text: string, start: number, end: number): string | undefined {
  if (text.charCodeAt(start) !== NUMBER_SIGN) {
    const name = text.slice(start, end);
    return Object.hasOwn(ENTITIES, name) ? ENTITIES[name] : undefined;
  }
  const isHex = text.charCodeAt(start + 1) === SMALL_X;
  const code = isHex ? codeIn(text, start + 2, end, 16) : codeIn(text, start + 1, end, 10);
  if (!isCharacter(code)) return undefined;
  return code < 0x1_0000 ? String.fromCharCode(code) : String.fromCodePoint(code);
}

function codeIn(text: string, start: number, end: number, radix: 10 | 16): number {
  let code = start < end ? 0 : Number.NaN;
  for (let index = start; index < end; index += 1) {
    const character = text.charCodeAt(index);
    const isDigit = character >= 48 && character <= 57;
    const letter = character | 32;
    const digit = isDigit ? character - 48 : letter >= 97 && letter <= 102 ? letter - 87 : Number.NaN;
    code = code * radix + (digit < radix ? digit : Number.NaN);
  }
  return code;
}

/** XML 1.0, 2.2. */
function isCharacter(code: number): boolean {
  return (
    code === 9 ||
    code === 10 ||
    code === 13 ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    (code >= 0x1_0000 && code <= 0x10_ffff)
  );
}
