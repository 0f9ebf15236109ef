import * as z from 'zod/mini';
import type { Localized } from '../language/locale';
import { ignoredFindingsSchema, LONGEST_REASON, type IgnoredFindings } from './ignoredFindings';

export type ParsedIgnored =
  | { readonly kind: 'kept'; readonly list: IgnoredFindings }
  /** One sentence that says what is wrong with the text and what follows from it. */
  | { readonly kind: 'refused'; readonly message: Localized };

/** Reads what a workbook kept. Never throws: a workbook may come from a later version or have been edited by hand. */
export function parseIgnored(text: string): ParsedIgnored {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refused('不是 JSON', 'it is not JSON');
  }
  const parsed = ignoredFindingsSchema.safeParse(json);
  if (parsed.success) return { kind: 'kept', list: parsed.data };
  const version = laterVersion.safeParse(json);
  if (version.success)
    return refused(
      `是第 ${version.data.version} 版的格式，请更新加载项`,
      `it is of version ${version.data.version}; please update the add-in`,
    );
  const [issue] = parsed.error.issues;
  return issue ? describe(issue) : refused('格式不对', 'its form is wrong');
}

const laterVersion = z.looseObject({ version: z.int().check(z.minimum(2)) });

function describe({ path }: z.core.$ZodIssue): ParsedIgnored {
  const [head, index, field] = path;
  if (head === 'items' && typeof index === 'number') {
    const name = field === undefined ? '' : String(field);
    return refused(
      `第 ${index + 1} 条${name === '' ? '不对' : `的「${name}」不对`}${HINTS[name]?.['zh-CN'] ?? ''}`,
      `item ${index + 1}${name === '' ? ' is wrong' : `: field “${name}” is wrong`}${HINTS[name]?.['en-US'] ?? ''}`,
    );
  }
  return head === undefined
    ? refused('应是一个 JSON 对象', 'it must be a JSON object')
    : refused(`「${String(head)}」不对`, `field “${String(head)}” is wrong`);
}

/** What a field may be, where its name does not say it. */
const HINTS: Readonly<Record<string, Localized>> = {
  date: { 'zh-CN': '，应是 2024-01-31 这样的日期', 'en-US': ', it must be a day such as 2024-01-31' },
  reason: {
    'zh-CN': `，应有 1 到 ${LONGEST_REASON} 个字`,
    'en-US': `, it must have 1 to ${LONGEST_REASON} characters`,
  },
};

function refused(zh: string, en: string): ParsedIgnored {
  return {
    kind: 'refused',
    message: {
      'zh-CN': `工作簿里「已忽略」的记录读不了（${zh}），所有问题都照常列出。`,
      'en-US': `The workbook’s list of ignored findings cannot be read (${en}); every finding is listed.`,
    },
  };
}
