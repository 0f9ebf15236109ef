import type { CellArea } from '../../../grid/cellAddress';
import { planPaste } from './blockPaste';
import { editText } from './editText';
import type { SheetGrid } from './sheetGrid';
import { parseTabbed, printTabbed } from './tabbedText';

/** A block copied on this page. Its cells are kept in full, as the clipboard's text has them as displayed. */
interface Copied {
  readonly text: string;
  readonly sheetId: string;
  readonly area: CellArea;
  readonly contents: readonly (readonly string[])[];
  readonly isCut: boolean;
}

/** Raised as a refusal when text would fall on cells hidden under a merged area. */
export class HiddenByMerge extends Error {
  override readonly name = 'HiddenByMerge';
}

/** The same without keys, for a menu. */
export interface GridClipboard {
  cut(): void;
  copy(): void;
  paste(): void;
}

/** Ctrl+C, Ctrl+X and Ctrl+V of blocks, exchanged with other programs as tabbed text. */
export function attachClipboard(grid: SheetGrid): GridClipboard {
  let copied: Copied | null = null;

  const copy = (event: ClipboardEvent, isCut: boolean): void => {
    if (grid.editor.isEditing || !event.clipboardData) return;
    event.preventDefault();
    copied = copyBlock(grid, isCut);
    event.clipboardData.setData('text/plain', copied.text);
    grid.showCopied(copied.area);
  };

  const { element } = grid.editor;
  element.addEventListener('copy', (event) => copy(event, false));
  element.addEventListener('cut', (event) => copy(event, true));
  element.addEventListener('paste', (event) => {
    if (grid.editor.isEditing || !event.clipboardData) return;
    event.preventDefault();
    pasteText(event.clipboardData.getData('text/plain'));
  });

  const pasteText = (text: string): void => {
    // Some systems change line ends on the way through the clipboard.
    const own = copied && plainLines(copied.text) === plainLines(text) ? copied : null;
    const isDone = grid.attempt(() => paste(grid, own?.contents ?? parseTabbed(text), own));
    if (isDone && own?.isCut) copied = null;
    if (isDone && own?.isCut) grid.showCopied(null);
  };
  const copyNow = (isCut: boolean): void => {
    const block = copyBlock(grid, isCut);
    copied = block;
    grid.showCopied(block.area);
    // Where the browser does not give the clipboard away, the block can still be pasted on this page.
    void navigator.clipboard.writeText(block.text).catch(() => undefined);
  };
  return {
    cut: () => copyNow(true),
    copy: () => copyNow(false),
    paste: () =>
      void navigator.clipboard
        .readText()
        .catch(() => copied?.text ?? '')
        .then((text) => {
          if (text !== '') pasteText(text);
        }),
  };
}

function plainLines(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
}

function copyBlock(grid: SheetGrid, isCut: boolean): Copied {
  const { sheet, geometry, session } = grid;
  // A whole column or row is selected to the sheet's end; what lies beyond the used cells is not worth carrying.
  const used = sheet.usedArea(true) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  const chosen = grid.selection;
  const area = {
    ...chosen,
    bottom: Math.max(chosen.top, Math.min(chosen.bottom, Math.max(used.bottom, grid.active.row))),
    right: Math.max(chosen.left, Math.min(chosen.right, Math.max(used.right, grid.active.column))),
  };
  const shown: string[][] = [];
  const contents: string[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    if (geometry.isRowHidden(row)) continue;
    const shownRow: string[] = [];
    const contentRow: string[] = [];
    for (let column = area.left; column <= area.right; column++) {
      const position = { row, column };
      const cell = geometry.merges.covers(position) ? null : sheet.cell(position);
      shownRow.push(cell?.text ?? '');
      contentRow.push(cell ? editText({ ...cell, formula: null }, session.date1904) : '');
    }
    shown.push(shownRow);
    contents.push(contentRow);
  }
  return { text: printTabbed(shown), sheetId: sheet.id, area, contents, isCut };
}

/** All of it is one undo step; a cut block is emptied in the same step. */
function paste(grid: SheetGrid, block: readonly (readonly string[])[], own: Copied | null): void {
  const { session, sheet } = grid;
  const plan = planPaste(block, grid.selection, grid.geometry.merges);
  if (plan.kind === 'hidden-by-merge') throw new HiddenByMerge();
  session.asOneStep(() => {
    if (own?.isCut) emptyArea(grid, own);
    for (const { position, text } of plan.cells) session.pasteInto(sheet.id, position, text);
  });
  grid.selectArea(plan.area);
}

function emptyArea(grid: SheetGrid, { sheetId, area }: Copied): void {
  const source = grid.session.sheetById(sheetId);
  if (!source) return;
  const changes = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const position = { row, column };
      if (source.cell(position).type !== 'empty') changes.push({ position, content: null });
    }
  }
  if (changes.length > 0) grid.session.edit(sheetId, changes, 'person');
}
