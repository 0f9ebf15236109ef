import { Decimal } from 'decimal.js';
import type { Severity } from '../assessment';
import type { GradeLines, Report, SummaryRow } from './report';

/** The mean score of a unit's forms. */
export interface UnitScore {
  readonly unit: string;
  readonly forms: number;
  /** Out of a hundred, two decimals. */
  readonly score: string;
}

/** Execution rate and score of a form: work that is ahead of the money stands out. */
export interface RateAndScore {
  readonly project: string;
  readonly unit: string | null;
  /** Percent. */
  readonly rate: string;
  readonly score: string;
  readonly gradeLines: GradeLines;
  /** The score is more than a twentieth above the rate. */
  readonly isAhead: boolean;
}

/** How often a check found something, by how grave it was. */
export interface CheckCount {
  readonly check: string;
  readonly title: string;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly sum: number;
}

const AHEAD = 0.05;

/** The score that a reader goes by: the rules', else the printed one. */
function scoreOf({ score, printedScore }: SummaryRow): Decimal | null {
  const shown = score ?? printedScore;
  return shown === null ? null : new Decimal(shown);
}

/** The ministry's lines, for forms of whose rules nothing is known. */
const USUAL_LINES: GradeLines = { excellent: 90, good: 80, fair: 60 };

/** The lines of the grades that all forms were scored by; `null` where they differ: one picture cannot show both. */
export function commonGradeLines({ summary }: Report): GradeLines | null {
  const [first = USUAL_LINES, ...others] = summary.map(({ gradeLines }) => gradeLines ?? USUAL_LINES);
  const isSame = ({ excellent, good, fair }: GradeLines) =>
    excellent === first.excellent && good === first.good && fair === first.fair;
  return others.every(isSame) ? first : null;
}

/** Mean score by unit, lowest first: where to look comes first. Forms without a score are in none. */
export function scoresByUnit({ summary }: Report): readonly UnitScore[] {
  const units = new Map<string, Decimal[]>();
  for (const row of summary) {
    const score = scoreOf(row);
    const unit = row.unit ?? row.project;
    if (score) units.set(unit, [...(units.get(unit) ?? []), score]);
  }
  return [...units]
    .map(([unit, scores]) => ({
      unit,
      forms: scores.length,
      mean: Decimal.sum(...scores).div(scores.length),
    }))
    .sort((one, other) => one.mean.cmp(other.mean))
    .map(({ unit, forms, mean }) => ({ unit, forms, score: mean.toFixed(2) }));
}

/** A point for each form that has both a rate and a score. */
export function ratesAndScores({ summary }: Report): readonly RateAndScore[] {
  return summary.flatMap((row) => {
    const score = scoreOf(row);
    if (row.rate === null || !score) return [];
    const percent = new Decimal(row.rate).times(100);
    const isAhead = score.gt(0) && score.minus(percent).div(score).gt(AHEAD);
    return [
      {
        ...{
          project: row.project,
          unit: row.unit,
          rate: percent.toFixed(2),
          score: score.toFixed(2),
          isAhead,
        },
        gradeLines: row.gradeLines ?? USUAL_LINES,
      },
    ];
  });
}

/** Findings by check, most frequent first. */
export function findingsByCheck({ findings }: Report): readonly CheckCount[] {
  const checks = new Map<string, { title: string; counts: Record<Severity, number> }>();
  for (const { check, title, severity } of findings) {
    const known = checks.get(check) ?? { title, counts: { error: 0, warning: 0, hint: 0 } };
    known.counts[severity] += 1;
    checks.set(check, known);
  }
  return [...checks]
    .map(([check, { title, counts }]) => ({
      ...{ check, title, counts },
      sum: counts.error + counts.warning + counts.hint,
    }))
    .sort((one, other) => other.sum - one.sum);
}
