import { isRelationshipType } from '../../opc/namespaces';
import type { OpcPackage } from '../../opc/opcPackage';
import type { PackageEditor } from '../../patch/packageEditor';
import { followRows, type FollowedRows } from '../../rows/followRows';
import { shiftedRow, type RowShift } from '../../rows/rowShift';
import { decodeXmlText, escapeXml } from '../../xml/cellText';
import { TextSplices } from '../../xml/textSplices';
import { attributeOf, descendants } from '../../xml/xmlElement';
import { movedAddress } from './areaList';
import { ElementChanges } from './elementChanges';

const NOTES: ReadonlySet<string> = new Set(['comment', 'threadedComment']);
const SHAPE_BEGINS = /<([a-z]*:?shape)(?:\s[^<>]*)?>/g;
const ROW = /(<(?:\w+:)?Row>)\s*(\d+)\s*(?=<)/;
const ANCHOR = /(<(?:\w+:)?Anchor>)([^<]*)(?=<)/;
const FORMULA = /(<(?:\w+:)?Fmla(?:Link|Range|Group|Txbx)>)([^<]*)(?=<)/g;

/** Moves a sheet's notes and comments, and the boxes they are drawn in, with their cells; those of removed rows go. */
export function moveNotes(
  pkg: OpcPackage,
  editor: PackageEditor,
  sheetPart: string,
  rows: FollowedRows,
): void {
  for (const { type, target } of pkg.relationships(sheetPart)) {
    if (!pkg.has(target)) continue;
    if (isRelationshipType(type, 'comments') || type.endsWith('/threadedComment'))
      editor.edit(target, (root, splices, text) => {
        const changes = new ElementChanges(text, splices);
        for (const element of descendants(root)) {
          const ref = attributeOf(element, 'ref');
          if (!NOTES.has(element.local) || ref === undefined) continue;
          const moved = movedAddress(ref, rows.shift);
          if (moved === null) changes.remove(element);
          else changes.set(element, { ref: moved });
        }
        changes.finish(root);
      });
    // Drawings of the older kind are often not well-formed: only whole shapes in them are looked at.
    else if (isRelationshipType(type, 'vmlDrawing'))
      editor.replace(target, movedShapes(editor.text(target), rows));
  }
}

function movedShapes(text: string, rows: FollowedRows): string {
  const splices = new TextSplices();
  for (const { shape, at } of shapesIn(text)) {
    const row = ROW.exec(shape)?.[2];
    const isGone = row !== undefined && shiftedRow(Number(row), rows.shift) === null;
    splices.replace(at, at + shape.length, isGone ? '' : movedShape(shape, rows));
  }
  return splices.apply(text);
}

/** Whole shapes, from one's tag to the tag that closes it. */
function* shapesIn(text: string): Generator<{ readonly shape: string; readonly at: number }> {
  let after = 0;
  for (const { 0: tag, 1: name = '', index } of text.matchAll(SHAPE_BEGINS)) {
    if (index < after) continue;
    const closing = `</${name}>`;
    const end = text.indexOf(closing, index + tag.length);
    if (end === -1) return;
    after = end + closing.length;
    yield { shape: text.slice(index, after), at: index };
  }
}

function movedShape(shape: string, rows: FollowedRows): string {
  const { shift } = rows;
  const row = ROW.exec(shape)?.[2];
  const by = row === undefined ? null : (shiftedRow(Number(row), shift) ?? Number(row)) - Number(row);
  return shape
    .replace(ROW, (whole: string, tag: string, number: string) =>
      by === null || by === 0 ? whole : `${tag}${Number(number) + by}`,
    )
    .replace(ANCHOR, (whole: string, tag: string, places: string) => {
      const moved = movedAnchor(places, by, shift);
      return moved === null ? whole : `${tag}${moved}`;
    })
    .replace(FORMULA, (_, tag: string, formula: string) => {
      const plain = decodeXmlText(formula);
      const followed = followRows(plain, rows);
      return `${tag}${followed === plain ? formula : escapeXml(followed)}`;
    });
}

/** Left column, its offset, top row, its offset, right column, its offset, bottom row, its offset. */
function movedAnchor(places: string, by: number | null, shift: RowShift): string | null {
  const numbers = places.split(',');
  const [top, bottom] = [Number(numbers[2]), Number(numbers[6])];
  if (numbers.length !== 8 || !Number.isInteger(top) || !Number.isInteger(bottom)) return null;
  const move = (row: number): number =>
    by === null ? (shiftedRow(row, shift) ?? shift.at) : Math.max(0, row + by);
  if (move(top) === top && move(bottom) === bottom) return null;
  const spaced = (index: number, row: number): string =>
    `${/^\s*/.exec(numbers[index] ?? '')?.[0] ?? ''}${row}`;
  return numbers
    .map((number, index) =>
      index === 2 ? spaced(2, move(top)) : index === 6 ? spaced(6, move(bottom)) : number,
    )
    .join(',');
}
