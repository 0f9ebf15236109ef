import { Decimal } from 'decimal.js';
import type { FormCell, Indicator } from '../form/selfEvaluationForm';
import type { Measure, Quantity } from '../measure/measure';
import { saysNotDone } from './notDone';
import { parseClock } from '../measure/parseClock';
import { dayOfBareNumber, parsePossibleDate } from '../measure/parseDate';
import { saysState } from '../measure/parseComparison';
import { parseMeasure } from '../measure/parseMeasure';
import { parseQuantity } from '../measure/parseQuantity';
import { formatQuantity } from '../measure/quantity';
import { relateUnits } from '../measure/units';
import { namesPartOfWhole } from '../measure/unitInName';
import { UNWANTED } from '../vocabulary/fillers';
import { EXECUTION_INDICATORS, EXECUTION_ROWS } from '../vocabulary/moneyTalk';
import { GROUP_NAMES, NAMES_OF_GROUP_OR_ROW } from '../vocabulary/sectionWords';
import { WORK_ON_HARM } from '../vocabulary/directionWords';
import { COUNTERS, UNIT_SIZES } from '../vocabulary/unitWords';
import { isOwnBudget } from './budgetAsTarget';
import { figureWithUnit } from './figureWithUnit';
import {
  isCostIndicator,
  isDoneWithin,
  isPaceIndicator,
  isReverseIndicator,
  isSurelyForward,
  isSurelyReverse,
  meaningOfMonth,
  meaningOfPoint,
} from './indicatorNature';
import { holdsSeveralFigures } from './inexactFigure';
import { doesNotApply } from './notApplicable';
import { saysShortfall } from './saysShortfall';
import { namesNothing, saysNothing, wantsNone } from './nothing';
import { isUnknownList, listsOpposites, optionsOf, wantedText } from './optionList';
import { percentDecimals, type PrintedPercent } from './printedFigures';
import { partsOfWhole } from './partOfWhole';
import { readPrintedRule } from './printedRule';
import { readPair } from './readPair';
import { readReason } from './reasonReading';
import { roundTarget } from './roundTarget';
import type { RowContext } from './rowContext';
import type { TargetInWords, RowAnswer, RowReading } from './rowReading';
import { quantityIn, rowTexts, type RowTexts } from './rowTexts';
import { withoutBeginning } from './wordsBesideDate';
import { figureTexts, isOnlyDone, type FigureTexts } from './wordsBeforeFigures';

/**
 * Reads one row: what its target and its achieved value mean beside each other, what kind of indicator it is, what its
 * reason says. Nothing is judged here.
 *
 * @param budget the form's budget as an amount of money; `null` where it or its unit is not known
 */
export function readRow(indicator: Indicator, budget: Quantity | null = null): RowReading {
  const texts = rowTexts(indicator);
  const [target = BLANK] = parseMeasure(indicator.target.text);
  const [achieved = BLANK] = parseMeasure(indicator.achieved.text);
  const figures = figureTexts(withoutBeginning(texts));
  const isCost = isCostIndicator(texts, target);
  const isBudget = isOwnBudget(texts, target, budget);
  // 位次提升 with 提升至3位 asks for a rank; 投诉5起 tells under 服务质量 what is counted.
  const asksForLess =
    // 效益指标｜投诉率｜｜5%: the group says what no name does.
    isReverseIndicator(texts.name === '' ? texts.category : texts.name) ||
    (saysState(texts.target) && isReverseIndicator(`${texts.name}至`)) ||
    isReverseByWords(texts, figures);
  const isReverse = asksForLess && !figures.isDecline;
  const context: RowContext = {
    texts,
    written: { target: indicator.target.text.trim(), achieved: indicator.achieved.text.trim() },
    isCost: isCost || isBudget,
    isReverse,
    budget,
  };
  const [wanted, reached] = measuresOf(indicator, figures, context);
  const readings = readingsOf(texts, wanted, reached);
  return {
    indicator,
    texts,
    target,
    achieved,
    answer: answerOf(indicator, readings, context),
    figureTaken: figureTaken(achieved, readings[1][0]),
    isCost,
    isOwnBudget: isBudget,
    direction: isReverse ? 'fewerIsBetter' : isUnnamed(texts, figures) ? 'unnamed' : 'unknown',
    isSignAgainstName: isSignAgainst(texts.name, isReverse, readings[0][0]),
    isShare: namesPartOfWhole(texts.name),
    isPace: isPaceIndicator(texts),
    isDoneWithin: isDoneWithin(texts),
    isExecution: EXECUTION_INDICATORS.exactly(texts.name) !== null,
    printedRate: EXECUTION_ROWS.exactly(texts.name) === null ? null : printedRate(indicator, achieved),
    choice: target.kind === 'phrase' ? choiceOf(texts) : null,
    printedRule: indicator.scoringRule ? readPrintedRule(indicator.scoringRule.text, texts) : null,
    reason: indicator.reason && readReason(indicator.reason.text),
  };
}

