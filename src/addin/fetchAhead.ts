import { officeFiles } from './officeFiles';

/**
 * Lets the browser fetch what office.js will ask for while office.js itself is on its way. The pane's own file is not among
 * them: fetched at the same time, it made the button wait for it.
 */
export function fetchAhead(): void {
  // Once office.js runs, it has asked for them.
  if (typeof Office !== 'undefined') return;
  for (const file of officeFiles(window.location.search)) {
    const link = document.createElement('link');
    // It asks as of another origin: what is fetched otherwise is not taken.
    Object.assign(link, {
      rel: 'preload',
      as: 'script',
      fetchPriority: 'high',
      crossOrigin: 'anonymous',
      href: file,
    });
    document.head.append(link);
  }
}
