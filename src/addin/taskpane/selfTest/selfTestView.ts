import { joinSentences } from '../../../core/language/joinSentences';
import type { Locale } from '../../../core/language/locale';
import type { PersonAnswer, ProbeResult } from '../../../host/selfTest';
import { HOST_REFUSALS } from '../../../locales/hostRefusals';
import { OPENING } from '../../../locales/opening';
import { SELF_TEST, type SelfTestTexts } from '../../../locales/selfTest';
import type { SelfTestFailure, SelfTestState } from './selfTestState';

/** Probes in all. */
const TOTAL = 17;

export interface ProbeLine {
  readonly id: number;
  readonly name: string;
  readonly outcome: ProbeResult['outcome'];
  readonly said: string;
  /** What Excel answered, where that was not expected. */
  readonly detail: string | null;
}

export interface SelfTestView {
  readonly texts: SelfTestTexts;
  readonly phase: SelfTestState['phase'];
  readonly done: number;
  readonly total: number;
  readonly lines: readonly ProbeLine[];
  readonly status: string;
  readonly canCopy: boolean;
  readonly withExchanges: boolean;
  /** What whoever sits before it is asked, and the answers to choose from; the last is to leave it out. */
  readonly question: {
    readonly text: string;
    readonly answers: readonly { readonly given: PersonAnswer; readonly label: string }[];
  } | null;
}

/** 自检 as plain data. */
export function selfTestView(state: SelfTestState, locale: Locale): SelfTestView {
  const texts = SELF_TEST[locale];
  const { phase, probes, result, withExchanges } = state;
  return {
    ...{ texts, phase, withExchanges, total: TOTAL, done: probes.length },
    lines: probes.map((probe) => lineOf(probe, texts)),
    status: statusOf(state, locale),
    canCopy: result !== null,
    question: questionOf(state, texts),
  };
}

function questionOf({ question }: SelfTestState, texts: SelfTestTexts): SelfTestView['question'] {
  if (question === null) return null;
  const { text, yes, no } = texts.questions[question.asked];
  return {
    text,
    answers: [
      { given: 'yes', label: yes },
      ...(no === null ? [] : [{ given: 'no' as const, label: no }]),
      { given: 'skipped', label: texts.skip },
    ],
  };
}

function lineOf({ id, outcome, got, error }: ProbeResult, texts: SelfTestTexts): ProbeLine {
  const isOff = outcome === 'different' || outcome === 'failed';
  return {
    ...{ id, outcome, name: texts.probes[id] ?? String(id), said: texts.outcomes[outcome] },
    detail: isOff ? texts.answered(error ?? JSON.stringify(got)) : null,
  };
}

function statusOf({ phase, probes, result, failure, remark }: SelfTestState, locale: Locale): string {
  const texts = SELF_TEST[locale];
  if (remark !== null) return remark;
  if (failure !== null) return failureText(failure, locale);
  if (phase === 'asking') return '';
  if (phase === 'running') return texts.running(probes.length, TOTAL);
  const count = (...outcomes: readonly ProbeResult['outcome'][]) =>
    probes.filter(({ outcome }) => outcomes.includes(outcome)).length;
  const said = texts.done(count('expected'), count('different', 'failed'), count('left-out'));
  return joinSentences(said, result?.isSheetRemoved === false ? texts.sheetStays : null);
}

function failureText(failure: SelfTestFailure, locale: Locale): string {
  const texts = SELF_TEST[locale];
  const { what, action } = OPENING[locale].failed;
  if (failure === 'file-missing') return joinSentences(what, action);
  if (failure === 'names-taken') return texts.refused(texts.sheetTaken);
  return texts.refused(HOST_REFUSALS[locale][failure].what);
}
