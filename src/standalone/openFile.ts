import type { OpenDocument } from '../workbench/page/openDocument';
import type { PaneGiven } from './paneBridge';
import type { PickedFile } from './pickedFile';

/** A workbook on the page, the file it came from, and what the pane keeps beside it. */
export interface OpenFile {
  readonly document: OpenDocument;
  readonly file: PickedFile;
  readonly store: PaneGiven['store'];
  /** When the file was last changed as it was opened or saved; `null` where that cannot be told. */
  changed: number | null;
}
