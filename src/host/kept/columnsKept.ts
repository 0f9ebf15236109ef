import * as z from 'zod/mini';
import { columnQuestionSchema } from '../../core/assessment';
import { isSameQuestion, type ColumnAnswer } from '../../core/columnQuestions';
import type { Localized } from '../../core/language/locale';
import type { StoredSetting } from '../spreadsheetHost';

/** The form of what a workbook keeps of answers to 「哪一列是得分」. */
const columnsSchema = z.object({
  version: z.literal(1),
  answers: z.array(
    z.object({ question: columnQuestionSchema, column: z.string().check(z.regex(/^[A-Z]{1,3}$/)) }),
  ),
});

export interface ColumnsKept {
  readonly answers: readonly ColumnAnswer[];
  /** Why what the workbook keeps can't be read; whatever is open is then asked again. `null` where all is well. */
  readonly refused: Localized | null;
}

/** Which columns people have said are meant, as the workbook keeps it. */
export function columnsKept(stored: StoredSetting): ColumnsKept {
  if (stored === null) return { answers: [], refused: null };
  try {
    const parsed = columnsSchema.safeParse(JSON.parse(stored));
    if (parsed.success) return { answers: parsed.data.answers, refused: null };
  } catch {
    // Reported below.
  }
  return { answers: [], refused: UNREADABLE };
}

/** The text to keep once a question has been answered; an earlier answer to the same one goes. */
export function printColumns(kept: readonly ColumnAnswer[], answer: ColumnAnswer): string {
  const others = kept.filter(({ question }) => !isSameQuestion(question, answer.question));
  return JSON.stringify({ version: 1, answers: [...others, answer] } satisfies z.infer<typeof columnsSchema>);
}

const UNREADABLE: Localized = {
  'zh-CN': '工作簿里「哪一列是得分」的回答读不了，没有用；有两列意思相同的表要重新指明。',
  'en-US':
    'The workbook’s answers about columns cannot be read and were not used; where two columns mean the same, say again which.',
};