/** ≥1起 of accidents, ≤90% of satisfaction. Of what can be read both ways (粮食库存量) either sign may be meant. */
function isSignAgainst(name: string, isReverse: boolean, target: Measure | undefined): boolean {
  if (target?.kind !== 'quantity') return false;
  const { comparison, quantity } = target;
  // 故障响应及时率 ≤2小时 is a limit of time, whatever its name.
  const isShare = ['', '%', '‰'].includes(quantity.unit);
  if (comparison === 'atMost') return !isReverse && isShare && isSurelyForward(name);
  if (comparison !== 'atLeast' || quantity.value.isZero() || WORK_ON_HARM.isIn(name)) return false;
  return isReverse && isSurelyReverse(name) && !isLargeShare(quantity);
}

/** ≥95% of what nobody wants: the name was not understood. 投诉率 ≥5% is another thing. */
function isLargeShare({ unit, value }: Quantity): boolean {
  return unit === '%' && value.gte(HALF);
}

const HALF = 50;

const BLANK: Measure = { kind: 'blank' };

/** Nothing says what is measured: no name, or only a group's, and no words before the target's figure. */
function isUnnamed({ name, category }: RowTexts, { wantedWords }: FigureTexts): boolean {
  if (wantedWords.length > 1 && !isOnlyDone(wantedWords) && !isReverseIndicator(wantedWords)) return false;
  if (!/\p{L}/u.test(name)) return category === '' || GROUP_NAMES.exactly(category) !== null;
  return GROUP_NAMES.exactly(name) !== null && NAMES_OF_GROUP_OR_ROW.exactly(name) === null;
}

/** 投诉5起 under 服务质量. Beside a target of 0 only the name tells it: 处置火灾0起 and 2起 are for a person. */
function isReverseByWords({ name }: RowTexts, { sharedWords, target }: FigureTexts): boolean {
  if (sharedWords === '' || !isReverseIndicator(name + sharedWords)) return false;
  const asked = parseMeasure(target)[0];
  return !(asked && quantityIn(asked)?.value.isZero());
}

/** What target and achieved value are, as far as the one tells it of the other. */
function measuresOf(indicator: Indicator, figures: FigureTexts, context: RowContext): Readings {
  const parts = partsOfWhole(context.texts);
  if (parts) return [[parts[0]], [parts[1]]];
  const wanted = withNone(parseMeasure(figures.target), context);
  const reached = withSpan(parseMeasure(figures.achieved), indicator.achieved, wanted);
  const round = wanted[0]?.kind === 'phrase' ? roundTarget(figures.target, reached[0]) : null;
  return round ? [[round], reached] : withoutSigns(wanted, reached);
}

