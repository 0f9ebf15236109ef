import type { Localized } from './locale';

/**
 * A text in the one language that is part of a bundle: whoever asks for the other is given what there is. The build puts
 * calls of it into what it makes of the sources (build/oneLanguageLoader.js); no source calls it.
 */
export function inOneLanguage<T>(text: T): Localized<T> {
  return { 'zh-CN': text, 'en-US': text };
}
