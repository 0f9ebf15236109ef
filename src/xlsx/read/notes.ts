import { parseCell } from '../../grid/cellAddress';
import type { OpcPackage } from '../opc/opcPackage';
import type { NoteView } from '../workbookFile';
import { decodeCellText } from '../xml/cellText';
import { attributeOf, childOf, childrenOf, numberOf, type XmlElement } from '../xml/xmlElement';

/** The notes (legacy comments) of a sheet; a threaded comment shows as the note Excel keeps beside it. */
export function readNotes(pkg: OpcPackage, sheetPart: string): NoteView[] {
  const part = pkg.related(sheetPart, 'comments');
  if (part === null) return [];
  const root = pkg.xml(part);
  const authors = childrenOf(childOf(root, 'authors'), 'author').map((author) => author.text);
  return childrenOf(childOf(root, 'commentList'), 'comment').flatMap((comment) => {
    const place = parseCell(attributeOf(comment, 'ref') ?? '');
    if (!place) return [];
    return [{ ...place, author: authors[numberOf(comment, 'authorId', -1)] ?? '', text: richText(comment) }];
  });
}

function richText(comment: XmlElement): string {
  const text = childOf(comment, 'text');
  const runs =
    text?.children.flatMap((child) => (child.local === 'r' ? childrenOf(child, 't') : child)) ?? [];
  return decodeCellText(
    runs
      .filter((run) => run.local === 't')
      .map((run) => run.text)
      .join(''),
  );
}