/** −4% beside ±5% lies four per cent away, and so does 4%. */
function withoutSigns(targets: readonly Measure[], answers: readonly Measure[]): Readings {
  const [target] = targets;
  const said = answers.map((answer): Measure =>
    isEitherWay(answer) ? { kind: 'quantity', comparison: null, quantity: answer.high } : answer,
  );
  if (!isEitherWay(target)) return [targets, said];
  const away = (answer: Measure): Measure =>
    answer.kind === 'quantity'
      ? { ...answer, quantity: { ...answer.quantity, value: answer.quantity.value.abs() } }
      : answer;
  const low = { ...target.low, value: ZERO };
  return [[{ ...target, low }], said.map(away)];
}

const ZERO = new Decimal(0);

/** ±5%. */
function isEitherWay(measure: Measure | undefined): measure is Extract<Measure, { kind: 'range' }> {
  return (
    measure?.kind === 'range' &&
    measure.low.value.isNegative() &&
    measure.low.value.negated().eq(measure.high.value)
  );
}

function printedRate({ achieved: cell }: Indicator, achieved: Measure): PrintedPercent | null {
  const answer = quantityIn(achieved);
  if (answer?.unit !== '%') return null;
  return { cell, percent: answer.value, decimals: percentDecimals(cell) };
}

function choiceOf({ target, achieved }: RowTexts): TargetInWords {
  const wanted = wantedText(target);
  return {
    wanted,
    isList: optionsOf(wanted) !== null || isUnknownList(wanted),
    hasOpposites: listsOpposites(target),
    isRepeated: wantedText(achieved) === wanted,
  };
}

/** Whether the row's answer says that something of it was left undone. */
export function answersUndone({ achieved, texts }: RowReading): boolean {
  return achieved.kind === 'phrase' && (saysShortfall(texts) || saysNotDone(texts.achieved));
}

type Readings = readonly [target: readonly Measure[], achieved: readonly Measure[]];

function answerOf(indicator: Indicator, readings: Readings, context: RowContext): RowAnswer {
  const { target, achieved } = indicator;
  const { texts, written } = context;
  const [targets, answers] = readings;
  if (target.isError || achieved.isError) return unclearRow('cellError');
  if (indicator.sharesFigures) return unclearRow('figuresShared');
  // ≥3万人 for a name: the row's cells stand one to the left.
  if (isFigure(texts.name))
    return { kind: 'unclear', asked: 'figure', doubt: { about: 'notUnderstood', text: texts.name } };
  if (doesNotApply(indicator, texts)) return { kind: 'notApplicable' };
  if (indicator.isExtra)
    return givesNothing(indicator, answers[0]) ? { kind: 'notApplicable' } : unclearRow('extraPoints');
  if (saysNoneOfIt(targets[0], context))
    return { kind: 'none', plain: texts.achieved, written: written.achieved };
  // 无 as the answer to 有 or 无 is an answer, not a gap.
  if ((texts.target.startsWith('有') || texts.target.startsWith(NONE)) && texts.achieved === NONE)
    return { kind: 'unclear', asked: 'words', doubt: { about: 'noBasis', text: written.achieved } };
  // The figures of a starred row stand in the rows below it, which have no points of their own.
  if (indicator.details && achieved.isBlank && target.isBlank) return unclearRow('figuresBelow');
  if (answers[0]?.kind === 'blank') return { kind: 'blank' };
  if (targets[0]?.kind === 'blank') return unclearRow('targetBlank');
  const isSameText = texts.target === texts.achieved;
  const pairs = targets.flatMap((first, index) =>
    answers
      .filter((second) => sameReading(first, second, readings))
      .filter((second) => !isSameText || (second === answers[index] && !isOpenDay(first, targets)))
      .map((second) => readPair(first, second, context)),
  );
  return { kind: 'pairs', pairs, open: answers.length > 1 ? achieved.text : target.text };
}

