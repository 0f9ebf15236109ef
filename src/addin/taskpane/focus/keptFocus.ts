import { firstTabStop, isTabStop } from './tabStops';

/** An element around the focus, and which of its children the focus was in. */
interface Surrounding {
  readonly element: Element;
  readonly index: number;
}

/** A field that appears because it was asked for: the person goes on there. */
const ASKED_FOR = '[data-takes-focus]';

/**
 * Renders without losing the keyboard's place. Where the control that had the focus is gone (a finding was ignored, a
 * score written, a batch has ended), the control nearest to it gets it, so that Tab goes on from there and not from the
 * top. Never while the person is in the sheet: the pane then has no focus to keep.
 */
export function renderKeepingFocus(root: HTMLElement, render: () => void): void {
  const held = heldIn(root);
  const surroundings = held === null ? [] : surroundingsOf(held, root);
  const asked = new Set(root.querySelectorAll(ASKED_FOR));
  render();
  if (!document.hasFocus()) return;
  const field = [...root.querySelectorAll(ASKED_FOR)].find((element) => !asked.has(element));
  if (field && isTabStop(field)) return field.focus();
  if (held === null || document.activeElement === held) return;
  if (isTabStop(held)) return held.focus({ preventScroll: true });
  heirAmong(surroundings)?.focus();
}

function heldIn(root: HTMLElement): HTMLElement | null {
  const { activeElement } = document;
  const isInside =
    activeElement instanceof HTMLElement && activeElement !== root && root.contains(activeElement);
  return isInside ? activeElement : null;
}

/** From the inside outwards. */
function surroundingsOf(held: HTMLElement, root: HTMLElement): readonly Surrounding[] {
  const found: Surrounding[] = [];
  let inner: Element = held;
  while (inner !== root && inner.parentElement !== null) {
    const element = inner.parentElement;
    found.push({ element, index: [...element.children].indexOf(inner) });
    inner = element;
  }
  return found;
}

/** In the closest surrounding that still stands: what has come to the place of the focus, else what is before it. */
function heirAmong(surroundings: readonly Surrounding[]): HTMLElement | null {
  for (const { element, index } of surroundings) {
    if (!element.isConnected) continue;
    const children = [...element.children];
    const nearest = [...children.slice(index), ...children.slice(0, index).reverse()];
    for (const child of nearest) {
      const stop = firstTabStop(child);
      if (stop !== null) return stop;
    }
  }
  return null;
}
