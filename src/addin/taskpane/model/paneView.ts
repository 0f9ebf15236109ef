import type { Locale } from '../../../core/language/locale';
import { ignoredKept } from '../../../host/kept/ignoredKept';
import { HOST_REFUSALS } from '../../../locales/hostRefusals';
import { KEPT_SETTINGS } from '../../../locales/keptSettings';
import { PANE } from '../../../locales/pane';
import type { PaneTexts } from '../../../locales/paneTexts';
import { PROFILE } from '../../../locales/profile';
import { WALK, type WalkTexts } from '../../../locales/walk';
import { WORK } from '../../../locales/work';
import type { WorkTexts } from '../../../locales/workTexts';
import type { IgnoredItem } from '../../../core/ignored/ignoredFindings';
import { withIgnored } from '../../../core/ignored/withIgnored';
import { nextRedo, nextUndo } from '../../../core/undo/undoHistory';
import type { UndoStep } from '../../../core/undo/undoStep';
import type { SelfTestButton } from '../selfTest/selfTestOffer';
import { batchView, type BatchView } from '../batch/batchView';
import { countChangeable, previewView, type PreviewView } from '../preview/previewView';
import { currentView, otherCurrentView, type CurrentView, type OtherCurrentView } from './currentView';
import type { ScoreOutcome } from '../../flow/scoreOutcome';
import { VERSION } from '../../../identity/version';
import { profileShown, type PaneState } from '../paneState';
import { sheetElsewhere } from '../history/sheetElsewhere';
import { kindOfStep } from '../history/kindOfStep';
import { formChoice, formView, type FormView } from './formView';
import { noticeOfOutcome, noticeOfRefusal, type Notice } from './notice';
import { rulesView, type RulesView } from '../rules/rulesView';
import { walkView, type WalkView } from './walkView';
import { reviewView, type ReviewView } from '../review/reviewView';
import { questionsOf, type QuestionView } from './questionView';
import { countDiffering, outcomeCounts } from './outcomeCounts';

/** The whole pane as plain data: the templates only put it into elements. */
export interface PaneView {
  readonly texts: PaneTexts;
  readonly isBusy: boolean;
  /** Whether 一键评分 is offered at all. */
  readonly canScore: boolean;
  /** The sentence of the live region. */
  readonly status: string;
  readonly showsWelcome: boolean;
  readonly origin: string | null;
  readonly notice: Notice | null;
  /** Lines to choose a form by; empty where there is only one. */
  readonly choices: readonly { readonly label: string; readonly isChosen: boolean }[];
  readonly form: FormView | null;
  readonly sheetId: string | null;
  /** Columns to be asked about before a table can be scored. */
  readonly questions: readonly QuestionView[];
  /** What the button to the rules says; `null` where it is not offered. */
  readonly rulesButton: string | null;
  /** Rules kept in the workbook that could not be read. */
  readonly rulesNotice: Notice | null;
  /** 评分规则, where it is open: shown instead of the rest. */
  readonly rules: RulesView | null;
  readonly work: WorkTexts;
  readonly walkTexts: WalkTexts;
  /** 写入前预览 and 全部工作表, where one is open: shown instead of the rest. */
  readonly preview: PreviewView | null;
  readonly batch: BatchView | null;
  /** `null` where 自检 is not offered. */
  readonly selfTestButton: SelfTestButton | null;
  /** Opens the preview again; `null` where nothing differs. */
  readonly previewButton: string | null;
  /** The results shown are of another sheet than the one in front, or older than it. */
  readonly sheetNote: string | null;
  /** What is left to settle; `null` while no form is shown. */
  readonly walk: WalkView | null;
  readonly current: CurrentView | null;
  readonly otherCurrent: OtherCurrentView | null;
  /** What the workbook keeps as ignored though it is not found any more. */
  readonly unneeded: readonly UnneededView[];
  /** What the workbook keeps as ignored can't be read. */
  readonly ignoredRefused: string | null;
  /** Settings that the workbook has lost; `null`: none. */
  readonly lostSettings: LostSettingsView | null;
  /** That this version is new here; `null`: it is not, or was read. */
  readonly news: Readonly<Record<'upgraded' | 'open' | 'page' | 'dismiss', string>> | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** What the buttons say; `null` where there is nothing to take back, or to do again. */
  readonly undoButton: string | null;
  readonly redoButton: string | null;
  /** That what can be taken back ends with the pane; `null`: it does not. */
  readonly undoNote: string | null;
  /** The button that stops the judging of a large sheet; `null` while there is nothing to stop. */
  readonly stopButton: string | null;
  readonly preferences: PaneState['preferences'];
  /** 复核, while it is switched on. */
  readonly review: ReviewView | null;
  /** What 编辑时校验 does, or why it can't for now. */
  readonly validatesHint: string;
}

