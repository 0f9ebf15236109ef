import { applyPlan, filledCells } from '../../src/core/applyPlan';
import { assess, mergeAssessments } from '../../src/core/assess';
import { assessmentSchema, type AssessedForm, type AssessedIndicator } from '../../src/core/assessment';
import type { GridSnapshot } from '../../src/grid/gridSnapshot';
import { changeOfMarks, plan } from '../../src/core/plan';
import { MOF_PROFILE } from '../../src/core/scoring/profiles/mof';
import { findingsBeside } from './expectedFindings';
import { expectedForm, SEED_IDS, type ExpectedForm } from './expectedForm';
import { openSheets } from './openSheets';

const KINDS = {
  met: 'met',
  unmet: 'unmet',
  qualitative: 'qualitative',
  review: 'needsReview',
  missing: 'missing',
  noWeight: 'missing',
} as const;

function formOf(snapshot: GridSnapshot): AssessedForm {
  const [form, ...others] = assess(snapshot, MOF_PROFILE).forms;
  if (!form || others.length > 0) throw new Error(`one form expected on ${snapshot.sheet}`);
  return form;
}

function snapshotOf(snapshots: readonly GridSnapshot[], index: number): GridSnapshot {
  const snapshot = snapshots[index];
  if (!snapshot) throw new Error(`no sheet ${index}`);
  return snapshot;
}

function saidOf(row: AssessedIndicator) {
  return {
    verdict: row.verdict,
    score: row.score === null ? null : Number(row.score),
    band: row.band?.map(Number) ?? null,
    overTarget: row.overTarget,
    reasonRequired: row.reasonRequired,
    reasonPresent: row.reasonPresent,
    weight: row.weight === null ? null : Number(row.weight),
    printed: row.printedScore === null ? null : Number(row.printedScore),
  };
}

function expectedOf(row: ExpectedForm['rows'][number]) {
  if (row.kind === 'notIndicator' || row.kind === 'parent') throw new Error(`row ${row.i} is no indicator`);
  const { score, band, overTarget, reasonRequired, reasonPresent, weight, printed } = row;
  return {
    verdict: KINDS[row.kind],
    score,
    band,
    overTarget,
    reasonRequired,
    reasonPresent,
    weight,
    printed,
  };
}

describe.each(['seed-text.xlsx', 'seed-typed.xlsx'])('the eight published forms in %s', (workbook) => {
  const snapshots = openSheets(workbook);

  describe.each(SEED_IDS.map((id, index) => [id, index] as const))('%s', (id, index) => {
    const snapshot = snapshotOf(snapshots, index);
    const form = formOf(snapshot);
    const expected = expectedForm(id);
    const indicators = expected.rows.filter(({ kind }) => kind !== 'notIndicator');

    test('finds every indicator row and nothing else', () => {
      expect(form.indicators.map(({ row, name }) => [row, name])).toEqual(
        indicators.map(({ i, name }) => [i + 1, name]),
      );
    });

    test.each(indicators.map((row) => [row.i + 1, row.name, row] as const))(
      'row %i %s',
      (sheetRow, _name, row) => {
        const said = form.indicators.find((indicator) => indicator.row === sheetRow);
        expect(said && saidOf(said)).toEqual(expectedOf(row));
      },
    );

    test('works out the execution rate and its score', () => {
      expect(Number(form.funds?.rate)).toBe(expected.funds?.rate);
      expect(Number(form.funds?.score)).toBe(expected.funds?.rateScore);
    });

    test('adds up the weights as read', () => {
      expect(Number(form.total.weight)).toBe(expected.weightsSum);
      expect(Number(form.total.printedScore)).toBe(expected.totalPrinted);
    });

    test('raises what a reviewer would send it back for, and no more', () => {
      expect(findingsBeside(form, expected)).toEqual({ missing: [], extra: [] });
    });

    test('the assessment fits its published schema', () => {
      expect(() => assessmentSchema.parse(assess(snapshot, MOF_PROFILE))).not.toThrow();
    });
  });

  test('form 8: the row scored 5 for 5.56 and the total behind it', () => {
    const form = formOf(snapshotOf(snapshots, 7));
    expect(form.findings.filter(({ check }) => check === 'score-differs')).toMatchObject([
      { severity: 'warning', row: 20, cell: 'H20' },
    ]);
    expect(form.total).toMatchObject({ score: '71.06', printedScore: '70.5', grade: 'fair' });
  });
});