function isFigure(name: string): boolean {
  if (!/^[≥≤<>=]/.test(name)) return false;
  const unit = parseQuantity(name.slice(1))?.unit;
  // ≥360天服务读者 names something, and so do 60周岁 and 1000亩.
  return (
    unit !== undefined &&
    (unit === '' || UNIT_SIZES.exactly(unit) !== null || COUNTERS.exactly(unit) !== null)
  );
}

/** A row of 加分项 that nobody has filled in claims nothing. */
function givesNothing({ score }: Indicator, answer: Measure | undefined): boolean {
  const isNothing =
    answer?.kind === 'blank' || (answer?.kind === 'quantity' && answer.quantity.value.isZero());
  return isNothing && (score === null || score.isBlank);
}

function unclearRow(
  about: 'cellError' | 'figuresShared' | 'figuresBelow' | 'targetBlank' | 'extraPoints',
): RowAnswer {
  return { kind: 'unclear', asked: 'figure', doubt: { about } };
}

/** A filler in every other row; beside a target of none it is an answer. */
const NONE = '无';

/**
 * Words for nothing (SCORING §1, VALUES §10): 无, 未发生 beside 0, =0起 or 不发生, 无上访 beside 小于5次. Not where the target
 * asks for something else, or the answer does.
 */
function saysNoneOfIt(target: Measure | undefined, { texts, isReverse }: RowContext): boolean {
  const { name, target: wanted, achieved: answer } = texts;
  if (!saysNothing(answer, name)) return false;
  // The target's own words are an answer in words, and said to be.
  if (answer === wanted && answer !== NONE) return false;
  if (target?.kind === 'quantity') {
    if (target.quantity.value.isZero() && target.comparison !== 'atLeast') return true;
    return (answer !== NONE || isReverse) && target.comparison === 'atMost';
  }
  // 无 in both cells is twice nothing said, unless the name speaks of what nobody wants.
  if (wanted === NONE) return isReverse || namesNothing(answer, name);
  return target?.kind === 'phrase' && wantsNone(wanted, name);
}

/** The figure that was taken of several in the cell; `null` where the cell holds one. */
function figureTaken(written: Measure, answer: Measure | undefined): string | null {
  if (written.kind !== 'phrase' || answer?.kind !== 'quantity' || parseClock(written.text)) return null;
  return holdsSeveralFigures(written.text) ? formatQuantity(answer.quantity) : null;
}

/**
 * The readings of target and achieved value that the indicator's name leaves open. A name that asks for a day decides
 * only where both cells can be a day.
 */
function readingsOf(texts: RowTexts, wantedSays: readonly Measure[], written: readonly Measure[]): Readings {
  const [targets, alike] = withDays(wantedSays, written, texts);
  const answers = withMonth(withUnitOf(alike, targets, texts), targets);
  // 9月 beside 10月底前 is a month of the calendar, whatever the name asks for.
  if (targets.every(({ kind }) => kind === 'date') && answers.some(({ kind }) => kind === 'date'))
    return [targets, answers.filter(({ kind }) => kind === 'date')];
  if (targets.length === 1 && answers.length === 1) return [targets, answers];
  const wanted = wantedKind(texts);
  const fits = (readings: readonly Measure[]) => readings.filter(({ kind }) => isWanted(kind, wanted));
  const [fitting, answering] = [fits(targets), fits(answers)];
  if (wanted === null || (wanted === 'date' && (fitting.length === 0 || answering.length === 0)))
    return [targets, answers];
  // Twelve months of use are not over on 30 June, and 12.5 tons are no day, whatever else they can mean.
  return [fitting.length > 0 ? fitting : targets, answering.length > 0 ? answering : answers];
}

/** Of several figures in one cell the one that has the target's unit. */
function withUnitOf(
  answers: readonly Measure[],
  [target]: readonly Measure[],
  { name, category, target: wanted, achieved: text }: RowTexts,
): readonly Measure[] {
  const [answer] = answers;
  if (answer?.kind !== 'phrase' || target?.kind !== 'quantity') return answers;
  const figure = figureWithUnit(text, target, name, `${category} ${name} ${wanted}`);
  return figure ? [figure] : answers;
}

