import { LiveWorkbook } from '../../src/workbench/session/liveWorkbook';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { corpusWorkbook } from '../corpus/workbookVariants';
import { faultPane } from '../faults/faultPane';

export interface FilledWorkbook {
  readonly name: string;
  readonly book: LiveWorkbook;
  readonly bytes: Uint8Array;
}

/** A workbook of the corpus, filled on every sheet as a person would: scores, marks, and input help. */
export async function filledWorkbook(corpus: string, as: 'values' | 'formulas'): Promise<FilledWorkbook> {
  const name = `${corpus}-${as}`;
  const book = new LiveWorkbook(readWorkbook(corpusWorkbook(`${corpus}.xlsx`)), `${name}.xlsx`);
  const pane = faultPane(book);
  pane.controller.prefer({ writesAs: as });
  const press = async (act: () => void) => {
    act();
    await pane.rest();
  };
  for (const sheet of book.sheets.filter(({ isVisible }) => isVisible)) {
    book.activate(sheet.id);
    await press(() => pane.controller.score());
    if (pane.controller.state.preview !== null) {
      pane.controller.pickAll();
      await press(() => pane.controller.writePicked());
    }
    await press(() => pane.controller.addInputHelp());
  }
  return { name, book, bytes: book.save() };
}
