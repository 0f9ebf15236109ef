/**
 * What office.js counts among its tab stops. On the web it handles the Tab key itself, and from anywhere else there is
 * no way on: the focus is only ever given to these.
 */
const TAB_STOPS = 'a[href], button, input, select, textarea, [tabindex="0"]';

export function isTabStop(element: Element): element is HTMLElement {
  if (!(element instanceof HTMLElement) || !element.matches(TAB_STOPS)) return false;
  return element.isConnected && element.getClientRects().length > 0;
}

/** The first inside an element, itself included; `null` where there is none. */
export function firstTabStop(element: Element): HTMLElement | null {
  if (isTabStop(element)) return element;
  for (const candidate of element.querySelectorAll(TAB_STOPS)) if (isTabStop(candidate)) return candidate;
  return null;
}
