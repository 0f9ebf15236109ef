import { againstYear, parseComparison } from '../measure/parseComparison';
import { BEFORE_FIGURE } from '../vocabulary/comparisonWords';
import { COST_WORDS, SPENT } from '../vocabulary/costWords';
import {
  DECLINE,
  DECLINE_ENDINGS,
  DECLINE_NAMES,
  FALLING_ASKED,
  FALLING_TO,
  LINKING,
  ORDERING,
  TURNING_FIGURE,
} from '../vocabulary/figureContext';
import {
  AGAINST_LAST_YEAR,
  ALREADY,
  DOING,
  GATHERING,
  REACHED,
  TENDING_KINDS,
} from '../vocabulary/figureWords';
import { POINTS_OF_SHARE } from '../vocabulary/unitWords';
import type { RowTexts } from './rowTexts';

/** 购买服务器 of 购买服务器4台, 满意度 of 满意度≥90%. */
const WORDS_BEFORE_FIGURE = /^(\p{Script=Han}{2,})(?=[\d≥≤<>=])/u;
/** Whether words before a figure make another statement of it: 计划300人次, 未完成3个, 排名第3. */
export function turnsFigure(words: string): boolean {
  const isTurned = TURNING_FIGURE.allIn(words).some(({ means }) => means);
  return isTurned || FALLING_TO.atEnd(words) !== null || ORDERING.isIn(words);
}

/** Target and achieved value as text, without words that both say or that the indicator's name says already. */
export interface FigureTexts {
  readonly target: string;
  readonly achieved: string;
  /** Both say by how much something fell. */
  readonly isDecline: boolean;
  /** The words that both say before their figures: 投诉 of 投诉5起 and 投诉3起. Empty where they say different ones. */
  readonly sharedWords: string;
  /** What the target says before its figure: 新建水闸 of 新建水闸5座. */
  readonly wantedWords: string;
}

/**
 * The figures of a row without the words before them that change nothing: 购买服务器4台 and 购买服务器3台 are four and
 * three, 合格率100% under the name 产品合格率 is 100%, 购置3台 beside a bare 3台 is three. Other words that stand on one side
 * only and not in the name are left: 改建5个 may be something else than 新建5个.
 */
export function figureTexts({ name, ...texts }: RowTexts): FigureTexts {
  const target = withoutYear(outOfBrackets(texts.target, name), texts.target);
  const achieved = withoutYear(texts.achieved, texts.target);
  const [wanted, said] = [wordsBefore(target), wordsBefore(achieved)];
  const shared = wanted.meaning !== '' && (wanted.meaning === said.meaning || isSameFall(wanted, said));
  // 新建5公里 and 改建5公里 are two things even where the name says both.
  const alike = wanted.meaning.includes(said.meaning) || said.meaning.includes(wanted.meaning);
  const isAlone = wanted.meaning === '' || said.meaning === '';
  const isDecline = shared && DECLINE.isWhole(wanted.meaning);
  const drop = (text: string, { words, meaning }: Words, isVerbOfRow: boolean) => {
    if (DECLINE.isWhole(meaning) && asksForDecline(name, target, achieved)) return text.slice(words.length);
    const isSaid =
      shared || (alike && name.includes(meaning)) || (isAlone && (isVerbOfRow || isSpent(meaning, name)));
    const isKept = turnsFigure(meaning) && !endsName(meaning, name);
    return isDecline || (isSaid && !isKept) ? text.slice(words.length) : text;
  };
  return {
    target: drop(target, wanted, isVerbOfName(wanted.meaning, name)),
    achieved: drop(achieved, said, isVerbOfName(said.meaning, name) && !isOnlyTended(said.meaning, name)),
    isDecline,
    sharedWords: shared ? wanted.meaning : '',
    wantedWords: wanted.meaning,
  };
}

/**
 * 下降6% beside 5% under 下降率: the name says it. Not beside ≤5% or 降至5%, which is where it is to stand, nor where
 * 个百分点 stand beside a share.
 */
function asksForDecline(name: string, target: string, achieved: string): boolean {
  const isRate = DECLINE_NAMES.allIn(name).some(({ word, end }) =>
    // 降幅 is by how much; 下降 alone is not, unless the target asks for no less of it.
    end === name.length
      ? !DECLINE.isWhole(word) || parseComparison(target).comparison === 'atLeast'
      : DECLINE_ENDINGS.exactly(name.slice(end)) !== null,
  );
  const isLevel = [target, achieved].some(
    (text) => parseComparison(text).comparison === 'atMost' || FALLING_TO.isIn(text),
  );
  return isRate && !isLevel && POINTS_OF_SHARE.isIn(target) === POINTS_OF_SHARE.isIn(achieved);
}

