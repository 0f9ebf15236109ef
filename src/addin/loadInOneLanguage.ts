import { isFileMissing } from './fileMissing';
import { presentLocale } from './officeStart';

/**
 * Pane and ribbon with the texts of the language that Office speaks, as far as it has said so. A part that could not be
 * loaded is asked for again at the next call.
 */
export function loadInOneLanguage() {
  return presentLocale() === 'en-US'
    ? import(/* webpackChunkName: "english" */ './inEnglish')
    : import(/* webpackChunkName: "chinese" */ './inChinese');
}

/** Begins to load what will be needed. A file that does not come is asked for again then; any other fault is not hidden. */
export function beginToLoad(): void {
  loadInOneLanguage().catch((error: unknown) => {
    if (!isFileMissing(error)) throw error;
  });
}
