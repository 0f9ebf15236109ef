/** The documents that comments cite by name, by where they stand. */
export const CITED = {
  SCORING: 'docs/domain/SCORING.md',
  CHECKS: 'docs/domain/CHECKS.md',
  LAYOUTS: 'docs/domain/LAYOUTS.md',
  VALUES: 'docs/domain/VALUES.md',
  WORDING: 'docs/domain/WORDING.md',
  OFFICEJS: 'docs/office/OFFICEJS.md',
  'HOST-PROTOCOL': 'docs/office/HOST-PROTOCOL.md',
  'REAL-EXCEL': 'docs/office/REAL-EXCEL.md',
} as const;

export type CitedDocument = keyof typeof CITED;

/** A place in a document that a text points to. */
export interface Citation {
  readonly document: CitedDocument;
  readonly kind: 'section' | 'family' | 'check' | 'row' | 'words';
  /** `2`, `F14`, `score-differs`, `8`, `gives way to`. */
  readonly place: string;
}

const NAME = Object.keys(CITED).join('|');
/** SCORING §1, §2 and §3; LAYOUTS §2 */
const SECTIONS = new RegExp(`\\b(${NAME})(?:\\.md)?\`?,? (§\\d+(?:(?:, | and |、|-)§?\\d+(?![\\d.]))*)`, 'g');
/** LAYOUTS F14, F17 */
const FAMILIES = /\bLAYOUTS(?:\.md)? (F\d+[a-z]?(?:(?:, | and |-)F\d+[a-z]?)*)/g;
/** CHECKS: `score-differs`, or as a whole text in quotes */
const CHECK = /\bCHECKS: (?:`([a-z-]+)`|([a-z]+(?:-[a-z]+)*)(?='))/g;
/** WORDING 8, REAL-EXCEL 3 */
const ROW = /\b(WORDING|REAL-EXCEL)(?:\.md)? (\d+)/g;
/** CHECKS: "gives way to"; HOST-PROTOCOL: seam 2 */
const WORDS = /\b(CHECKS): "([^"]+)"|\b(HOST-PROTOCOL): ([a-z]+ \d)/g;

/** Every place in a document that a text cites, in the order of the kinds. */
export function citationsIn(text: string): readonly Citation[] {
  // A comment that goes on in the next line is one sentence.
  const plain = text.replace(/\n\s*(?:\*|\/\/)?\s*(?=§|F\d|`|\d)/g, ' ');
  const found: Citation[] = [];
  for (const [, name = '', places = ''] of plain.matchAll(SECTIONS)) {
    for (const [place] of places.matchAll(/\d+/g))
      found.push({ document: documentOf(name), kind: 'section', place });
  }
  for (const [, places = ''] of plain.matchAll(FAMILIES)) {
    for (const [place] of places.matchAll(/F\d+[a-z]?/g))
      found.push({ document: 'LAYOUTS', kind: 'family', place });
  }
  for (const [, quoted, whole = ''] of plain.matchAll(CHECK))
    found.push({ document: 'CHECKS', kind: 'check', place: quoted ?? whole });
  for (const [, name = '', place = ''] of plain.matchAll(ROW))
    found.push({ document: documentOf(name), kind: 'row', place });
  for (const [, checks, words, other = '', seam = ''] of plain.matchAll(WORDS))
    found.push({ document: documentOf(checks ?? other), kind: 'words', place: words ?? seam });
  return found;
}

function documentOf(name: string): CitedDocument {
  for (const document of Object.keys(CITED)) if (isCited(document) && document === name) return document;
  throw new RangeError(`no document: ${name}`);
}

function isCited(name: string): name is CitedDocument {
  return name in CITED;
}

/** What a document offers to be cited. */
export function placesIn(markdown: string): Readonly<Record<Citation['kind'], (place: string) => boolean>> {
  const lines = markdown.split('\n');
  const firstCells = lines
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|')[1]?.trim() ?? '');
  return {
    section: (place) => lines.some((line) => new RegExp(`^#{2,3} ${place}\\. `).test(line)),
    family: (place) => firstCells.some((cell) => cell.split(' ')[0] === place),
    check: (place) => firstCells.includes(`\`${place}\``),
    row: (place) => firstCells.includes(place),
    words: (place) => markdown.toLowerCase().includes(place.toLowerCase()),
  };
}
