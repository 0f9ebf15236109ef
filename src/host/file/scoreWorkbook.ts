import { applyPlan, filledCells, filledRows } from '../../core/applyPlan';
import { assessmentOf, mergeAssessments } from '../../core/assess';
import { judgeSheet } from '../../core/judging/judgeSheet';
import type { ColumnAnswers } from '../../core/columnQuestions';
import type { Assessment } from '../../core/assessment';
import { withRemarks } from '../../core/withRemarks';
import type { Locale, Localized } from '../../core/language/locale';
import type { PlanChoices } from '../../core/plan';
import type { ScoringProfile } from '../../core/scoring/profile';
import { patchWorkbook } from '../../xlsx/patchWorkbook';
import { readWorkbook } from '../../xlsx/readWorkbook';
import { PatchError, WorkbookError, type SheetPatch, type WorkbookFile } from '../../xlsx/workbookFile';
import type { OpenedWorkbook } from './opening/openWorkbook';
import { OWN_ADDIN } from '../../identity/ownAddin';
import { storedSetting } from '../../xlsx/settings/settingValue';
import type { ConfirmedScores } from '../../core/confirmed/confirmedScores';
import { withSuggested } from '../../core/confirmed/suggested';
import { NOTHING_STORED, SETTING_NAMES } from '../spreadsheetHost';
import { columnsKept } from '../kept/columnsKept';
import { confirmedKept, printConfirmedKept } from '../kept/confirmedKept';
import { ignoredKept } from '../kept/ignoredKept';
import { rulesInUse, type RulesInUse } from '../kept/rulesInUse';
import { fillingOf } from './sheetFilling';
import { sheetPatch } from './sheetPatch';
import { sheetSnapshot } from './sheetSnapshot';
import { storedSettings } from './storedSettings';

export interface ScoreWorkbookOptions {
  /** The rules asked for; they go before those that the workbook keeps. `null`: none were. */
  readonly profile: ScoringProfile | null;
  readonly locale: Locale;
  /** Which column is meant; goes before what the workbook keeps. */
  readonly columns?: ColumnAnswers;
  /** `null`: judge only. */
  readonly write: PlanChoices | null;
}

export interface ScoredWorkbook {
  /** Of the workbook as it stands: after writing, where something was written. Ignored findings say so. */
  readonly assessment: Assessment;
  readonly rules: RulesInUse;
  /** What else is to be known of the file, such as parts of what it keeps that could not be used: a sentence each. */
  readonly notUsed: readonly Localized[];
  /** The workbook with the plan carried out; `null` where only judging was asked for. */
  readonly bytes: Uint8Array | null;
  readonly filled: number;
  /** Protected sheets with something to fill and no cell that a person could type it into: left as they are. */
  readonly protectedSheets: readonly string[];
}

/** Judges every sheet of a workbook and, if asked, fills it. Throws `WorkbookError`. */
export function scoreWorkbook(bytes: Uint8Array, options: ScoreWorkbookOptions): ScoredWorkbook {
  return scoreOpened({ file: readWorkbook(bytes), kind: 'current' }, options);
}

/** The same for a workbook that is open; one of an old format is judged and never filled. */
export function scoreOpened(opened: OpenedWorkbook, options: ScoreWorkbookOptions): ScoredWorkbook {
  const sheets = scoredBySheet(opened, options);
  for (;;) {
    const step = sheets.next();
    if (step.done) return step.value;
  }
}

/** Of a large workbook a person wants to know how many sheets are done, and of how many. */
export interface SheetsDone {
  readonly done: number;
  readonly sheets: number;
}

