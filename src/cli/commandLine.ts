import { parseArgs } from 'node:util';
import * as z from 'zod/mini';
import type { ColumnAnswers } from '../core/columnQuestions';
import type { ChoosableRole } from '../core/assessment';
import type { Locale } from '../core/language/locale';
import { ROLE_NAMES } from '../core/skipReason';
import { commandTexts } from '../locales/command';
import { reportTexts } from '../locales/report';
import { reportFormat } from './report/reportFormat';

/** What the command was asked to do. */
export interface CommandLine {
  readonly files: readonly string[];
  readonly out: string | null;
  /** Fill the files themselves, each kept beside it as a backup. */
  readonly inPlace: boolean;
  /** `-o` may take the place of other files. */
  readonly force: boolean;
  /** Where the report of everything goes. */
  readonly report: string | null;
  /** The folder for a 退回意见 a unit. */
  readonly letters: string | null;
  /** Letters name the document that each remark follows. */
  readonly basis: boolean;
  readonly json: boolean;
  /** A JSON document a line, each as soon as its file is done. */
  readonly jsonl: boolean;
  /** Where results are kept, so that a run that was cut short can go on. */
  readonly journal: string | null;
  /** Of so many equal parts of the files only this one (1 is the first). */
  readonly shard: { readonly part: number; readonly of: number } | null;
  /** Files scored at the same time; `null`: as many as suit. */
  readonly workers: number | null;
  readonly refill: boolean;
  /** A built-in profile's name or the path of a JSON file; `null` for the default. */
  readonly profile: string | null;
  /** Which column (letters) a role is in, where a header leaves it open. */
  readonly columns: ColumnAnswers;
  readonly locale: Locale;
  readonly help: boolean;
}

/** A call that cannot be understood; the message is for the person. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  constructor(
    message: string,
    readonly locale: Locale,
  ) {
    super(message);
  }
}

const valuesSchema = z.object({
  output: z.optional(z.string()),
  json: z._default(z.boolean(), false),
  jsonl: z._default(z.boolean(), false),
  journal: z.optional(z.string()),
  shard: z.optional(z.string()),
  workers: z.optional(z.string()),
  force: z._default(z.boolean(), false),
  'in-place': z._default(z.boolean(), false),
  refill: z._default(z.boolean(), false),
  report: z.optional(z.string()),
  letters: z.optional(z.string()),
  basis: z._default(z.boolean(), false),
  lang: z._default(z.enum(['zh-CN', 'en-US'], { error: '--lang 只能是 zh-CN 或 en-US' }), 'zh-CN'),
  profile: z.optional(z.string()),
  column: z._default(z.array(z.string()), []),
  help: z._default(z.boolean(), false),
});

/** Options that name a file, a folder or rules. */
const NAMED = ['output', 'letters', 'journal', 'profile'] as const;

/** Reads the words behind `score`. Throws `UsageError`. */
export function readCommandLine(words: readonly string[]): CommandLine {
  const spoken = languageOf(words);
  const texts = commandTexts[spoken].usageErrors;
  const { values, positionals } = parsed(words, spoken);
  const checked = valuesSchema.safeParse(values);
  if (!checked.success) throw new UsageError(checked.error.issues[0]?.message ?? '', spoken);
  const { output, json, jsonl, refill, report, profile, column, lang, help, force, journal } = checked.data;
  const inPlace = checked.data['in-place'];
  // What a script makes of a variable that is empty.
  const empty = NAMED.find((option) => checked.data[option] === '');
  if (empty !== undefined) throw new UsageError(texts.option(`--${empty}`), lang);
  if (!help && (positionals.length === 0 || positionals.includes('')))
    throw new UsageError(texts.noFiles, lang);
  if (refill && output === undefined && !inPlace) throw new UsageError(texts.refillNeedsOutput, lang);
  if (inPlace && output !== undefined) throw new UsageError(texts.inPlaceOrOutput, lang);
  if (json && jsonl) throw new UsageError(texts.jsonOrJsonl, lang);
  if (checked.data.basis && checked.data.letters === undefined)
    throw new UsageError(texts.basisNeedsLetters, lang);
  if (report !== undefined && reportFormat(report) === null) {
    const { needsName, unknownExtension } = reportTexts[lang];
    throw new UsageError(report === '' ? needsName : unknownExtension(report), lang);
  }
  const columns = columnAnswers(column, lang);
  return {
    files: positionals,
    out: output ?? null,
    report: report ?? null,
    letters: checked.data.letters ?? null,
    basis: checked.data.basis,
    inPlace,
    force,
    json,
    jsonl,
    journal: journal ?? null,
    shard: shardOf(checked.data.shard, lang),
    workers: workersOf(checked.data.workers, lang),
    refill,
    profile: profile ?? null,
    columns,
    locale: lang,
    help,
  };
}

/** `2/8` → the second of eight parts. */
function shardOf(text: string | undefined, locale: Locale): CommandLine['shard'] {
  if (text === undefined) return null;
  const [part, of] = (/^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? []).slice(1).map(Number);
  if (!part || !of || part > of) throw new UsageError(commandTexts[locale].usageErrors.shard(text), locale);
  return { part, of };
}

const MOST_WORKERS = 64;

function workersOf(text: string | undefined, locale: Locale): number | null {
  if (text === undefined) return null;
  const count = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (count < 1 || count > MOST_WORKERS)
    throw new UsageError(commandTexts[locale].usageErrors.workers(text), locale);
  return count;
}

/** `得分=H` → `{ score: 'H' }`. */
function columnAnswers(words: readonly string[], locale: Locale): ColumnAnswers {
  const answers: { [Role in ChoosableRole]?: string } = {};
  for (const word of words) {
    const [name, column, more] = word.split('=');
    const role = ROLES.find((known) => ROLE_NAMES[known]['zh-CN'] === name);
    if (!role || !column || more !== undefined || !/^[A-Za-z]{1,3}$/.test(column)) {
      throw new UsageError(
        commandTexts[locale].usageErrors.column(
          ROLES.map((known) => ROLE_NAMES[known]['zh-CN']),
          word,
        ),
        locale,
      );
    }
    answers[role] = column.toUpperCase();
  }
  return answers;
}

const ROLES: readonly ChoosableRole[] = ['target', 'achieved', 'weight', 'score'];

/** The language to complain in, before the words are understood. */
function languageOf(words: readonly string[]): Locale {
  return words.some(
    (word, index) => word === '--lang=en-US' || (word === 'en-US' && words[index - 1] === '--lang'),
  )
    ? 'en-US'
    : 'zh-CN';
}

function parsed(words: readonly string[], locale: Locale): { values: unknown; positionals: string[] } {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        output: { type: 'string', short: 'o' },
        json: { type: 'boolean' },
        jsonl: { type: 'boolean' },
        journal: { type: 'string' },
        shard: { type: 'string' },
        workers: { type: 'string' },
        force: { type: 'boolean' },
        'in-place': { type: 'boolean' },
        refill: { type: 'boolean' },
        report: { type: 'string' },
        letters: { type: 'string' },
        basis: { type: 'boolean' },
        profile: { type: 'string' },
        column: { type: 'string', multiple: true },
        lang: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    const option = /'(-{1,2}[^' ,]+)/.exec(String(error))?.[1] ?? '';
    throw new UsageError(commandTexts[locale].usageErrors.option(option), locale);
  }
}
