import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const KINDS = [
  'met',
  'unmet',
  'qualitative',
  'review',
  'missing',
  'noWeight',
  'notIndicator',
  'parent',
] as const;

const place = z.union([z.number(), z.literal('form')]);
const findings = z.array(z.object({ id: z.string(), at: z.array(place) }));

const expectedSchema = z.object({
  id: z.string(),
  rows: z.array(
    z.object({
      i: z.number(),
      name: z.string(),
      kind: z.enum(KINDS),
      /** Readings that are right as well. */
      altKinds: z.array(z.enum(KINDS)).default([]),
      weight: z.number().nullable(),
      printed: z.number().nullable(),
      score: z.number().nullable(),
      band: z.tuple([z.number(), z.number()]).nullable(),
      overTarget: z.boolean(),
      reasonRequired: z.boolean(),
      reasonPresent: z.boolean(),
    }),
  ),
  funds: z
    .object({ rate: z.number().nullable(), rateScore: z.number().nullable(), weight: z.number().nullable() })
    .nullable(),
  weightsSum: z.number().nullable(),
  totalPrinted: z.number().nullable(),
  formFindings: findings,
  optionalFindings: findings,
  /** Raised only because the form in the corpus is an excerpt. */
  artifactFindings: findings,
});

/** What the default profile must say of a form (`test/corpus/expected`). */
export type ExpectedForm = z.infer<typeof expectedSchema>;

export const SEED_IDS = [
  'seed-1',
  'seed-2',
  'seed-3',
  'seed-4',
  'seed-5',
  'seed-6',
  'seed-7',
  'seed-8',
] as const;

/** Forms of other provinces, each in a layout of its own. */
export const PUBLISHED_IDS = [
  '01_anhui_chizhou_tangxi_2022',
  '09_yunnan_yongde_mingling_2022',
  '13_sichuan_daying_tielu',
  '14_hubei_huangshi_library_2022',
  '15_anhui_suixi_linshijiuzhu_2019',
  '24_hubei_xianning_daqi_2021',
  '30_shanghai_putuo_tiyu_2022_a',
] as const;

export function expectedForm(id: string): ExpectedForm {
  return expectedSchema.parse(JSON.parse(readFileSync(join(__dirname, 'expected', `${id}.json`), 'utf8')));
}
