/**
 * The text form in which spreadsheets exchange a block of cells: tabs between cells, line ends between rows, and quotes
 * around a cell that itself holds a tab, a line end or a leading quote (quotes inside are doubled).
 */
export function printTabbed(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(printCell).join('\t')).join('\r\n');
}

function printCell(text: string): string {
  return /[\t\r\n]|^"/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Reads such a text. Rows may be of different length; one line end at the very end adds no row. */
export function parseTabbed(text: string): string[][] {
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  const rows: string[][] = [[]];
  let at = 0;
  for (;;) {
    const quoted = source[at] === '"' ? readQuoted(source, at) : null;
    const end = quoted?.end ?? nextBreak(source, at);
    rows.at(-1)?.push(quoted?.text ?? source.slice(at, end));
    if (end >= source.length) return rows;
    if (source[end] === '\n') rows.push([]);
    at = end + 1;
  }
}

function nextBreak(source: string, from: number): number {
  for (let at = from; at < source.length; at++) {
    if (source[at] === '\t' || source[at] === '\n') return at;
  }
  return source.length;
}

/** A quoted cell, or `null` when the quote is just a character (no closing quote before the cell's end). */
function readQuoted(source: string, start: number): { text: string; end: number } | null {
  let text = '';
  for (let at = start + 1; at < source.length; at++) {
    const letter = source[at] ?? '';
    if (letter !== '"') {
      text += letter;
      continue;
    }
    const next = source[at + 1];
    if (next === '"') {
      text += '"';
      at++;
      continue;
    }
    return next === undefined || next === '\t' || next === '\n' ? { text, end: at + 1 } : null;
  }
  return null;
}
