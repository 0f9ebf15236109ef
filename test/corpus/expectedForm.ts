import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const place = z.union([z.number(), z.literal('form')]);
const findings = z.array(z.object({ id: z.string(), at: z.array(place) }));

const expectedSchema = z.object({
  id: z.string(),
  rows: z.array(
    z.object({
      i: z.number(),
      name: z.string(),
      kind: z.enum(['met', 'unmet', 'qualitative', 'review', 'missing', 'noWeight', 'notIndicator', 'parent']),
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
});

/** What the default profile must say of a form (`test/corpus/expected`). */
export type ExpectedForm = z.infer<typeof expectedSchema>;

export const SEED_IDS = ['seed-1', 'seed-2', 'seed-3', 'seed-4', 'seed-5', 'seed-6', 'seed-7', 'seed-8'] as const;

export function expectedForm(id: string): ExpectedForm {
  return expectedSchema.parse(JSON.parse(readFileSync(join(__dirname, 'expected', `${id}.json`), 'utf8')));
}
