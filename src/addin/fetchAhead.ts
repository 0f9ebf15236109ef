import { LANGUAGE_PARTS } from './languageParts';
import { officeFiles } from './officeFiles';
import { presentLocale } from './officeStart';

/** Webpack's: where a part of this build lies, and what its file is called. */
declare const __webpack_public_path__: string;
declare const __webpack_get_script_filename__: (part: string) => string;

/**
 * Lets the browser fetch what office.js will ask for while office.js itself is on its way, and, behind it, the pane without
 * running it: running it would take the processor from office.js. What does not come is asked for again when it is needed.
 */
export function fetchAhead(): void {
  // Once office.js runs, it has asked for them. It asks as of another origin: what is fetched otherwise is not taken.
  if (typeof Office === 'undefined')
    for (const file of officeFiles(window.location.search)) preload(file, 'high', 'anonymous');
  const pane = __webpack_get_script_filename__(LANGUAGE_PARTS[presentLocale()]);
  preload(`${__webpack_public_path__}${pane}`, 'low', null);
}

function preload(address: string, priority: 'high' | 'low', crossOrigin: 'anonymous' | null): void {
  const link = document.createElement('link');
  Object.assign(link, { rel: 'preload', as: 'script', fetchPriority: priority, crossOrigin, href: address });
  document.head.append(link);
}
