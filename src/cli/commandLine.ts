import { parseArgs } from 'node:util';
import { z } from 'zod';
import type { ColumnAnswers } from '../core/columnQuestions';
import type { ChoosableRole } from '../core/assessment';
import { ROLE_NAMES } from '../core/skipReason';

/** What the command was asked to do. */
export interface CommandLine {
  readonly files: readonly string[];
  readonly out: string | null;
  readonly json: boolean;
  readonly refill: boolean;
  /** A built-in profile's name or the path of a JSON file; `null` for the default. */
  readonly profile: string | null;
  /** Which column (letters) a role is in, where a header leaves it open. */
  readonly columns: ColumnAnswers;
  readonly locale: 'zh-CN' | 'en-US';
  readonly help: boolean;
}

/** A call that cannot be understood; the message is for the person. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const valuesSchema = z.object({
  output: z.string().optional(),
  json: z.boolean().default(false),
  refill: z.boolean().default(false),
  lang: z.enum(['zh-CN', 'en-US'], { error: '--lang 只能是 zh-CN 或 en-US' }).default('zh-CN'),
  profile: z.string().optional(),
  column: z.array(z.string()).default([]),
  help: z.boolean().default(false),
});

/** Reads the words behind `score`. Throws `UsageError`. */
export function readCommandLine(words: readonly string[]): CommandLine {
  const { values, positionals } = parsed(words);
  const checked = valuesSchema.safeParse(values);
  if (!checked.success) throw new UsageError(checked.error.issues[0]?.message ?? '');
  const { output, json, refill, profile, column, lang, help } = checked.data;
  if (!help && positionals.length === 0) throw new UsageError('没有写要评分的文件。');
  if (refill && output === undefined)
    throw new UsageError('--refill 会改写得分，请同时用 -o 写明另存到哪里。');
  const columns = columnAnswers(column);
  return {
    files: positionals,
    out: output ?? null,
    json,
    refill,
    profile: profile ?? null,
    columns,
    locale: lang,
    help,
  };
}

/** `得分=H` → `{ score: 'H' }`. */
function columnAnswers(words: readonly string[]): ColumnAnswers {
  const answers: { [Role in ChoosableRole]?: string } = {};
  for (const word of words) {
    const [name, column, more] = word.split('=');
    const role = ROLES.find((known) => ROLE_NAMES[known]['zh-CN'] === name);
    if (!role || !column || more !== undefined || !/^[A-Za-z]{1,3}$/.test(column)) {
      throw new UsageError(
        `--column 要写成「得分=H」这样，名称只能是 ${ROLES.map((known) => ROLE_NAMES[known]['zh-CN']).join('、')}；现在是「${word}」。`,
      );
    }
    answers[role] = column.toUpperCase();
  }
  return answers;
}

const ROLES: readonly ChoosableRole[] = ['target', 'achieved', 'weight', 'score'];

function parsed(words: readonly string[]): { values: unknown; positionals: string[] } {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        output: { type: 'string', short: 'o' },
        json: { type: 'boolean' },
        refill: { type: 'boolean' },
        profile: { type: 'string' },
        column: { type: 'string', multiple: true },
        lang: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    const option = /'(-{1,2}[^' ]+)/.exec(error instanceof Error ? error.message : '')?.[1] ?? '';
    throw new UsageError(`不认识或不完整的选项：${option}`);
  }
}
