import { expect, type Locator } from '@playwright/test';
import type { Workbench } from './workbench';

/** A person's hand: the same actions by mouse and by keyboard alone. */
export interface Hand {
  readonly name: 'mouse' | 'keyboard';
  /** Presses a button, a switch or a summary in the pane. */
  press(control: Locator): Promise<void>;
  /** Writes into a field of the pane. */
  fill(field: Locator, text: string): Promise<void>;
  /** Goes to a cell of the sheet in front. */
  goTo(cell: string): Promise<void>;
  /** Writes into a cell and confirms with Enter. */
  type(cell: string, text: string): Promise<void>;
  openSheet(name: string): Promise<void>;
}

/** More tab stops than any state of the pane has. */
const MOST_STOPS = 250;

export function mouse(workbench: Workbench): Hand {
  const goTo = (cell: string) => workbench.cell(cell).click();
  return {
    name: 'mouse',
    press: (control) => control.click(),
    fill: (field, text) => field.fill(text),
    goTo,
    type: async (cell, text) => {
      await goTo(cell);
      await write(workbench, text);
    },
    openSheet: (name) => workbench.openSheet(name),
  };
}

/** Only keys: F6 from part to part, Tab to the control, Enter or the space bar on it, arrows in the sheet. */
export function keyboard(workbench: Workbench): Hand {
  const { page } = workbench;
  const isFocused = (control: Locator) =>
    control.evaluate((element) => element.ownerDocument.activeElement === element);
  const reach = async (control: Locator) => {
    await expect(control).toBeVisible();
    if (!(await workbench.isPaneFocused())) await workbench.goToPane();
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      if (await isFocused(control)) return;
      await page.keyboard.press('Tab');
      // Behind the last control Tab leads out of the pane: in again, to the first.
      if (!(await workbench.isPaneFocused())) await workbench.goToPane();
    }
    throw new Error(`the Tab key never comes to ${control.toString()}`);
  };
  const goTo = async (cell: string) => {
    // After a scoring the pane leads the selection to the first row that needs somebody: that is waited for.
    await page.waitForTimeout(500);
    await workbench.goToGrid();
    await page.keyboard.press('Control+Home');
    const [, letters = 'A', row = '1'] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
    const selected = () => workbench.selectedCell();
    const rowOf = (address: string) => Number(/\d+$/.exec(address)?.[0]);
    // Out of the form, whose first row is one merged cell, down beside it, and in again from the right: merged cells
    // inside would lead astray.
    await page.keyboard.press('ArrowRight');
    for (let step = 0; step < 60 && rowOf(await selected()) < Number(row); step += 1) {
      await page.keyboard.press('ArrowDown');
    }
    for (let step = 0; step < 30 && (await selected()).replace(/\d/g, '') !== letters; step += 1) {
      await page.keyboard.press('ArrowLeft');
    }
    expect(await selected()).toBe(cell);
  };
  return {
    name: 'keyboard',
    press: async (control) => {
      await reach(control);
      const isSwitch = await control.evaluate((element) => element instanceof HTMLInputElement);
      await page.keyboard.press(isSwitch ? 'Space' : 'Enter');
    },
    fill: async (field, text) => {
      await reach(field);
      await page.keyboard.insertText(text);
    },
    goTo,
    type: async (cell, text) => {
      await goTo(cell);
      await write(workbench, text);
    },
    openSheet: async (name) => {
      const tab = page.getByRole('tab', { name, exact: true });
      await workbench.goToTabs();
      for (let step = 0; step < 40 && (await tab.getAttribute('aria-selected')) !== 'true'; step += 1) {
        await page.keyboard.press('ArrowRight');
      }
      await expect(tab).toHaveAttribute('aria-selected', 'true');
    },
  };
}

async function write({ page }: Workbench, text: string): Promise<void> {
  if (text === '') {
    await page.keyboard.press('Delete');
    return;
  }
  await page.keyboard.insertText(text);
  await page.keyboard.press('Enter');
}
