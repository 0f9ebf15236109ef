import type { Locale } from '../../../core/language/locale';
import { HOST_REFUSALS } from '../../../locales/hostRefusals';
import { WRITING, type WriteCommand, type WritingTexts } from '../../../locales/writing';
import type { Refusal } from '../../flow/scoreOutcome';
import type { Notice } from './notice';

/** A refusal of a write of which the host has told what it left. */
export type WriteRefusal = Refusal & { readonly remains: NonNullable<Refusal['remains']> };

/** Causes with a sentence of their own; of any other, Excel's error is said. */
const CAUSES = ['protected', 'filtered', 'sheet-gone', 'timed-out', 'cell-editing', 'too-large'] as const;
/** What a person settles in Excel, without a technical side worth showing. */
const PLAIN: ReadonlySet<string> = new Set(['protected', 'filtered', 'cell-editing', 'changed-meanwhile']);
/** Changes of others that are listed one by one. */
const MOST_LINES = 8;

/** A write that did not go through: why, what the sheet holds now, what to do. */
export function noticeOfWrite(refusal: WriteRefusal, locale: Locale, command: WriteCommand): Notice {
  const texts = WRITING[locale];
  const { code, remains, changes = [], haveRowsMoved, detail } = refusal;
  const isClean = remains.kind === 'nothing' || remains.kind === 'put-back';
  const isPlain = PLAIN.has(code);
  const further = haveRowsMoved === true ? [] : changes.slice(1, 1 + MOST_LINES).map(texts.changed);
  return {
    tone: isClean && isPlain ? 'warning' : 'error',
    what: `${causeOf(refusal, texts)}${texts.comma}${stateOf(refusal, texts, command)}${texts.stop}`,
    why: whyOf(refusal, texts, locale),
    action: actionOf(refusal, texts, locale, command),
    items: further.length === 0 ? null : { label: texts.furtherChanges, lines: further },
    detail: isPlain || detail === '' ? null : detail,
    canRetry: isClean && command === 'write',
  };
}

function causeOf({ code, changes = [], haveRowsMoved }: WriteRefusal, texts: WritingTexts): string {
  if (haveRowsMoved === true) return texts.rowsMoved;
  const [first] = changes;
  if (first) return texts.changed(first);
  if (code === 'changed-meanwhile') return texts.changedMeanwhile;
  return texts.cause[CAUSES.find((known) => known === code) ?? 'other'];
}

function stateOf({ code, remains }: WriteRefusal, texts: WritingTexts, command: WriteCommand): string {
  if (remains.kind === 'left' || remains.kind === 'unknown') {
    return texts.remains[command][remains.kind](remains.cells);
  }
  return code === 'changed-meanwhile' ? texts.checkAgain[command] : texts.remains[command][remains.kind];
}

function whyOf({ code, remains }: WriteRefusal, texts: WritingTexts, locale: Locale): string | null {
  if (code === 'changed-meanwhile') return remains.kind === 'put-back' ? texts.othersKept : null;
  return code === 'protected' || code === 'filtered' ? HOST_REFUSALS[locale][code].why : null;
}

function actionOf(
  { code, remains }: WriteRefusal,
  texts: WritingTexts,
  locale: Locale,
  command: WriteCommand,
): string {
  // Summary sheets are no step of 撤销: they are written anew.
  // Sheets of our own are no step of 撤销: they are written anew.
  const isOwnSheet = command === 'summary' || command === 'letter';
  if (remains.kind === 'unknown') return isOwnSheet ? texts.again[command] : texts.lookFirst;
  if (remains.kind === 'left') return isOwnSheet ? texts.again[command] : texts.takeBack;
  if (code === 'protected' || code === 'filtered') {
    return command === 'write' ? HOST_REFUSALS[locale][code].action : texts.settleFirst[code];
  }
  const latest = code === 'changed-meanwhile' && command === 'write' ? texts.seeResults : '';
  return `${latest}${texts.again[command]}`;
}
