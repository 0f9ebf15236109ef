import * as z from 'zod/mini';
import type { Locale, Localized } from '../../language/locale';
import { scoringProfileSchema, type ScoringProfile } from '../profile';
import { BUILT_IN_PROFILES, builtInProfile } from './builtIn';
import { MOF_PROFILE } from './mof';
import { honestlyNamed } from './ownProfile';

export type ParsedProfile =
  | { readonly kind: 'profile'; readonly profile: ScoringProfile }
  /** One sentence that names the field and what it may be. */
  | { readonly kind: 'refused'; readonly message: Localized };

/** What a person writes: any of the settings; the rest comes from the profile named by `base` (财政部通用 unless told). */
const headSchema = z.looseObject({ base: z.optional(z.string()) });

/** Reads a profile from foreign JSON (already parsed). Never throws; unknown and ill-formed fields are refused by name. */
export function parseProfile(json: unknown): ParsedProfile {
  const head = headSchema.safeParse(json);
  if (!head.success) {
    return refused(
      '应是一个 JSON 对象，例如 {"id": "我的规则", "decimals": 1}。',
      'It must be a JSON object.',
    );
  }
  const { base: baseName = MOF_PROFILE.id, ...own } = head.data;
  const base = builtInProfile(baseName);
  if (!base) {
    const known = BUILT_IN_PROFILES.map(({ id }) => id).join('、');
    return refused(`的「base」是「${baseName}」，只能是 ${known}。`, `base must be one of ${known}.`);
  }
  const parsed = scoringProfileSchema.safeParse({ ...base, ...nameAfter(own), ...own });
  if (parsed.success) return { kind: 'profile', profile: honestlyNamed(parsed.data) };
  const [issue] = parsed.error.issues;
  return {
    kind: 'refused',
    message: { 'zh-CN': describe(issue, 'zh-CN'), 'en-US': describe(issue, 'en-US') },
  };
}

/** A profile as JSON for export: every setting, in the schema's order; reads back as the same profile. */
export function printProfile(profile: ScoringProfile): string {
  return `${JSON.stringify(scoringProfileSchema.parse(profile), null, 2)}\n`;
}

/** A profile of one's own that gives an id and no name goes by its id, not by its base's name. */
function nameAfter(own: Readonly<Record<string, unknown>>): Partial<Pick<ScoringProfile, 'name'>> {
  const { id } = own;
  const isOwn = typeof id === 'string' && builtInProfile(id) === null;
  return isOwn ? { name: { 'zh-CN': id, 'en-US': id } } : {};
}

function refused(zh: string, en: string): ParsedProfile {
  return { kind: 'refused', message: { 'zh-CN': `评分规则${zh}`, 'en-US': `Scoring profile: ${en}` } };
}

function describe(issue: z.core.$ZodIssue | undefined, locale: Locale): string {
  const isChinese = locale === 'zh-CN';
  if (!issue) return isChinese ? '评分规则无法读取。' : 'The scoring profile cannot be read.';
  const field = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    const keys = [...issue.path.map(String), issue.keys.join('、')].join('.');
    return isChinese
      ? `评分规则里没有「${keys}」这一项，请检查拼写。`
      : `Scoring profile: there is no field “${keys}”.`;
  }
  const allowed = allowedBy(issue, isChinese);
  return isChinese
    ? `评分规则的「${field}」不对：${allowed}。`
    : `Scoring profile: field “${field}” is wrong: ${allowed}.`;
}

function allowedBy(issue: z.core.$ZodIssue, isChinese: boolean): string {
  switch (issue.code) {
    case 'invalid_value':
      return isChinese ? `只能是 ${issue.values.join('、')}` : `it must be one of ${issue.values.join(', ')}`;
    case 'too_small':
      return isChinese ? `不能小于 ${issue.minimum}` : `it must be at least ${issue.minimum}`;
    case 'too_big':
      return isChinese ? `不能大于 ${issue.maximum}` : `it must be at most ${issue.maximum}`;
    case 'invalid_type':
      return isChinese ? `应是${typeName(issue.expected)}` : `it must be a ${issue.expected}`;
    case 'custom':
      return isChinese
        ? (CONDITIONS[issue.message] ?? `应满足 ${issue.message}`)
        : `it must satisfy ${issue.message}`;
    default:
      return isChinese ? '写法不对' : 'it is written in a way that cannot be read';
  }
}

/** The conditions that the schema names in its own words. */
const CONDITIONS: Readonly<Record<string, string>> = {
  'top > middle': '「top」（达成）要大于「middle」（部分达成）',
  'excellent > good > fair': '优、良、中的分数线要从高到低',
};

function typeName(expected: string): string {
  const names: Readonly<Record<string, string>> = {
    number: '数字',
    int: '整数',
    string: '文字',
    object: '对象 { }',
    array: '列表 [ ]',
    record: '对象 { }',
  };
  return names[expected] ?? expected;
}
