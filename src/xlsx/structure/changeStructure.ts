import { OpcPackage } from '../opc/opcPackage';
import { PackageEditor } from '../patch/packageEditor';
import { addSheet } from './addSheet';
import { moveRows } from './rows/moveRows';
import { removeSheet } from './removeSheet';
import type { StructuralStep } from './structuralStep';

/**
 * The file with the steps carried out in order. As with patches, only the parts concerned are written anew, and in them
 * only the text concerned; without steps it is `bytes` itself. Throws `PatchError` for a sheet
 * that is not there, and for rows that cut what only moves as a whole.
 */
export function changeStructure(bytes: Uint8Array, steps: readonly StructuralStep[]): Uint8Array {
  return steps.reduce(carryOut, bytes);
}

function carryOut(bytes: Uint8Array, step: StructuralStep): Uint8Array {
  const pkg = new OpcPackage(bytes);
  const editor = new PackageEditor(pkg);
  switch (step.kind) {
    case 'addSheet':
      addSheet(pkg, editor, step);
      break;
    case 'removeSheet':
      removeSheet(pkg, editor, step.name);
      break;
    case 'moveRows':
      moveRows(pkg, editor, step);
      break;
  }
  return editor.bytes();
}
