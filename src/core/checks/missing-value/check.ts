import { hasPoints } from '../../reading/notApplicable';
import { isStroke, quotedScore, unreadScore } from '../../reading/unreadCell';
import { oneLine } from '../../reading/rowTexts';
import type { JudgedIndicator } from '../../scoring/judgement';
import { defineCheck, type CheckContext, type Occurrence } from '../check';
import type { GivesWay } from '../givesWay';
import { messages, type MissingValueValues } from './messages';

/** What already says why a row has no score. */
const SAYS_WHY = [
  'not-comparable',
  'date-late',
  'date-impossible',
  'qualitative-band',
  'qualitative-confirm',
  'limit-exceeded',
  'percent-odd',
];

type Found = Occurrence<MissingValueValues>;

/** An achieved value or a weight that is not there, and scores that nobody can fill (CHECKS: `missing-value`). */
export const missingValue = defineCheck({
  id: 'missing-value',
  severity: 'error',
  basis: 'practice',
  givesWayTo: [
    { check: 'placeholder', by: 'row' },
    { check: 'cell-error', by: 'row' },
    ...SAYS_WHY.map((check): GivesWay => ({ check, by: 'row', aspect: 'score' })),
  ],
  messages,
  offers: ['score', 'total', 'weight'],
  find: (context) => {
    const rows = context.judged.indicators.filter((row) => !isLeftOut(row));
    return [
      ...rows.filter((row) => !isOfNothing(row, rows)).flatMap(gapsOf),
      ...unreadScores(rows),
      ...unreadExecution(context),
      ...blankScores(rows, context),
    ];
  },
});

/** The row does not apply, and has no points that somebody must give to others. */
function isLeftOut({ indicator, reading }: JudgedIndicator): boolean {
  return reading.answer.kind === 'notApplicable' && !hasPoints(indicator);
}

/** / for the satisfaction with a project that did not begin: no points in any row, and the reason written. */
function isOfNothing({ indicator, reading }: JudgedIndicator, all: readonly JudgedIndicator[]): boolean {
  return (
    !indicator.achieved.isBlank &&
    reading.reason?.isGiven === true &&
    all.length > 1 &&
    all.every((row) => row.indicator.score?.number?.isZero())
  );
}

/** Blank cells of one row are one fact; the first of them is the place. */
function gapsOf({ indicator, judgement, reading }: JudgedIndicator): Found[] {
  if (reading.answer.kind === 'notApplicable') return [];
  const { achieved, weight, details } = indicator;
  const lacksAnswer =
    reading.achieved.kind === 'blank' &&
    // 无 beside a target of 0 is an answer.
    !['met', 'unmet', 'qualitative'].includes(judgement.verdict) &&
    !achieved.isCovered &&
    !achieved.isFormula;
  const gaps = [
    // Figures that stand in the rows below are not missing.
    ...(lacksAnswer && !details ? [{ what: 'achieved' as const, cell: achieved }] : []),
    ...(weight && weight.number === null && !weight.isCovered && !weight.isFormula
      ? [{ what: 'weight' as const, cell: weight }]
      : []),
  ];
  const [first] = gaps;
  if (!first) return [];
  return [
    {
      cell: first.cell,
      subject: indicator,
      values: {
        ...{ kind: 'gaps', what: gaps.map(({ what }) => what) },
        said: first.what === 'achieved' && !achieved.isBlank ? oneLine(achieved.text) : null,
      },
    },
  ];
}

/** 30*0.9, 27/30 or 满分 in place of a score. */
function unreadScores(rows: readonly JudgedIndicator[]): Found[] {
  return rows.flatMap(({ indicator, judgement }): Found[] => {
    const cell = unreadScore(indicator.score, indicator.weight?.number ?? null);
    // What is missing, or for a person, is told as that.
    if (cell === null || judgement.verdict === 'missing') return [];
    if (judgement.verdict === 'needsReview' && isStroke(cell)) return [];
    return [{ cell, subject: indicator, values: { kind: 'unread', written: quotedScore(cell) } }];
  });
}

function unreadExecution({ judged: { form, execution } }: CheckContext): Found[] {
  const cell = form.funds && unreadScore(form.funds.total.score, execution?.weight ?? null);
  return cell ? [{ cell, values: { kind: 'unread', written: quotedScore(cell) } }] : [];
}

/** Scores that neither a person nor the add-in has given, where no other gap of the row is the reason. */
function blankScores(rows: readonly JudgedIndicator[], { judged, proposals }: CheckContext): Found[] {
  const fillable = new Set(proposals.filter(({ role }) => role === 'score').map(({ row }) => row));
  const blank = rows.filter(
    ({ indicator, indicator: { score, row, details }, judgement }) =>
      score !== null &&
      score.number === null &&
      !score.isFormula &&
      !score.isCovered &&
      judgement.verdict !== 'missing' &&
      !details &&
      unreadScore(indicator.score, indicator.weight?.number ?? null) === null &&
      !fillable.has(row + 1),
  );
  if (judged.form.columns.weight !== null) return blank.map(openScore);
  const [first] = blank;
  if (!first?.indicator.score) return [];
  // Without weights all of them have the same reason.
  const places = blank.map(({ indicator }) => indicator.row);
  return [
    {
      cell: first.indicator.score,
      rows: places,
      aspect: 'unweighted',
      values: { kind: 'unweighted', rows: places.map((row) => row + 1) },
    },
  ];
}

function openScore({ indicator, judgement }: JudgedIndicator): Found {
  return {
    cell: indicator.score,
    subject: indicator,
    aspect: 'score',
    values: { kind: 'score', note: judgement.note },
  };
}
