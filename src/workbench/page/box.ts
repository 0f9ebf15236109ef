/** An empty element of a page, known by its class. */
export function box(className: string): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  return element;
}
