import { patchWorkbook } from '../../xlsx/patchWorkbook';
import { readWorkbook } from '../../xlsx/readWorkbook';
import { changeStructure } from '../../xlsx/structure/changeStructure';
import type { WorkbookFile } from '../../xlsx/workbookFile';
import { openedRules } from './openedRules';
import type { RecordedChanges } from './recordedChanges';
import { SheetModel } from './sheetModel';
import { workbookPatches } from './workbookPatches';

/** The file as it was opened with everything that has changed since: sheets and rows first, then what stands in them. */
export function savedBytes(
  file: WorkbookFile,
  { structure, sheets, surroundings }: RecordedChanges,
): Uint8Array {
  const { steps } = structure;
  const base = steps.length === 0 ? file : readWorkbook(changeStructure(file.bytes, steps));
  const rules = base.sheets.map((view) =>
    openedRules(
      view,
      file.sheets.find(({ name }) => name === view.name),
      steps,
    ),
  );
  const opened = rules.map(({ view }) => new SheetModel(view, base, surroundings));
  const patches = workbookPatches(sheets, opened).map(
    (patch) => rules.find(({ view }) => view.name === patch.sheet)?.inFile(patch) ?? patch,
  );
  return patches.length === 0 ? base.bytes : patchWorkbook(base, patches);
}
