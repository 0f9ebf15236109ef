import { belongsToText, commandOf } from './gridKeys';

function press(text: string) {
  const parts = text.split('+');
  // The plus key itself leaves nothing behind the last sign.
  const key = parts.at(-1) || '+';
  return {
    key,
    shiftKey: parts.includes('Shift'),
    ctrlKey: parts.includes('Ctrl'),
    metaKey: parts.includes('Meta'),
    altKey: parts.includes('Alt'),
  };
}

test.each([
  ['ArrowDown', { kind: 'move', direction: 'down', extends: false, far: false }],
  ['Shift+ArrowLeft', { kind: 'move', direction: 'left', extends: true, far: false }],
  ['Ctrl+ArrowRight', { kind: 'move', direction: 'right', extends: false, far: true }],
  ['Enter', { kind: 'commit', direction: 'down', by: 'enter' }],
  ['Shift+Enter', { kind: 'commit', direction: 'up', by: 'enter' }],
  ['Alt+Enter', { kind: 'newline' }],
  ['Ctrl+Enter', { kind: 'commitAll' }],
  ['Shift+Tab', { kind: 'commit', direction: 'left', by: 'tab' }],
  ['Ctrl+Home', { kind: 'sheetStart', extends: false }],
  ['Shift+End', { kind: 'rowEnd', extends: true }],
  ['Ctrl+z', { kind: 'undo' }],
  ['Ctrl+Shift+Z', { kind: 'redo' }],
  ['Meta+y', { kind: 'redo' }],
  ['Ctrl+Shift++', { kind: 'insertRows' }],
  ['Ctrl+Shift+=', { kind: 'insertRows' }],
  ['Ctrl+-', { kind: 'deleteRows' }],
  ['Ctrl+d', { kind: 'fillDown' }],
  ['Shift+ ', { kind: 'selectRows' }],
])('%s', (keys, command) => {
  expect(commandOf(press(keys))).toEqual(command);
});

test.each([
  'a',
  '绩',
  '1',
  'Ctrl+c',
  'Ctrl+v',
  'Ctrl+PageDown',
  'Ctrl+s',
  ' ',
  'Ctrl+=',
  'Alt+ArrowDown',
  'Shift',
  'Process',
])('%s is left to the text or the browser', (keys) => {
  expect(commandOf(press(keys))).toBeNull();
});

test.each<[string, 'enter' | 'edit', boolean]>([
  ['ArrowRight', 'enter', false],
  ['ArrowRight', 'edit', true],
  ['Enter', 'edit', false],
  ['Escape', 'enter', false],
  ['Delete', 'enter', true],
  ['Ctrl+z', 'edit', true],
  ['Home', 'enter', true],
])('%s while in mode %s belongs to the text: %p', (keys, mode, belongs) => {
  const command = commandOf(press(keys));
  expect(command && belongsToText(command, mode)).toBe(belongs);
});
