import type { StepDirection } from './navigation';

/** What a key press asks of the sheet. */
export type GridCommand =
  | {
      readonly kind: 'move';
      readonly direction: StepDirection;
      readonly extends: boolean;
      readonly far: boolean;
    }
  | { readonly kind: 'page'; readonly direction: 'up' | 'down'; readonly extends: boolean }
  | { readonly kind: 'rowStart' | 'rowEnd' | 'sheetStart' | 'sheetEnd'; readonly extends: boolean }
  /** Ends typing if there is any, then goes one cell on. */
  | { readonly kind: 'commit'; readonly direction: StepDirection; readonly by: 'enter' | 'tab' }
  | { readonly kind: 'commitAll' | 'newline' | 'cancel' | 'edit' | 'clear' | 'empty' }
  | { readonly kind: 'undo' | 'redo' | 'selectAll' }
  /** With the rows of the selection, whether whole rows are selected or only cells. */
  | { readonly kind: 'insertRows' | 'deleteRows' | 'selectRows' | 'fillDown' };

export interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const ARROWS: Readonly<Record<string, StepDirection>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** The command of a key, or `null` for a key that belongs to the text being typed or to the browser. */
export function commandOf(press: KeyPress): GridCommand | null {
  const { key, shiftKey, altKey } = press;
  const isCommand = press.ctrlKey || press.metaKey;
  const arrow = ARROWS[key];
  if (arrow) {
    return altKey ? null : { kind: 'move', direction: arrow, extends: shiftKey, far: isCommand };
  }
  switch (key) {
    case 'Enter':
      if (altKey) return { kind: 'newline' };
      if (isCommand) return { kind: 'commitAll' };
      return { kind: 'commit', direction: shiftKey ? 'up' : 'down', by: 'enter' };
    case 'Tab':
      return isCommand || altKey
        ? null
        : { kind: 'commit', direction: shiftKey ? 'left' : 'right', by: 'tab' };
    case 'Home':
      return { kind: isCommand ? 'sheetStart' : 'rowStart', extends: shiftKey };
    case 'End':
      return { kind: isCommand ? 'sheetEnd' : 'rowEnd', extends: shiftKey };
    case 'PageUp':
    case 'PageDown':
      return isCommand
        ? null
        : { kind: 'page', direction: key === 'PageUp' ? 'up' : 'down', extends: shiftKey };
    case 'F2':
      return { kind: 'edit' };
    case 'Escape':
      return { kind: 'cancel' };
    case 'Delete':
      return { kind: 'clear' };
    case 'Backspace':
      return { kind: 'empty' };
    case ' ':
      return shiftKey && !isCommand && !altKey ? { kind: 'selectRows' } : null;
    default:
      return isCommand && !altKey ? withCommandKey(key.toLowerCase(), shiftKey) : null;
  }
}

function withCommandKey(key: string, shift: boolean): GridCommand | null {
  if (key === 'z') return { kind: shift ? 'redo' : 'undo' };
  if (key === 'y') return { kind: 'redo' };
  // The plus sign is above the equals sign on most keyboards, and a key of its own in the block of numbers.
  if (key === '+' || (key === '=' && shift)) return { kind: 'insertRows' };
  if (key === '-' && !shift) return { kind: 'deleteRows' };
  if (key === 'd' && !shift) return { kind: 'fillDown' };
  return key === 'a' && !shift ? { kind: 'selectAll' } : null;
}

/**
 * Whether a command, given while a cell is being typed into, belongs to the text and not to the sheet. Those with rows
 * do nothing then, but are kept from the browser, which would zoom the page or keep a bookmark.
 */
export function belongsToText(command: GridCommand, mode: 'enter' | 'edit'): boolean {
  switch (command.kind) {
    case 'commit':
    case 'commitAll':
    case 'cancel':
    case 'newline':
    case 'edit':
    case 'insertRows':
    case 'deleteRows':
    case 'fillDown':
      return false;
    case 'move':
      return mode === 'edit' || command.extends || command.far;
    case 'page':
      return mode === 'edit';
    default:
      return true;
  }
}
