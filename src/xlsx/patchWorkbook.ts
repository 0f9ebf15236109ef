import { openPackage } from './opc/opcPackage';
import { PackageEditor } from './patch/packageEditor';
import { patchSheet } from './patch/patchSheet';
import { cellChanges, isReplaced, mergePatches, type CellChange } from './patch/sheetChanges';
import { patchSheetNames } from './patch/sheetNames';
import { StyleSheetEditor } from './patch/styleSheetEditor';
import type { AddinIdentity } from './settings/addinIdentity';
import { editAddinSettings, type SettingChanges } from './settings/patchAddinSettings';
import { addStylesPart, calculateOnLoad, dropCalculationChain } from './patch/workbookEdits';
import { rowPlacesOf } from './read/rowPlaces';
import { readWorkbookPart } from './read/workbookPart';
import { PatchError, type SheetPatch, type WorkbookFile } from './workbookFile';

/** What an add-in keeps in the file, changed together with its sheets. */
export interface SettingsPatch {
  readonly addin: AddinIdentity;
  readonly changes: SettingChanges;
}

/**
 * The file with the patches made. Only parts that must change do, and inside them only the text that must;
 * every other entry of the zip keeps its packed bytes. Patches that say what the file says already change nothing:
 * if none is left, `file.bytes` itself is returned.
 *
 * After a changed value or formula in a workbook with formulas, the file asks to be calculated on opening.
 *
 * Throws `PatchError` for a patch that can't be made (see its codes); then nothing was made.
 */
export function patchWorkbook(
  file: WorkbookFile,
  patches: readonly SheetPatch[],
  settings: SettingsPatch | null = null,
): Uint8Array {
  const merged = mergePatches(patches);
  const plans = [...merged.values()].map((patch) => {
    const view = file.sheets.find((sheet) => sheet.name === patch.sheet);
    if (!view) throw new PatchError('unknown-sheet', patch.sheet);
    return { patch, view, changes: cellChanges(file, view, patch.cells) };
  });
  const effective = plans.filter(
    ({ patch, changes }) =>
      changes.length + patch.addConditionalFormats.length + patch.removeConditionalFormats.length > 0 ||
      (patch.validations?.changed.length ?? 0) + (patch.validations?.added.length ?? 0) > 0 ||
      Object.keys(patch.layout ?? {}).length > 0,
  );
  if (effective.length === 0 && settings === null) return file.bytes;

  const pkg = openPackage(file.bytes);
  const workbook = readWorkbookPart(pkg);
  const editor = new PackageEditor(pkg);
  if (settings) editAddinSettings(pkg, editor, settings.addin, settings.changes);
  const styles = new Lazy(() => {
    const part = workbook.styles ?? addStylesPart(pkg, editor, workbook.part);
    return { part, sheet: new StyleSheetEditor(editor.text(part), part) };
  });
  for (const { patch, view, changes } of effective) {
    const part = workbook.sheets.find((link) => link.name === patch.sheet)?.part;
    if (part === undefined) throw new PatchError('unknown-sheet', patch.sheet);
    const text = editor.text(part);
    const places = rowPlacesOf(pkg, part, text);
    const patched = patchSheet({
      ...{ text, part, view, places, changes, patch },
      styles: () => styles.get().sheet,
    });
    editor.replace(part, patched);
    patchSheetNames(editor, workbook.part, patch.sheet, patch.layout ?? {});
  }
  if (styles.isMade) editor.replace(styles.get().part, styles.get().sheet.finish());

  const changes = effective.flatMap((plan) => plan.changes);
  if (changes.some(changesFormulaCells)) dropCalculationChain(pkg, editor, workbook.part);
  const hasFormulas = file.sheets.some((sheet) => sheet.cells.some((cell) => cell.formula !== null));
  const addsFormula = changes.some(({ content }) => content.kind === 'formula');
  if ((hasFormulas || addsFormula) && changes.some(isReplaced)) calculateOnLoad(editor, workbook.part);
  const patched = editor.bytes();
  return patched === pkg.archive.bytes ? file.bytes : patched;
}

/** Whether a cell becomes a formula cell or is one no more. */
function changesFormulaCells({ content, before }: CellChange): boolean {
  const hadFormula = before !== null && before.formula !== null;
  return (content.kind === 'formula' && !hadFormula) || (content.kind === 'value' && hadFormula);
}

/**
 * Made when it is first asked for. A class: an object with a getter of its own has a shape of its own in V8, which holds on to
 * the getter and all that it sees until the heap is collected as a whole.
 */
class Lazy<Made> {
  private made: { readonly thing: Made } | null = null;

  constructor(private readonly make: () => Made) {}

  get isMade(): boolean {
    return this.made !== null;
  }

  get(): Made {
    this.made ??= { thing: this.make() };
    return this.made.thing;
  }
}
