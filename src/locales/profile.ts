import type { Localized } from '../core/language/locale';
import { PROFILE_CHINESE } from './profileChinese';
import { PROFILE_ENGLISH } from './profileEnglish';
import type { ProfileTexts } from './profileTexts';

/** The texts of 评分规则. */
export const PROFILE: Localized<ProfileTexts> = { 'zh-CN': PROFILE_CHINESE, 'en-US': PROFILE_ENGLISH };
