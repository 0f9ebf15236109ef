/** The parts of the page that F6 goes through, in order; each names the element that takes the focus. */
export type PageStops = () => readonly (HTMLElement | null | undefined)[];

/**
 * Keys that work everywhere on the page. F6 goes from part to part, as in Excel: the way out of the grid, where Tab
 * means the next cell. Ctrl+S saves.
 */
export function attachPageKeys(goOn: (by: 1 | -1) => void, save: () => void): void {
  document.addEventListener('keydown', (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') {
      event.preventDefault();
      save();
    }
    if (event.key !== 'F6') return;
    event.preventDefault();
    goOn(event.shiftKey ? -1 : 1);
  });
}

/** On to the next part of the page, or back; the element that has the focus then. */
export function goToPart(all: ReturnType<PageStops>, by: 1 | -1): HTMLElement | undefined {
  const stops = all.filter((stop) => stop instanceof HTMLElement);
  const at = stops.findIndex((stop) => stop.parentElement?.contains(document.activeElement));
  const stop = stops[(at + by + stops.length) % stops.length];
  stop?.focus();
  return stop;
}