/** The same, with a pause before each sheet: whoever scores may do something else meanwhile, or leave the rest. */
export function* scoredBySheet(
  { file, kind }: OpenedWorkbook,
  { write: asked, ...options }: ScoreWorkbookOptions,
): Generator<SheetsDone, ScoredWorkbook, void> {
  const { locale, columns = {} } = options;
  const write = kind === 'legacy' ? null : asked;
  const stored = kind === 'legacy' ? NOTHING_STORED : storedSettings(file.bytes);
  const rules = rulesInUse(options.profile, stored.rules);
  const { profile } = rules;
  const { answers, refused: columnsRefused } = columnsKept(stored.columns);
  const { list: ignored, refused: ignoredRefused } = ignoredKept(stored.ignored);
  const { list: confirmed, refused: confirmedRefused } = confirmedKept(stored.confirmed);
  const kept = { locale, columns, answers, ignored, confirmed };
  let suggested = confirmed;
  const assessments: Assessment[] = [];
  const patches: SheetPatch[] = [];
  const protectedSheets: string[] = [];
  let filled = 0;
  for (const [index, sheet] of file.sheets.entries()) {
    yield { done: index, sheets: file.sheets.length };
    const snapshot = sheetSnapshot(file, sheet);
    const judged = judgeSheet(snapshot, profile, kept);
    const filling = fillingOf(sheet, snapshot, judged, write, locale);
    const patch = filling.plan && sheetPatch(snapshot, filling.plan);
    if (sheet.isProtected && filling.isWanted && !patch) protectedSheets.push(sheet.name);
    if (!filling.plan || !patch) {
      assessments.push(withRemarks(assessmentOf(judged), filling.remarks));
      continue;
    }
    patches.push(patch);
    filled += filling.plan.cells.length;
    const { plan } = filling;
    const justFilled = filledCells(plan);
    const after = { ...kept, justFilled };
    // Whatever is found is looked for once, on the sheet as it will stand.
    const again = judgeSheet(applyPlan(snapshot, plan), profile, after, {
      sheet: judged,
      changed: filledRows(plan),
    });
    const assessment = assessmentOf(again);
    suggested = withSuggested(suggested, assessment, justFilled);
    assessments.push(withRemarks(assessment, filling.remarks));
  }
  const isToKeep = confirmedRefused === null && suggested !== confirmed;
  const written = write
    ? patchedKeeping(file, patches, isToKeep ? suggested : null)
    : { bytes: null, notKept: null };
  return {
    assessment: mergeAssessments(assessments),
    rules,
    notUsed: [columnsRefused, ignoredRefused, confirmedRefused, NOTES[kind], written.notKept].filter(
      (reason) => reason !== null,
    ),
    bytes: written.bytes,
    filled,
    protectedSheets,
  };
}

/** The filled workbook with what it is to keep of suggested scores; where it can't, it is filled all the same. */
function patchedKeeping(
  file: WorkbookFile,
  patches: readonly SheetPatch[],
  confirmed: ConfirmedScores | null,
): { readonly bytes: Uint8Array; readonly notKept: Localized | null } {
  const text = confirmed === null ? null : printConfirmedKept(confirmed);
  if (text === null) return { bytes: patchWorkbook(file, patches), notKept: null };
  try {
    const changes = new Map([[SETTING_NAMES.confirmed, storedSetting(text)]]);
    return { bytes: patchWorkbook(file, patches, { addin: OWN_ADDIN, changes }), notKept: null };
  } catch (error) {
    if (!(error instanceof WorkbookError || error instanceof PatchError)) throw error;
    return { bytes: patchWorkbook(file, patches), notKept: SUGGESTIONS_NOT_KEPT };
  }
}

const SUGGESTIONS_NOT_KEPT: Localized = {
  'zh-CN': '文件里加载项的记录已损坏，没有记下哪些定性得分是建议分；请逐项核对。',
  'en-US':
    'The file’s list of add-ins is damaged: which qualitative scores are only suggested was not kept. Please check them.',
};

const NOTES: Readonly<Record<OpenedWorkbook['kind'], Localized | null>> = {
  current: null,
  legacy: {
    'zh-CN':
      '这是旧版 Excel（.xls、.et）文件，只检查，不填写。需要填好的副本时，请先在 Excel 或 WPS 中另存为 .xlsx。',
    'en-US':
      'This is a file of an old Excel (.xls, .et): checked and not filled. Save it as .xlsx in Excel or WPS to get a filled copy.',
  },
  'default-password': {
    'zh-CN': '文件用 Excel 的默认密码加了密（没有人设过密码）；填好的副本不加密。',
    'en-US':
      'The file is encrypted with Excel’s default password (nobody set one); a filled copy is not encrypted.',
  },
};
