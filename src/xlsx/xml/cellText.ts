const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;
/** What XML 1.0 can't hold, what parsers would change (CR), and an underscore that would be read as an escape. */
const UNWRITABLE =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|_(?=x[0-9A-Fa-f]{4}_)/g;

/** Text of a cell from its stored form: `_x000D_` is one character (ECMA-376 22.9.2.19, ST_Xstring). */
export function decodeCellText(stored: string): string {
  if (!stored.includes('_x')) return stored;
  return stored.replace(ESCAPE, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

/** The stored form of a cell's text, ready to stand between tags. */
export function encodeCellText(text: string): string {
  return escapeXml(text.replace(UNWRITABLE, (character) => `_x${hexOf(character)}_`));
}

function hexOf(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
}

/** The stored form of a text in an attribute, ready to stand in double quotes. */
export function encodeAttributeText(text: string): string {
  return escapeAttribute(text.replace(UNWRITABLE, (character) => `_x${hexOf(character)}_`));
}

/** For element content: no white space is touched. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** The reverse, for text taken out of a part that is not read as XML. */
export function decodeXmlText(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

/** For attributes in double quotes: line breaks and tabs would otherwise become spaces. */
export function escapeAttribute(text: string): string {
  return escapeXml(text)
    .replaceAll('"', '&quot;')
    .replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** Whether the text needs `xml:space="preserve"` to keep its edges. */
export function hasLooseEdges(text: string): boolean {
  return /^[ \t\n]|[ \t\n]$|[\t\n]/.test(text);
}
