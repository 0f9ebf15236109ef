/**
 * Keeps `--foot-height` at how much of the page's lower edge the foot covers: what else stays in sight stands above it.
 * The foot is one element for as long as the pane is open.
 */
export function followFootHeight(root: HTMLElement): void {
  const foot = root.querySelector<HTMLElement>('.foot');
  if (foot === null) return;
  new ResizeObserver(() => {
    const covers = getComputedStyle(foot).position === 'sticky' ? foot.offsetHeight : 0;
    document.documentElement.style.setProperty('--foot-height', `${covers}px`);
  }).observe(foot);
}