/** 下降5% of 较2022年下降5%, where the target names that year. */
function withoutYear(text: string, target: string): string {
  const year = againstYear(target);
  return text.startsWith(year) ? text.slice(year.length) : text;
}

/** 较上年下降5% and 下降6.2%. */
function isSameFall({ meaning: asked }: Words, { meaning: told }: Words): boolean {
  const fall = (words: string) => words.slice(AGAINST_LAST_YEAR.atStart(words)?.end);
  return DECLINE.isWhole(asked) && DECLINE.isWhole(told) && fall(asked) === fall(told);
}

/** A shorter word turns a figure even where a name ends with it. */
const SHORTEST_NAME = 3;

/** 不合格率0.5% under 产品不合格率 only repeats it. Under 降低差错率 it is how high, and the name asks by how much. */
function endsName(words: string, name: string): boolean {
  if (words === name) return true;
  // 排放率 under 达标排放率 is another rate.
  const isEnd = words.length >= SHORTEST_NAME && name.endsWith(words) && !ORDERING.isIn(words);
  return isEnd && !FALLING_ASKED.isIn(name.slice(0, -words.length));
}

/** 支出96万元 under 项目成本, but not under 节约成本. */
function isSpent(words: string, name: string): boolean {
  const isCost =
    COST_WORDS.atEnd(name) !== null && COST_WORDS.allIn(name).every(({ means }) => means === 'cost');
  return isCost && SPENT.exactly(words) !== null;
}

const IN_BRACKETS = /^(\p{Script=Han}{2,})\(([^()]+)\)$/u;

/** 合格率（≥95%） under the name 合格率（抽检）; 设备采购（10万元） under 设备采购数量 tells of something else. */
function outOfBrackets(target: string, name: string): string {
  const [, words = '', figure = target] = IN_BRACKETS.exec(target) ?? [];
  const isOfName = name === words || name === target || (name.startsWith(words) && figure.includes('%'));
  return isOfName && /\d/.test(figure) ? figure : target;
}

/** 完成培训 and 全年共培训 under the name 培训人次 say no more than 培训. */
export function withoutDone(words: string): string {
  const start = endOfDone(words);
  return start < words.length ? words.slice(start) : words;
}

/** 已完成, 全年共: nothing that says of what the figure is. */
export function isOnlyDone(words: string): boolean {
  return endOfDone(words) === words.length;
}

function endOfDone(words: string): number {
  let end = 0;
  for (let sum = GATHERING.at(words, end); sum; sum = GATHERING.at(words, end)) end = sum.end;
  const already = ALREADY.at(words, end)?.end ?? end;
  return REACHED.at(words, already)?.end ?? already;
}

interface Words {
  readonly words: string;
  /** Without 达到, 为, 是 at the end. */
  readonly meaning: string;
}

/** 合格率 of 合格率达98%: with 完成 and the like before it, which may be its own. */
export function plainWordsBefore(text: string): string {
  const { words } = wordsBefore(text);
  return words.slice(0, LINKING.atEnd(words)?.start);
}

function wordsBefore(text: string): Words {
  const run = WORDS_BEFORE_FIGURE.exec(text)?.[1] ?? '';
  // 聘用护林员不少于60人: 不少于 belongs to the figure. 降至 makes another statement of it.
  const sign = FALLING_TO.atEnd(run) ? null : BEFORE_FIGURE.atEnd(run);
  const words = run.slice(0, sign?.start);
  return { words, meaning: withoutDone(words.slice(0, LINKING.atEnd(words)?.start)) };
}

/** Whether a verb is what a name asks for: 购置3台 under 采购数量 and under 数量, but not 维修3台 under 设备购置. */
export function isVerbOfName(verb: string, name: string): boolean {
  const kind = DOING.exactly(verb);
  if (kind === null) return false;
  const asked = kindsAsked(name);
  return asked.length === 0 || kind === 'any' || asked.includes(kind);
}

/** 维修3台 beside 3台 under 设备: three that were there before, of which the target may know nothing. */
function isOnlyTended(verb: string, name: string): boolean {
  const kind = DOING.exactly(verb);
  return kind !== null && TENDING_KINDS.includes(kind) && kindsAsked(name).length === 0;
}

/** What a name asks to be done; 完成 and 服务 fit anything. */
function kindsAsked(name: string) {
  return DOING.allIn(name).flatMap(({ means }) => (means === 'any' ? [] : [means]));
}
