import { CHECKS } from './checks/catalogue';
import { parseProfile, type ParsedProfile } from './scoring/profiles/parseProfile';

/**
 * Reads a profile that a person wrote, or that a workbook kept, from its JSON text. Never throws: text that is no JSON,
 * unknown fields, values out of bounds and names of checks that don't exist are refused in a sentence that names them.
 */
export function importProfile(text: string): ParsedProfile {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return {
      kind: 'refused',
      message: {
        'zh-CN': '这不是 JSON，评分规则读不了。应是「导出」得到的全部文字，从 { 到 }。',
        'en-US':
          'This is not JSON, so it is no scoring profile. It should be all of an exported profile, from { to }.',
      },
    };
  }
  const parsed = parseProfile(json);
  if (parsed.kind === 'refused') return parsed;
  const known = new Set(CHECKS.map(({ id }) => id));
  const unknown = Object.keys(parsed.profile.severities).find((check) => !known.has(check));
  if (unknown === undefined) return parsed;
  return {
    kind: 'refused',
    message: {
      'zh-CN': `评分规则的「severities」里没有「${unknown}」这个检查项，请检查拼写。`,
      'en-US': `Scoring profile: field “severities” names a check that does not exist: “${unknown}”.`,
    },
  };
}