export function paneView(
  state: PaneState,
  locale: Locale,
  selfTestButton: SelfTestButton | null = null,
): PaneView {
  const texts = PANE[locale];
  const work = WORK[locale];
  // 复核 offers nothing that would change what the unit has filled in.
  const profile = state.preferences.reviews ? null : profileShown(state);
  const { choice, ignoring } = state;
  const context = { texts, work, profile, choice, ignoring };
  const outcome = state.shown?.outcome ?? null;
  const forms = outcome?.kind === 'scored' ? outcome.assessment.forms : [];
  const chosen = forms[state.form] ?? forms[0] ?? null;
  const changeable = countChangeable(state);
  return {
    texts,
    isBusy: state.activity !== 'idle' || (state.start === 'starting' && state.fault === null),
    canScore: state.start === 'ready',
    status: statusOf(state, locale),
    showsWelcome: state.start === 'ready' && outcome === null && state.fault === null,
    origin: originOf(state, locale),
    notice: noticeOf(state, locale),
    choices:
      forms.length < 2
        ? []
        : forms.map((form, index) => ({ label: formChoice(form, index, texts), isChosen: form === chosen })),
    form: chosen === null ? null : formView(chosen, state.filter, context),
    questions: questionsOf(outcome, locale),
    rulesButton: state.start === 'ready' ? PROFILE[locale].open(rulesNameOf(state, locale)) : null,
    rulesNotice: rulesNotice(outcome, locale),
    rules: state.rules === null ? null : rulesView(state.rules, locale),
    work,
    walkTexts: WALK[locale],
    preview: previewView(state, locale),
    batch: batchView(state, locale),
    selfTestButton,
    previewButton:
      outcome?.kind === 'scored' && profile !== null && changeable > 0 && !isBlocked(state)
        ? work.preview.open(countDiffering(outcome) || changeable)
        : null,
    sheetNote: sheetNoteOf(state, locale),
    walk: state.preferences.reviews ? null : walkView(state, context, locale),
    review: reviewView(state, locale),
    current: currentView(state, context),
    otherCurrent: otherCurrentView(state, context),
    unneeded: unneededOf(state, locale),
    lostSettings: lostSettingsOf(state, locale),
    news: state.isUpgraded ? { ...work.news, upgraded: work.news.upgraded(VERSION) } : null,
    ignoredRefused: isIgnoredUnreadable(state) ? work.ignore.unreadable : null,
    canUndo: nextUndo(state.history) !== null,
    canRedo: nextRedo(state.history) !== null,
    undoButton: takingBackText(nextUndo(state.history), state, work.onSheet, {
      ...work.undoOf,
      help: work.inputHelp.undo,
      marks: work.undoMarks,
      confirmed: work.confirm.undo,
    }),
    redoButton: takingBackText(nextRedo(state.history), state, work.onSheet, {
      ...work.redoOf,
      help: work.inputHelp.redo,
      marks: work.redoMarks,
      confirmed: work.confirm.redo,
    }),
    undoNote: state.isHistoryUnkept && nextUndo(state.history) !== null ? work.undoUnkept : null,
    stopButton: state.judging?.canStop === true ? texts.stopJudging : null,
    preferences: state.preferences,
    validatesHint: state.isUnwatched ? work.unwatched : work.validatesHint,
    sheetId: outcome?.kind === 'scored' ? outcome.sheetId : null,
  };
}

/** Excel lets nobody write to the sheet shown. */
function isBlocked({ shown }: PaneState): boolean {
  return (shown?.judged?.reading.obstacles.length ?? 0) > 0;
}

/** Nothing more is promised to be taken back than the step was about; a step on a sheet that is not shown names it. */
function takingBackText(
  step: UndoStep | null,
  state: PaneState,
  onSheet: (sheet: string, sentence: string) => string,
  texts: Readonly<Record<ReturnType<typeof kindOfStep>, string>>,
): string | null {
  if (step === null) return null;
  const text = texts[kindOfStep(step)];
  const elsewhere = sheetElsewhere(step, shownSheetOf(state));
  return elsewhere === null ? text : onSheet(shortened(elsewhere), text);
}

/** The sheet that is in front, as far as the pane knows. */
function shownSheetOf({ activeSheet, shown }: PaneState): string | null {
  return activeSheet ?? (shown?.outcome.kind === 'scored' ? shown.outcome.sheetId : null);
}

