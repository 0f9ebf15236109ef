import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { assess } from '../../src/core/assess';
import type { AssessedForm, AssessedIndicator } from '../../src/core/assessment';
import { MOF_PROFILE } from '../../src/core/scoring/profiles/mof';
import { findingsBeside } from './expectedFindings';
import { expectedForm, PUBLISHED_IDS, type ExpectedForm } from './expectedForm';
import { openSheets } from './openSheets';

const column = z.string().nullable();
/** Where each row's cells stand: `*.cells.json` beside the workbook. */
const cellsSchema = z.object({
  rows: z.array(
    z.object({
      i: z.number(),
      row: z.number(),
      target: column,
      achieved: column,
      weight: column,
      score: column,
      reason: column,
    }),
  ),
  total: z.object({ row: z.number(), weight: column, score: column }).nullable(),
});

type Kind = ExpectedForm['rows'][number]['kind'];
const KIND_OF_VERDICT: Readonly<Record<AssessedIndicator['verdict'], readonly Kind[]>> = {
  met: ['met'],
  unmet: ['unmet'],
  qualitative: ['qualitative'],
  needsReview: ['review'],
  missing: ['missing', 'noWeight'],
};

const VARIANTS = PUBLISHED_IDS.flatMap((id) =>
  (['text', 'typed'] as const).map((variant) => [id, variant] as const),
);

describe.each(VARIANTS)('%s-%s', (id, variant) => {
  const [snapshot] = openSheets(`${id}-${variant}.xlsx`);
  if (!snapshot) throw new Error(`${id} has no sheet`);
  const [form] = assess(snapshot, MOF_PROFILE).forms;
  if (!form) throw new Error(`${id} has no form`);
  const expected = expectedForm(id);
  const cells = cellsSchema.parse(
    JSON.parse(readFileSync(join(__dirname, 'workbooks', `${id}.cells.json`), 'utf8')),
  );

  test.each(expected.rows.map((row) => [row.i, row.name || '(no indicator)', row] as const))(
    'row %i %s',
    (i, _name, row) => {
      const place = cells.rows.find((other) => other.i === i);
      const said = form.indicators.find((indicator) => indicator.row === place?.row);
      const kinds = [row.kind, ...row.altKinds];
      if (!said) {
        expect(kinds).toContain('notIndicator');
        return;
      }
      const at = (name: string | null | undefined) => (name && place ? `${name}${place.row}` : null);
      expect(said.cells).toEqual({
        target: at(place?.target),
        achieved: at(place?.achieved),
        weight: at(place?.weight),
        score: at(place?.score),
        reason: at(place?.reason),
      });
      expect(KIND_OF_VERDICT[said.verdict].some((kind) => kinds.includes(kind))).toBe(true);
      expect(said.score === null ? null : Number(said.score)).toBe(row.score);
      expect(said.reasonRequired).toBe(row.reasonRequired);
      expect(said.reasonPresent).toBe(row.reasonPresent);
      expect(said.overTarget).toBe(row.overTarget);
    },
  );

  test('raises what a reviewer would send it back for, and no more', () => {
    expect(findingsBeside(form, expected)).toEqual({ missing: [], extra: [] });
  });

  test('the execution rate, its weight and its score', () => {
    const number = (text: string | null | undefined) => (text ? Number(text) : null);
    expect({
      rate: number(form.funds?.rate),
      weight: number(form.funds?.weight),
      score: number(form.funds?.score),
    }).toEqual({
      rate: expected.funds?.rate ?? null,
      weight: expected.funds?.weight ?? null,
      score: expected.funds?.rateScore ?? null,
    });
  });

  test('the total row and the sum of the weights', () => {
    const { total } = cells;
    expect(form.total.cells.score).toBe(total?.score ?? null);
    expect(sumOfWeights(form)).toBe(expected.weightsSum);
    expect(form.total.printedScore === null ? null : Number(form.total.printedScore)).toBe(
      expected.totalPrinted,
    );
  });
});

function sumOfWeights({ total }: AssessedForm): number | null {
  return total.weight === null ? null : Number(total.weight);
}

test('a monitoring form with the same indicator names is skipped, and why is said', () => {
  for (const variant of ['text', 'typed']) {
    const [snapshot] = openSheets(`41_mof_central_monitoring_pku_2019-${variant}.xlsx`);
    const judged = snapshot && assess(snapshot, MOF_PROFILE);
    expect(judged?.forms).toEqual([]);
    expect(judged?.skipped[0]?.reason).toContain('监控');
  }
});
