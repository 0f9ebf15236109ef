import type { Localized } from '../../core/language/locale';
import type { ScoringProfile } from '../../core/scoring/profile';
import { MOF_PROFILE } from '../../core/scoring/profiles/mof';
import { printProfile } from '../../core/scoring/profiles/parseProfile';
import { rulesKept } from '../kept/rulesKept';
import type { StoredSetting } from '../spreadsheetHost';

/** The rules a file is scored by, and who said so. */
export interface FileRules {
  readonly profile: ScoringProfile;
  readonly source: 'asked' | 'workbook' | 'default';
  /** Other rules that the workbook keeps and that were asked to be passed over; `null`: none. */
  readonly passedOver: ScoringProfile | null;
}

/** The rules asked for, else those the workbook keeps, else 财政部通用, with the reason why kept ones can't be read. */
export function fileRules(
  asked: ScoringProfile | null,
  stored: StoredSetting,
): { readonly rules: FileRules; readonly refused: Localized | null } {
  const { profile: kept, refused } = rulesKept(stored);
  if (asked !== null) {
    const isOther = kept !== null && printProfile(kept) !== printProfile(asked);
    return {
      rules: { profile: asked, source: 'asked', passedOver: isOther ? kept : null },
      refused: null,
    };
  }
  if (kept !== null) return { rules: { profile: kept, source: 'workbook', passedOver: null }, refused: null };
  return {
    rules: { profile: MOF_PROFILE, source: 'default', passedOver: null },
    refused: refused && defaultUsed(refused),
  };
}

/** The reason in brackets, and what follows from it, in one sentence. */
function defaultUsed(reason: Localized): Localized {
  const { name } = MOF_PROFILE;
  const [chinese = ''] = reason['zh-CN'].split('。');
  const [english = ''] = reason['en-US'].split(/\.(?:\s|$)/);
  return {
    'zh-CN': `工作簿里记的评分规则读不了（${chinese}），改用「${name['zh-CN']}」评分。`,
    'en-US': `The scoring rules kept in the workbook cannot be read (${english}); “${name['en-US']}” was used instead.`,
  };
}
