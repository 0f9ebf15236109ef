import type { Proposal } from '../assessment';
import type { Localized } from '../language/locale';

/** The words of fixes and suggestions: what a click would write, with the value. */
export interface OfferTexts {
  readonly fill: (role: Proposal['role'], value: string) => string;
  readonly replace: (role: Proposal['role'], current: string, value: string) => string;
  readonly byRule: (value: string, working: string) => string;
  readonly reading: (value: string, reading: string) => string;
  readonly lowest: (value: string) => string;
  readonly highest: (value: string) => string;
  readonly sumAsWritten: (value: string) => string;
  readonly totalByRule: (value: string) => string;
  readonly formYear: (day: string) => string;
  readonly restOfWeights: (value: string, fullMarks: string) => string;
}

const ZH: Readonly<Record<Proposal['role'], string>> = {
  executionRate: '执行率',
  executionScore: '执行率得分',
  score: '得分',
  total: '总分',
};
const EN: Readonly<Record<Proposal['role'], string>> = {
  executionRate: 'execution rate',
  executionScore: 'execution score',
  score: 'score',
  total: 'total',
};

export const OFFER_TEXTS: Localized<OfferTexts> = {
  'zh-CN': {
    fill: (role, value) => `填入${ZH[role]} ${value}`,
    replace: (role, current, value) => `把${ZH[role]}从「${current}」改为 ${value}`,
    byRule: (value, working) => `按规则 ${value}${working === '' ? '' : `（${working}）`}`,
    reading: (value, reading) => `${reading}：${value}`,
    lowest: (value) => `本档最低 ${value}`,
    highest: (value) => `本档最高 ${value}`,
    sumAsWritten: (value) => `按表上得分相加 ${value}`,
    totalByRule: (value) => `按规则合计 ${value}`,
    formYear: (day) => `改为 ${day}`,
    restOfWeights: (value, fullMarks) => `补足 ${fullMarks} 分所差的 ${value}`,
  },
  'en-US': {
    fill: (role, value) => `Fill in the ${EN[role]}: ${value}`,
    replace: (role, current, value) => `Change the ${EN[role]} from “${current}” to ${value}`,
    byRule: (value, working) => `By the rule: ${value}${working === '' ? '' : ` (${working})`}`,
    reading: (value, reading) => `${reading}: ${value}`,
    lowest: (value) => `Lowest of this tier: ${value}`,
    highest: (value) => `Highest of this tier: ${value}`,
    sumAsWritten: (value) => `Sum of the scores as written: ${value}`,
    totalByRule: (value) => `Total by the rules: ${value}`,
    formYear: (day) => `Change it to ${day}`,
    restOfWeights: (value, fullMarks) => `What is left to ${fullMarks}: ${value}`,
  },
};
