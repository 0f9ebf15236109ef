import type { Localized } from '../language/locale';
import type { Doubt, DoubtAbout } from '../reading/doubt';
import type { Asked } from '../reading/pairReading';
import { needsReview, type Judgement, type RuleId } from './judgement';
import { NOTES } from './notes';

/** The rule that a row is left to when its target asks for this. */
export const RULE_OF: Readonly<Record<Asked, RuleId>> = {
  figure: 'none',
  range: 'range',
  day: 'date',
  words: 'qualitative',
};

/** A doubt in a sentence. */
export function doubtNote(doubt: DoubtAbout): Localized {
  switch (doubt.about) {
    case 'cellError':
      return NOTES.cellError;
    case 'figuresShared':
      return NOTES.figuresShared;
    case 'figuresBelow':
      return NOTES.figuresBelow;
    case 'extraPoints':
      return NOTES.extraPoints;
    case 'targetBlank':
      return NOTES.targetBlank;
    case 'operatorInAnswer':
      return NOTES.operatorInAnswer(doubt.text);
    case 'twoReadings':
      return NOTES.twoReadings(doubt.text);
    case 'changeForState':
      return NOTES.changeForState(doubt.text);
    case 'perhapsMisread':
      return NOTES.perhapsMisread(doubt.text);
    case 'aboveWhole':
      return NOTES.aboveWhole(doubt.text);
    case 'moneyMixed':
      return NOTES.moneyMixed(doubt.target, doubt.achieved);
    case 'notExact':
      return NOTES.aboutFigure(doubt.text);
    case 'severalFigures':
      return NOTES.severalFigures(doubt.text);
    case 'notUnderstood':
      return NOTES.notUnderstood(doubt.text);
    case 'noBasis':
      return NOTES.qualitativeNoBasis(doubt.text);
    case 'shortfall':
      return NOTES.shortfall(doubt.text);
    case 'optionNotChosen':
      return NOTES.optionNotChosen(doubt.text);
    case 'dateSerial':
      return NOTES.dateSerial(doubt.text, doubt.day);
    case 'unitsApart':
      return NOTES.unitsClash(doubt.target, doubt.achieved);
    case 'notComparable':
      return NOTES.notComparable(doubt.target, doubt.achieved);
    case 'optionsUnclear':
      return NOTES.optionsUnclear(doubt.target, doubt.achieved);
    case 'percentUnclear':
      return NOTES.percentUnclear(doubt.target, doubt.achieved);
  }
}

/** What a doubt makes of a row: it is for a person to judge. */
export function leftOpen(rule: RuleId, doubt: DoubtAbout, rest: Partial<Judgement> = {}): Judgement {
  const isApart = doubt.about === 'notComparable' || doubt.about === 'unitsApart';
  const isShortfall = doubt.about === 'shortfall' || rest.targetMet === false;
  const reviewCause = isApart ? 'not-comparable' : isShortfall ? 'shortfall' : null;
  return needsReview(rule, doubtNote(doubt), { reviewCause, ...rest });
}

/** The first doubt that stands in the way of this judgement; `undefined` where none does. */
export function doubtOf(doubts: readonly Doubt[], { verdict }: Judgement): Doubt | undefined {
  return doubts.find(
    ({ matters }) =>
      matters === 'ifDefinite' ||
      (matters === 'ifMet' && verdict === 'met') ||
      (matters === 'ifUnmet' && verdict === 'unmet'),
  );
}

/** The first doubt that stands in the way whatever the figures come to. */
export function plainDoubt(doubts: readonly Doubt[]): Doubt | undefined {
  return doubts.find(({ matters }) => matters === 'always');
}
