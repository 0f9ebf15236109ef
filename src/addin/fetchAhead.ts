import { LANGUAGE_PARTS } from './languageParts';
import { presentLocale } from './officeStart';

/** Webpack's: where a part of this build lies, and what its file is called. */
declare const __webpack_public_path__: string;
declare const __webpack_get_script_filename__: (part: string) => string;

/**
 * Lets the browser fetch the pane without running it: running it would take the processor from office.js, which is
 * starting. What does not come is asked for again when it is needed.
 */
export function fetchAhead(): void {
  const link = document.createElement('link');
  link.rel = 'preload';
  link.as = 'script';
  link.href = `${__webpack_public_path__}${__webpack_get_script_filename__(LANGUAGE_PARTS[presentLocale()])}`;
  document.head.append(link);
}