/** Characters of a sheet's name that a button has room for. */
const ROOM = 12;

function shortened(name: string): string {
  return name.length <= ROOM ? name : `${name.slice(0, ROOM - 1)}…`;
}

function statusOf(state: PaneState, locale: Locale): string {
  const texts = PANE[locale];
  if (state.fault !== null) return HOST_REFUSALS[locale].unexpected.what;
  if (state.start === 'starting') return texts.starting;
  // In tens: who listens to the page is told each time that this changes.
  if (state.judging !== null)
    return texts.judging(Math.floor((state.judging.done / Math.max(state.judging.of, 1)) * 10) * 10);
  if (state.activity === 'scoring') return texts.busy;
  if (state.activity === 'waiting-for-cell-edit') return texts.finishCellEdit;
  if (state.remark !== null) return state.remark;
  return state.shown === null ? '' : sentenceOf(state.shown.outcome, locale);
}

/** One sentence on what a scoring came to. */
export function sentenceOf(outcome: ScoreOutcome, locale: Locale): string {
  const texts = PANE[locale];
  if (outcome.kind === 'scored' && outcome.withheld === null) return texts.outcome(outcomeCounts(outcome));
  return noticeOfOutcome(outcome, locale)?.what ?? HOST_REFUSALS[locale].unexpected.what;
}

function originOf({ shown }: PaneState, locale: Locale): string | null {
  if (!shown || shown.ribbonTime === null) return null;
  const time = new Date(shown.ribbonTime).toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' });
  return PANE[locale].fromRibbon(time);
}

function noticeOf(state: PaneState, locale: Locale): Notice | null {
  const texts = PANE[locale];
  const fixed = { why: null, items: null, detail: null, canRetry: false } as const;
  if (state.start === 'outside') return { tone: 'warning', ...texts.outside, ...fixed };
  if (state.start === 'too-old') return { tone: 'error', ...texts.tooOld, ...fixed };
  if (state.fault !== null) {
    return noticeOfRefusal({ code: 'unexpected', phase: 'reading', detail: state.fault }, locale);
  }
  return state.shown === null ? null : noticeOfOutcome(state.shown.outcome, locale);
}

export interface UnneededView {
  readonly text: string;
  readonly item: IgnoredItem;
}

function isIgnoredUnreadable({ shown }: PaneState): boolean {
  return ignoredKept(shown?.judged?.reading.stored.ignored ?? null).refused !== null;
}

function unneededOf({ shown }: PaneState, locale: Locale): readonly UnneededView[] {
  const outcome = shown?.outcome;
  if (outcome?.kind !== 'scored') return [];
  const { unneeded } = WORK[locale].ignore;
  const ignored = ignoredKept(shown?.judged?.reading.stored.ignored ?? null).list;
  return withIgnored(outcome.assessment, ignored).unneeded.map((item) => ({
    text: unneeded(item.row ?? item.form, item.reason),
    item,
  }));
}

function sheetNoteOf({ shown, activeSheet, isOutdated }: PaneState, locale: Locale): string | null {
  const texts = WORK[locale];
  const outcome = shown?.outcome;
  if (outcome?.kind !== 'scored') return null;
  if (activeSheet !== null && activeSheet !== outcome.sheetId) {
    return texts.otherSheet(outcome.assessment.forms[0]?.sheet ?? '');
  }
  return isOutdated ? texts.outdated : null;
}

/** The rules that the next press goes by, as far as is known before the sheet is read. */
function rulesNameOf({ chosen, shown }: PaneState, locale: Locale): string | null {
  if (chosen !== null) return chosen.name[locale];
  return shown?.outcome.kind === 'scored' ? shown.outcome.rules.name[locale] : null;
}

function rulesNotice(outcome: ScoreOutcome | null, locale: Locale): Notice | null {
  if (outcome?.kind !== 'scored' || outcome.rules.refused === null) return null;
  const { what, action } = PROFILE[locale].kept;
  const { name, refused } = outcome.rules;
  return {
    tone: 'warning',
    what: what(name[locale]),
    why: refused[locale],
    action,
    items: null,
    detail: null,
    canRetry: false,
  };
}

export interface LostSettingsView {
  readonly what: string;
  readonly why: string;
  readonly restore: string;
  readonly dismiss: string;
}

function lostSettingsOf({ lostSettings }: PaneState, locale: Locale): LostSettingsView | null {
  if (lostSettings.length === 0) return null;
  const { names, lost, why, restore, dismiss } = KEPT_SETTINGS[locale];
  return { what: lost(lostSettings.map((name) => names[name])), why, restore, dismiss };
}
