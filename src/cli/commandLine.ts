import { parseArgs } from 'node:util';
import { z } from 'zod';

/** What the command was asked to do. */
export interface CommandLine {
  readonly files: readonly string[];
  readonly out: string | null;
  readonly json: boolean;
  readonly refill: boolean;
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
  help: z.boolean().default(false),
});

/** Reads the words behind `score`. Throws `UsageError`. */
export function readCommandLine(words: readonly string[]): CommandLine {
  const { values, positionals } = parsed(words);
  const checked = valuesSchema.safeParse(values);
  if (!checked.success) throw new UsageError(checked.error.issues[0]?.message ?? '');
  const { output, json, refill, lang, help } = checked.data;
  if (!help && positionals.length === 0) throw new UsageError('没有写要评分的文件。');
  if (refill && output === undefined)
    throw new UsageError('--refill 会改写得分，请同时用 -o 写明另存到哪里。');
  return { files: positionals, out: output ?? null, json, refill, locale: lang, help };
}

function parsed(words: readonly string[]): { values: unknown; positionals: string[] } {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        output: { type: 'string', short: 'o' },
        json: { type: 'boolean' },
        refill: { type: 'boolean' },
        lang: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    const option = /'(-{1,2}[^' ]+)/.exec(error instanceof Error ? error.message : '')?.[1] ?? '';
    throw new UsageError(`不认识或不完整的选项：${option}`);
  }
}