describe.each([
  ['seed-blank.xlsx', 8],
  ['seed-stacked-blank.xlsx', 1],
])('one click on %s', (workbook, sheetCount) => {
  const before = openSheets(workbook);
  const plans = before.map((snapshot) => plan(assess(snapshot, MOF_PROFILE)));
  const after = before.map((snapshot, index) =>
    applyPlan(snapshot, plans[index] ?? { cells: [], marks: [] }),
  );
  const judged = mergeAssessments(
    after.map((snapshot, index) =>
      assess(snapshot, MOF_PROFILE, { justFilled: filledCells(plans[index] ?? { cells: [], marks: [] }) }),
    ),
  );

  test('finds the eight forms', () => {
    expect(before).toHaveLength(sheetCount);
    expect(judged.forms).toHaveLength(8);
  });

  test.each(SEED_IDS.map((id, index) => [id, index] as const))(
    '%s: fills what has an answer',
    (id, index) => {
      const form = judged.forms[index];
      const expected = expectedForm(id).rows.filter(({ kind }) => kind !== 'notIndicator');
      expect(form?.indicators.map(({ printedScore }) => printedScore && Number(printedScore))).toEqual(
        expected.map(({ score }) => score),
      );
    },
  );

  test('fills 66 of the 68 rows, every rate and execution score, and the five totals that are known', () => {
    const roles = before.flatMap((snapshot) =>
      assess(snapshot, MOF_PROFILE).forms.flatMap((form) =>
        form.proposals.filter(({ occupancy }) => occupancy === 'blank').map(({ role }) => role),
      ),
    );
    const count = (role: string) => roles.filter((other) => other === role).length;
    expect({
      score: count('score'),
      rate: count('executionRate'),
      execution: count('executionScore'),
      total: count('total'),
    }).toEqual({ score: 66, rate: 8, execution: 8, total: 5 });
  });

  test('the totals are what the rows add to; forms 6 and 8 stay open and name their row', () => {
    expect(judged.forms.map(({ total }) => total.score)).toEqual([
      '90.00',
      '90.00',
      '85.00',
      '90.00',
      '100.00',
      null,
      '100.00',
      null,
    ]);
    expect(judged.forms[5]?.total.open.map(({ name }) => name)).toEqual([
      '共享的数据容量占全部数据容量的比率',
    ]);
    expect(judged.forms[7]?.total.open.map(({ name }) => name)).toEqual(['完成项目时间']);
  });

  test('asks to confirm each of the six qualitative suggestions', () => {
    const confirm = judged.forms.flatMap(({ findings }) =>
      findings.filter(({ check }) => check === 'qualitative-confirm'),
    );
    expect(confirm).toHaveLength(6);
  });

  test('a second click changes nothing', () => {
    for (const snapshot of after) {
      const again = plan(assess(snapshot, MOF_PROFILE));
      expect(again.cells).toEqual([]);
      const present = again.marks.map(({ formula }, index) => ({ id: String(index), formula }));
      expect(changeOfMarks(present, again.marks)).toEqual({ remove: [], add: [] });
    }
  });

  test('marks only the rows of form 6 that lack a reason and those of form 8 that have one already', () => {
    const areas = judged.forms.map(({ mark }) => mark?.areas.length ?? 0);
    expect(areas).toEqual([0, 0, 0, 0, 0, 1, 0, 2]);
  });
});
