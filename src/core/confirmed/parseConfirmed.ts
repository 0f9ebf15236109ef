import * as z from 'zod/mini';
import type { Localized } from '../language/locale';
import { confirmedScoresSchema, type ConfirmedScores } from './confirmedScores';

export type ParsedConfirmed =
  | { readonly kind: 'kept'; readonly list: ConfirmedScores }
  /** One sentence that says what is wrong with the text and what follows from it. */
  | { readonly kind: 'refused'; readonly message: Localized };

/** Reads what a workbook kept. Never throws: a workbook may come from a later version or have been edited by hand. */
export function parseConfirmed(text: string): ParsedConfirmed {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refused('不是 JSON', 'it is not JSON');
  }
  const parsed = confirmedScoresSchema.safeParse(json);
  if (parsed.success) return { kind: 'kept', list: parsed.data };
  const version = laterVersion.safeParse(json);
  return version.success
    ? refused(
        `是第 ${version.data.version} 版的格式，请更新加载项`,
        `it is of version ${version.data.version}; please update the add-in`,
      )
    : refused('格式不对', 'its form is wrong');
}

/** The text that a workbook keeps; `parseConfirmed` reads it back as the same list. */
export function printConfirmed(list: ConfirmedScores): string {
  return JSON.stringify(confirmedScoresSchema.parse(list));
}

const laterVersion = z.looseObject({ version: z.int().check(z.minimum(2)) });

function refused(zh: string, en: string): ParsedConfirmed {
  return {
    kind: 'refused',
    message: {
      'zh-CN': `工作簿里「已确认」的记录读不了（${zh}），哪些得分是建议分、哪些已确认无法判断，请人工核对定性得分。`,
      'en-US': `The workbook’s list of confirmed scores cannot be read (${en}); which scores are only suggested is unknown. Please check the qualitative scores.`,
    },
  };
}
