import type { Localized } from '../core/language/locale';

/** The parts of the build that hold pane and ribbon, by the language of their texts (`webpackChunkName`). */
export const LANGUAGE_PARTS: Localized<'chinese' | 'english'> = { 'zh-CN': 'chinese', 'en-US': 'english' };
