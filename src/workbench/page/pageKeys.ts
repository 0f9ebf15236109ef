/** The parts of the page that F6 goes through, in order; each names the element that takes the focus. */
export type PageStops = () => readonly (HTMLElement | null | undefined)[];

/**
 * Keys that work everywhere on the page. F6 goes from part to part, as in Excel: the way out of the grid, where Tab
 * means the next cell. Ctrl+S saves.
 */
export function attachPageKeys(stops: PageStops, save: () => void): void {
  document.addEventListener('keydown', (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') {
      event.preventDefault();
      save();
    }
    if (event.key !== 'F6') return;
    event.preventDefault();
    goOn(
      stops().filter((stop) => stop instanceof HTMLElement),
      event.shiftKey ? -1 : 1,
    );
  });
}

function goOn(stops: readonly HTMLElement[], by: number): void {
  const at = stops.findIndex((stop) => stop.parentElement?.contains(document.activeElement));
  stops[(at + by + stops.length) % stops.length]?.focus();
}
