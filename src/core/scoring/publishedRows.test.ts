import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { formCell, indicatorRow } from '../../../test/scoring/rows';
import { readRow } from '../reading/readRow';
import { judgeRow } from './judgeRow';
import { MOF_PROFILE } from './profiles/mof';

const CORPUS = join(__dirname, '../../../test/corpus');

const text = z
  .union([z.string(), z.number()])
  .nullable()
  .transform((value) => (value === null ? '' : String(value)));
const rowSchema = z.object({
  i: z.number(),
  name: text,
  target: text,
  achieved: text,
  weight: z.number().nullable(),
  kind: z.string(),
  altKinds: z.array(z.string()).default([]),
  score: z.number().nullable(),
  band: z.tuple([z.number(), z.number()]).nullable(),
});
const expectedSchema = z.object({
  /** Look-alikes (执行监控表) are skipped as a whole, their rows are nobody's to judge. */
  isSelfEvaluation: z.boolean(),
  hasWeightColumn: z.boolean(),
  rows: z.array(rowSchema),
});
const lines = z.array(z.array(z.string()));
const formSchema = z.object({ year: z.string().nullish(), grid: lines.optional(), rows: lines.optional() });

type ExpectedRow = z.infer<typeof rowSchema>;
type PublishedForm = z.infer<typeof formSchema>;

const KINDS: Readonly<Record<string, readonly string[]>> = {
  met: ['met'],
  unmet: ['unmet'],
  qualitative: ['qualitative'],
  needsReview: ['review'],
  missing: ['missing', 'noWeight'],
};

function parsed<T>(schema: z.ZodType<T>, folder: string, file: string): T {
  return schema.parse(JSON.parse(readFileSync(join(CORPUS, folder, file), 'utf8')));
}

/** The category that stands in or above a row of the printed form: it decides what counts as cost. */
function categoryOf(form: PublishedForm, row: ExpectedRow): string {
  const all = form.rows ?? form.grid ?? [];
  const at = form.rows ? row.i : all.findIndex((line) => line.includes(row.name));
  const above = all
    .slice(0, at + 1)
    .flatMap((line) => line.filter((each) => /^\D{2,6}指标$/.test(each.trim())));
  return above.at(-1)?.trim() ?? '';
}

const ROWS = readdirSync(join(CORPUS, 'expected')).flatMap((file) => {
  const expected = parsed(expectedSchema, 'expected', file);
  const form = parsed(formSchema, 'forms', file);
  const year = Number(/\d{4}/.exec(form.year ?? '')?.[0] ?? 2021);
  return (expected.isSelfEvaluation ? expected.rows : [])
    .filter(({ kind }) => kind !== 'notIndicator' && kind !== 'parent')
    .map((row) => {
      const weight = row.weight === null ? '' : String(row.weight);
      const indicator = indicatorRow(
        { category: categoryOf(form, row), name: row.name, target: row.target, achieved: row.achieved },
        {
          weight: expected.hasWeightColumn ? formCell(weight) : null,
          sharesWeight: expected.hasWeightColumn && row.weight === null && row.kind !== 'noWeight',
        },
      );
      return {
        title: `${file} ${row.i} ${row.name}: ${row.target} against ${row.achieved}`,
        indicator,
        row,
        year,
      };
    });
});

test('every published form gives rows', () => {
  expect(ROWS.length).toBeGreaterThan(100);
});

test.each(ROWS)('$title', ({ indicator, row, year }) => {
  const { verdict, score, band } = judgeRow(readRow(indicator), year, MOF_PROFILE).judgement;
  const kinds = [row.kind, ...row.altKinds];
  expect(kinds.some((kind) => KINDS[verdict]?.includes(kind))).toBe(true);
  if (!KINDS[verdict]?.includes(row.kind)) return;
  expect(score?.toNumber() ?? null).toBe(row.score);
  expect(band?.map((value) => value.toNumber()) ?? null).toEqual(row.band);
});
