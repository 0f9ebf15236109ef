import { Decimal } from 'decimal.js';
import type { PrintedRule } from '../reading/printedRule';
import { byRuleStep, lessSteps, stepsConcern } from './byRuleStep';
import { byRuleTiers } from './byRuleTiers';
import { needsReview, type Judgement, type RuleContext } from './judgement';
import { NOTES } from './notes';
import { pointsOfMissed, rulePointsOf } from './rulePointsOf';
import type { RuledRow } from './ruledRow';
import { formatPlain, formatScore, fullMarks } from './score';

/**
 * A row's judgement where the form prints a scoring rule of its own for it (SCORING §1, printed rules). Where the usual
 * rule and the printed one agree nothing changes; a plain printed rule that gives another score is used; of one that is
 * not understood, or leaves the score open, a person decides, with the usual rule's score at hand. A score that
 * is only suggested, or for a person anyway, stays so.
 */
export function byPrintedRule(judged: Judgement, rule: PrintedRule | null, context: RuleContext): Judgement {
  const { weight, profile } = context;
  if (rule === null || weight === null || weight.isZero()) return judged;
  const row: RuledRow = { judged, rule, weight, decimals: profile.decimals };
  switch (judged.verdict) {
    case 'missing':
      return judged;
    case 'needsReview':
      return lateByRule(row);
    case 'qualitative':
      return isBelow(judged.score, weight) && !(rule.isUnderstood && rule.missed === 'proportional')
        ? open(judged, rule)
        : judged;
    case 'met':
    case 'unmet': {
      if (judged.score === null || judged.isOnlySuggested) return judged;
      const score = scoreByRule(row);
      if (score === null) return open(judged, rule);
      return score.eq(judged.score) ? judged : ruled(judged, rule, score);
    }
  }
}

function isBelow(score: Decimal | null, weight: Decimal): boolean {
  return score !== null && score.lt(fullMarks(weight));
}

/** What the printed rule gives; `null` where that is not certain. */
function scoreByRule(row: RuledRow): Decimal | null {
  const { judged, rule, weight } = row;
  if (!rule.isUnderstood || judged.score === null) return null;
  // 满分20分 of 10 points is another row's, or a slip.
  if (rule.whole !== null && !rulePointsOf(rule.whole, weight, weight)?.eq(weight)) return null;
  if (rule.tiers.length > 0) return byRuleTiers(row);
  if (judged.verdict === 'met') {
    if (stepsConcern(judged, rule.steps) || (rule.isBeyond && isPassed(judged))) return null;
    // 完成得5分 of 10 points is one part of a rule, or a slip.
    const earned = rule.met === null ? judged.score : rulePointsOf(rule.met, judged.score, weight);
    return earned?.eq(judged.score) ? earned : null;
  }
  if (rule.steps.length > 0) return rule.missed === null ? byRuleStep(row, null) : null;
  if (rule.isInPart) return judged.rule === 'at-least' ? inPart(row) : null;
  if (rule.missed === 'proportional') return judged.score;
  return pointsOfMissed(rule.missed, weight);
}

/** 部分完成按比例得分，未完成不得分: of which the latter is said of nothing done. */
function inPart({ judged: { figures, score }, rule, weight }: RuledRow): Decimal | null {
  return figures?.achieved.isZero() ? pointsOfMissed(rule.missed, weight) : score;
}

function isPassed({ figures }: Judgement): boolean {
  return figures !== null && figures.achieved.gt(figures.target);
}

/** 每逾期1天扣1分: the printed rule says what a late day costs; a person takes it over. */
function lateByRule(row: RuledRow): Judgement {
  const { judged, rule, weight } = row;
  const { steps, isUnderstood, missed, tiers } = rule;
  if (judged.reviewCause !== 'date-late' || judged.candidates.length > 0 || !isUnderstood || tiers.length > 0)
    return judged;
  const [late, another] = steps.filter(({ side, unit }) => side === 'late' && DAYS.includes(unit));
  const days = judged.daysLate;
  const score =
    late && !another && days !== null
      ? lessSteps(new Decimal(days).div(late.size), late, row)
      : steps.length === 0
        ? pointsOfMissed(missed, weight)
        : null;
  return score === null ? judged : { ...judged, candidates: [{ score, reading: NOTES.asPrinted }] };
}

const DAYS = ['', '日'];

function ruled(judged: Judgement, rule: PrintedRule, score: Decimal): Judgement {
  return {
    ...judged,
    ...{ score, arithmetic: null, working: `「${rule.quote}」 → ${formatScore(score)}` },
    note: NOTES.byPrintedRule(rule.quote),
    isByPrintedRule: true,
    candidates: judged.score === null ? [] : [{ score: judged.score, reading: NOTES.asUsual }],
  };
}

function open(judged: Judgement, rule: PrintedRule): Judgement {
  const { score, rule: id, targetMet, figures, overTarget } = judged;
  return needsReview(id, NOTES.printedRuleOpen(rule.quote, score === null ? '' : formatPlain(score)), {
    ...{ targetMet, figures, overTarget },
    candidates: score === null ? [] : [{ score, reading: NOTES.asUsual }],
  });
}
