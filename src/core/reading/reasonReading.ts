import { remembered } from '../measure/remembered';
import { plainText } from '../measure/plainText';
import { isFillerReason, isUnfinishedReason, TO_BE_WRITTEN } from '../reasonFiller';
import {
  ABOUT_TARGET,
  BEFORE_LOW,
  DEDUCTION_DENIALS,
  DEDUCTION_WORDS,
  HELD_AGAINST,
  DENIALS,
  CAUSES_AND_LACKS,
  MEASURES,
  REASON_HEADINGS,
  UNDONE,
} from '../vocabulary/reasonWords';

/** What a reason cell says, as far as rules and checks ask. */
export interface ReasonReading {
  /** Neither blank nor a filler nor an unfinished draft. */
  readonly isGiven: boolean;
  /** Places of a draft that a person has still to write. */
  readonly unwritten: number;
  /** It denies that there was any deviation: 无偏差, 按计划完成 (SCORING §1). */
  readonly denies: boolean;
  /** It says that the target was missed. */
  readonly saysUndone: boolean;
  /** It names what is done about the cause. */
  readonly namesMeasure: boolean;
  /** It speaks of points taken off or of a target set too low. */
  readonly speaksOfDeduction: boolean;
  /** The text as it is compared: everything levelled that is only a way of typing. */
  readonly plain: string;
  /** Characters that say something: headings and punctuation are not counted. */
  readonly length: number;
}

const PUNCTUATION = /[\p{P}\p{S}\s]/gu;

/** Reads the text of a reason cell. */
export const readReason = remembered((text: string): ReasonReading => {
  const plain = plainText(text);
  const own = withoutHeadings(plain);
  const clauses = own.split(PUNCTUATION).filter((clause) => clause !== '');
  return {
    plain,
    isGiven: !isFillerReason(text) && !isUnfinishedReason(text),
    unwritten: text.split(TO_BE_WRITTEN).length - 1,
    denies: clauses.length > 0 && clauses.every((clause) => DENIALS.exactly(clause) !== null),
    saysUndone: UNDONE.allIn(own).some(({ means }) => means === 'undone'),
    namesMeasure: clauses.some(
      (clause) =>
        MEASURES.allIn(clause).some(({ means }) => means === 'plan') ||
        (MEASURES.isIn(clause) && !CAUSES_AND_LACKS.isIn(clause)),
    ),
    speaksOfDeduction: clauses.some(speaksOfDeduction),
    length: clauses.join('').length,
  };
});

/** 扣2分, 目标值设置偏低; not 不应扣分, and not 满意度偏低, which only explains. */
function speaksOfDeduction(clause: string): boolean {
  return DEDUCTION_WORDS.allIn(clause).some(({ means, start }) => {
    const before = clause.slice(0, start);
    if (means === 'low') {
      const degree = BEFORE_LOW.atEnd(before);
      const target = ABOUT_TARGET.atEnd(degree ? before.slice(0, degree.start) : before);
      return target !== null && !HELD_AGAINST.isIn(before.slice(0, target.start));
    }
    return means === 'deduction' && DEDUCTION_DENIALS.atEnd(before) === null;
  });
}

/** What is left of 「原因：… 改进措施：…」 that nobody has filled in is nothing. */
function withoutHeadings(plain: string): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of REASON_HEADINGS.allIn(plain)) {
    rest += `${plain.slice(from, start)},`;
    from = end;
  }
  return rest + plain.slice(from);
}
