import { shiftedAreas } from '../../xlsx/rows/rowShift';
import type { StructuralStep } from '../../xlsx/structure/structuralStep';
import type { SheetPatch, SheetView } from '../../xlsx/workbookFile';

/**
 * A sheet of the file whose rows were moved, with its conditional formats and validations under the names they had when
 * it was opened: names tell places in the file, and rules whose rows were removed stand there no more.
 */
export interface OpenedRules {
  readonly view: SheetView;
  /** A patch of the sheet, in the names of the file whose rows were moved. */
  inFile(patch: SheetPatch): SheetPatch;
}

/**
 * @param moved the sheet as the file has it after the steps
 * @param opened the sheet as it was opened, `undefined` for one added since
 */
export function openedRules(
  moved: SheetView,
  opened: SheetView | undefined,
  steps: readonly StructuralStep[],
): OpenedRules {
  const isAdded = steps.some((step) => step.kind === 'addSheet' && step.name === moved.name);
  if (!opened || isAdded || !steps.some((step) => step.kind === 'moveRows'))
    return { view: moved, inFile: (patch) => patch };
  const left = (rules: readonly { readonly id: string; readonly areas: SheetView['merges'] }[]) =>
    rules.filter((rule) => isLeft(rule.areas, moved.name, steps)).map(({ id }) => id);
  const formats = renaming(
    left(opened.conditionalFormats),
    moved.conditionalFormats.map(({ id }) => id),
  );
  const validations = renaming(
    left(opened.validations ?? []),
    (moved.validations ?? []).map(({ id }) => id),
  );
  return {
    view: {
      ...moved,
      conditionalFormats: moved.conditionalFormats.map((rule) => ({ ...rule, id: formats.opened(rule.id) })),
      validations: (moved.validations ?? []).map((rule) => ({ ...rule, id: validations.opened(rule.id) })),
    },
    inFile: (patch) => ({
      ...patch,
      removeConditionalFormats: patch.removeConditionalFormats.map(formats.inFile),
      ...(patch.validations
        ? {
            validations: {
              ...patch.validations,
              changed: patch.validations.changed.map((rule) => ({
                ...rule,
                id: validations.inFile(rule.id),
              })),
            },
          }
        : {}),
    }),
  };
}

/** Whether any cell of a rule is left after the steps. */
function isLeft(areas: SheetView['merges'], sheet: string, steps: readonly StructuralStep[]): boolean {
  const after = steps.reduce(
    (now, step) => (step.kind === 'moveRows' && step.name === sheet ? shiftedAreas(now, step.shift) : now),
    areas,
  );
  return after.length > 0 || areas.length === 0;
}

function renaming(opened: readonly string[], inFile: readonly string[]) {
  if (opened.length !== inFile.length) throw new Error('rules went astray when rows were moved');
  const other = (from: readonly string[], to: readonly string[]) => {
    const names = new Map(from.map((name, index) => [name, to[index] ?? name]));
    return (name: string): string => names.get(name) ?? name;
  };
  return { opened: other(inFile, opened), inFile: other(opened, inFile) };
}
