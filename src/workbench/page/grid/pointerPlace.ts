/** Where the pointer is in what a scroller shows, in pixels from the beginning of its content. */
export function atPointer(
  scroller: HTMLElement,
  { clientX, clientY }: MouseEvent,
): { readonly x: number; readonly y: number } {
  const corner = scroller.getBoundingClientRect();
  return {
    x: clientX - corner.left + scroller.scrollLeft,
    y: clientY - corner.top + scroller.scrollTop,
  };
}