/** 无 as the target of what nobody wants (重大舆情), or beside 无破坏, is a target of none, and no gap. */
function withNone(targets: readonly Measure[], { texts, isReverse }: RowContext): readonly Measure[] {
  const { name, target, achieved } = texts;
  const isWanted = target === NONE && (isReverse || UNWANTED.isIn(name) || namesNothing(achieved, name));
  return isWanted ? [{ kind: 'phrase', text: NONE, mixed: false }] : targets;
}

/**
 * 1:30 beside a span of time is an hour and a half. Typed as text beside minutes it may be a minute and a half: that is
 * left to a person, as is 1:30 beside anything else.
 */
function withSpan(
  answers: readonly Measure[],
  { stored }: FormCell,
  [target]: readonly Measure[],
): readonly Measure[] {
  const [answer] = answers;
  if (answer?.kind !== 'phrase' || target?.kind !== 'quantity') return answers;
  const span = parseClock(answer.text);
  const unit = target.quantity.unit;
  if (span === null || unit === '' || relateUnits(target.quantity, span).kind === 'clash') return answers;
  const isClear = stored !== null || unit === '小时' || answer.text.split(':').length > 2;
  return isClear ? [{ kind: 'quantity', comparison: null, quantity: span }] : answers;
}

/** 45291 beside 45280, 202312 beside 202311: two numbers that may both be days. 45280 beside a day is one, where a day is asked. */
function withDays(targets: readonly Measure[], answers: readonly Measure[], texts: RowTexts): Readings {
  const [target, answer] = [targets[0], answers[0]];
  if (answer?.kind === 'date' && target?.kind === 'quantity' && target.comparison !== 'atLeast') {
    const asked = meaningOfPoint(texts) === 'duration' ? null : dayOfBareNumber(target);
    return [asked ? [asked] : targets, answers];
  }
  if (targets.length > 1 || answers.length > 1 || target?.kind !== 'quantity' || answer?.kind !== 'quantity')
    return [targets, answers];
  const [wanted, reached] = [dayOfBareNumber(target), dayOfBareNumber(answer)];
  return wanted && reached
    ? [
        [target, wanted],
        [answer, reached],
      ]
    : [targets, answers];
}

/** A bare 5 beside 12月 may be May. */
function withMonth(answers: readonly Measure[], targets: readonly Measure[]): readonly Measure[] {
  const [only, ...others] = answers;
  const [span, day] = targets;
  const isMonth = day !== undefined && span?.kind === 'quantity' && span.quantity.unit === '月';
  if (!isMonth || !only || others.length > 0 || only.kind !== 'quantity' || only.quantity.unit !== '')
    return answers;
  const month = parsePossibleDate(`${only.quantity.value.toFixed()}月`);
  return month ? [only, month] : answers;
}

function wantedKind(texts: RowTexts): 'duration' | 'date' | null {
  return [texts.target, texts.achieved].some((text) => text.endsWith('月'))
    ? meaningOfMonth(texts)
    : meaningOfPoint(texts);
}

function isWanted(kind: Measure['kind'], wanted: 'duration' | 'date' | null): boolean {
  return (kind === 'date') === (wanted === 'date');
}

/** Two ambiguous cells of one row are written the same way: both spans, or both dates. */
function sameReading(first: Measure, second: Measure, [targets, answers]: Readings): boolean {
  const canMatch = targets.some(({ kind }) => answers.some((other) => other.kind === kind));
  const isOpen = isOpenDay(first, targets) && answers.length > 1;
  return !canMatch || isOpen || first.kind === second.kind;
}

/** 6.5前, which may be a day, not read as one. */
function isOpenDay({ kind }: Measure, readings: readonly Measure[]): boolean {
  return kind === 'phrase' && readings.length > 1;
}
