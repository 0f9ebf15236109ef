/**
 * Characters that a terminal obeys instead of showing them: control characters (an escape sequence can clear the screen
 * or retitle the window), and those that turn the direction of writing or cannot be seen at all.
 */
const OBEYED =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;

/** A text as a terminal may be given it: what it would obey is shown as text, line breaks and tabs as spaces. */
export function visibleText(text: string): string {
  return text.replace(OBEYED, (character) =>
    /\s/.test(character) && character < '\u0020' ? ' ' : `<U+${hexOf(character)}>`,
  );
}

/** Plain data with all its texts fit for a terminal. */
export function visibleData<Data>(data: Data): Data {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-assignment -- the same data, texts replaced by texts
  const shown: Data = JSON.parse(JSON.stringify(data), (_key, value: unknown) =>
    typeof value === 'string' ? visibleText(value) : value,
  );
  return shown;
}

/** A JSON text that means the same and holds nothing that a terminal obeys. */
export function visibleJson(json: string): string {
  return json.replace(OBEYED, (character) => (character === '\n' ? character : `\\u${hexOf(character)}`));
}

function hexOf(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}
