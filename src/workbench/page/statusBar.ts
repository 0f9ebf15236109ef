import type { WorkbenchTexts } from '../../locales/workbench';
import type { SheetGrid } from './grid/sheetGrid';

/** More cells than this are not summed up while one drags over them. */
const MOST_CELLS = 20_000;

/** The line at the foot: ready or typing, protected or not, and the selection's average, count and sum. */
export class StatusBar {
  readonly element = document.createElement('div');
  readonly #mode = document.createElement('span');
  readonly #figures = document.createElement('span');
  readonly #said = document.createElement('span');

  constructor(private readonly texts: WorkbenchTexts) {
    this.element.className = 'status-bar';
    this.#said.setAttribute('role', 'status');
    this.#said.className = 'status-said';
    this.#figures.className = 'status-figures';
    this.element.append(this.#mode, this.#said, this.#figures);
  }

  /** Says that something worked, e.g. that the file was saved. */
  say(text: string): void {
    this.#said.textContent = text;
  }

  show(grid: SheetGrid): void {
    const { texts } = this;
    const mode = texts.mode[grid.editor.mode];
    this.#mode.textContent = grid.sheet.isProtected ? `${mode} · ${texts.protectedSheet}` : mode;
    this.#figures.textContent = this.#sumUp(grid);
  }

  #sumUp(grid: SheetGrid): string {
    const { selection, sheet, texts } = { selection: grid.selection, sheet: grid.sheet, texts: this.texts };
    const bottom = Math.min(selection.bottom, sheet.rowCount - 1);
    const right = Math.min(selection.right, sheet.columnCount - 1);
    if ((bottom - selection.top + 1) * (right - selection.left + 1) > MOST_CELLS) return '';
    let count = 0;
    let numbers = 0;
    let sum = 0;
    for (let row = selection.top; row <= bottom; row++) {
      for (let column = selection.left; column <= right; column++) {
        const { value, type } = sheet.cell({ row, column });
        if (type !== 'empty') count++;
        if (typeof value !== 'number') continue;
        numbers++;
        sum += value;
      }
    }
    if (count < 2) return '';
    const counted = `${texts.count}: ${count}`;
    if (numbers === 0) return counted;
    return [`${texts.average}: ${plain(sum / numbers)}`, counted, `${texts.sum}: ${plain(sum)}`].join('   ');
  }
}

function plain(value: number): string {
  return String(Number(value.toPrecision(12)));
}
