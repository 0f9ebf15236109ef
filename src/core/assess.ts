import { lacksReason } from './scoring/reasonLacking';
import type { Decimal } from 'decimal.js';
import type {
  AssessedForm,
  AssessedFunds,
  AssessedIndicator,
  AssessedTotal,
  Assessment,
  Confirmation,
  Finding,
  Mark,
  Remark,
  Skipped,
  TotalPart,
} from './assessment';
import { CHECKS } from './checks/catalogue';
import type { BareFinding, CheckContext } from './checks/check';
import { withoutSaidTwice } from './checks/givesWay';
import {
  answerTo,
  choicesOf,
  columnQuestions,
  questionOf,
  type ColumnAnswer,
  type ColumnAnswers,
} from './columnQuestions';
import { formAfterWriting } from './form/formAfterWriting';
import { FormGrid } from './form/formGrid';
import { lookAlikeTitle } from './form/headerVocabulary';
import { locateForms, type FormLocation } from './form/locateForms';
import { readForm } from './form/readForm';
import type { FormCell, Indicator, SelfEvaluationForm } from './form/selfEvaluationForm';
import { formUnit } from './formUnit';
import { formatArea, formatCell } from '../grid/cellAddress';
import type { GridSnapshot } from '../grid/gridSnapshot';
import { confirmationOf } from './confirmed/confirmationOf';
import { NOTHING_CONFIRMED, type ConfirmedScores } from './confirmed/confirmedScores';
import { isDecided, type DecidableRow } from './ignored/decided';
import { NOTHING_IGNORED, type IgnoredFindings } from './ignored/ignoredFindings';
import { formName } from './ignored/ignoredPlace';
import { withIgnored } from './ignored/withIgnored';
import type { Locale } from './language/locale';
import { markOf } from './mark';
import { offeredBy } from './offers/offeredBy';
import type { PlannedForm } from './plan';
import { proposalsOf } from './proposals';
import { remarksOn } from './remarks';
import { readFormFigures, type FormFigures } from './reading/formFigures';
import { readRestOfForm, type FormReading } from './reading/formReading';
import { reasonDraft } from './reasonDraft';
import { judgeForm, type CountedPart, type JudgedForm } from './scoring/judgeForm';
import type { JudgedIndicator } from './scoring/judgement';
import type { ScoringProfile } from './scoring/profile';
import { formatPlain, formatScore } from './scoring/score';
import { ambiguityReason, skipReason } from './skipReason';
import { uncalculatedCells, uncalculatedReason } from './uncalculated';

export interface AssessOptions {
  /** Language of messages, notes and reasons; `zh-CN` unless told. */
  readonly locale?: Locale;
  /** Cells (A1) filled by the plan just applied: suggestions among them want a person's word. */
  readonly justFilled?: ReadonlySet<string>;
  /** Which column is meant, whatever the header: goes before `answers`. */
  readonly columns?: ColumnAnswers;
  /** What people have decided to leave as it is. */
  readonly ignored?: IgnoredFindings;
  /** Which scores were filled in as suggestions, and which of them people have confirmed. */
  readonly confirmed?: ConfirmedScores;
  /** Answers to earlier questions which of two columns is meant; later ones go before earlier ones. */
  readonly answers?: readonly ColumnAnswer[];
}

/**
 * Reads every 项目支出绩效自评表 on a sheet and judges it. Pure: same snapshot, same answer. A sheet without a form
 * comes back under `skipped` with the reason in words.
 */
export function assess(
  snapshot: GridSnapshot,
  profile: ScoringProfile,
  options: AssessOptions = {},
): Assessment {
  return resultOf(assessInSteps(snapshot, profile, options));
}

/** How far the judging of a sheet has come, as a share: rows of its forms, each as often as something is done with it. */
export interface JudgingProgress {
  readonly done: number;
  readonly of: number;
}

type Judging<Result> = Generator<JudgingProgress, Result>;

/** `assess` step by step: between two steps whoever asks for them may draw a page, listen, or leave the rest undone. */
export function* assessInSteps(
  snapshot: GridSnapshot,
  profile: ScoringProfile,
  options: AssessOptions = {},
): Judging<Assessment> {
  return yield* assessingSteps(yield* judgingSteps(snapshot, profile, options, null));
}

/** Reading a form, reading its figures and judging them; then what the rest of it says, and what is found. */
const STEPS_TO_JUDGE = 3;
const STEPS_IN_ALL = 5;

function rowsOf({ header, limit }: FormLocation): number {
  return limit - header + 1;
}

function rowsOfAll(located: readonly FormLocation[]): number {
  return located.reduce((sum, location) => sum + rowsOf(location), 0);
}

/** Takes all steps at once. */
export function resultOf<Result>(steps: Generator<unknown, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** A sheet read and judged, with nothing looked for and nothing put into words yet: enough to plan what to write. */
export interface JudgedSheet {
  readonly grid: FormGrid;
  readonly profile: ScoringProfile;
  readonly options: AssessOptions;
  /** Every form found, those that cannot be judged included. */
  readonly located: readonly FormLocation[];
  readonly forms: readonly (PlannedForm & { readonly location: FormLocation; readonly judged: JudgedForm })[];
  readonly skipped: readonly Skipped[];
}

/**
 * The first half of `assess`.
 *
 * @param before the same sheet, judged with the same options before the rows `changed` were written: what stands
 *   elsewhere on it is not read again
 */
export function judgeSheet(
  snapshot: GridSnapshot,
  profile: ScoringProfile,
  options: AssessOptions = {},
  before: JudgedBefore | null = null,
): JudgedSheet {
  return resultOf(judgingSteps(snapshot, profile, options, before));
}

/** A sheet as it was judged before the (zero-based) rows `changed` were written. */
interface JudgedBefore {
  readonly sheet: JudgedSheet;
  readonly changed: ReadonlySet<number>;
}

function* judgingSteps(
  snapshot: GridSnapshot,
  profile: ScoringProfile,
  options: AssessOptions,
  before: JudgedBefore | null,
): Judging<JudgedSheet> {
  const locale = options.locale ?? 'zh-CN';
  const grid = new FormGrid(snapshot, before && { grid: before.sheet.grid, changed: before.changed });
  const located =
    before && standsWhereItStood(before.sheet, before.changed)
      ? before.sheet.located
      : locateForms(grid, choicesOf(options.columns), (rows, ambiguous) =>
          answerTo(questionOf(grid, rows, ambiguous), options.answers ?? []),
        );
  const earlier = new Map(before?.sheet.forms.map(({ location, judged }) => [location, judged] as const));
  const of = rowsOfAll(located) * STEPS_IN_ALL;
  let done = 0;
  yield { done, of };
  const understood: { readonly location: FormLocation; readonly form: SelfEvaluationForm }[] = [];
  for (const location of located) {
    if (location.ambiguous.length > 0) continue;
    const known = earlier.get(location)?.form;
    const form = before && known ? formAfterWriting(grid, known, before.changed) : null;
    understood.push({ location, form: form ?? readForm(grid, location) });
    done += rowsOf(location);
    yield { done, of };
  }
  const read = understood
    // Funds without indicator rows are still a form.
    .filter(({ form: { indicators, funds } }) => indicators.length > 0 || funds !== null)
    .filter(({ form: { title } }) => title !== '' || lookAlikeOn(grid) === null);
  const open = read.map((one) => ({ ...one, cells: uncalculatedCells(snapshot, one.form) }));
  const skipped: Skipped[] = located
    .filter(({ ambiguous }) => ambiguous.length > 0)
    .map((location) => askedAbout(grid, location, locale));
  for (const { form, cells } of open)
    if (cells.length > 0)
      skipped.push({ sheet: snapshot.sheet, reason: uncalculatedReason(form, cells, locale) });
  const forms = open.filter(({ cells }) => cells.length === 0);
  if (forms.length === 0 && skipped.length === 0) {
    skipped.push({ sheet: snapshot.sheet, reason: skipReason(grid, lookAlikeOn(grid), located, locale) });
  }
  const ignored = options.ignored ?? NOTHING_IGNORED;
  const confirmed = options.confirmed ?? NOTHING_CONFIRMED;
  const judgedForms: JudgedSheet['forms'][number][] = [];
  for (const { location, form } of forms) {
    const known = earlier.get(location) ?? null;
    const figures = readFormFigures(form, known && figuresOf(known));
    done += rowsOf(location);
    yield { done, of };
    const judged = judgedWith({ ignored, confirmed, known }, figures, profile);
    judgedForms.push({
      ...{ location, judged },
      total: assessedTotal(judged, profile, locale),
      proposals: [...proposalsOf(judged, profile)],
      mark: markOfForm(judged),
    });
    done += rowsOf(location);
    yield { done, of };
  }
  return { ...{ grid, profile, options, located, skipped }, forms: judgedForms };
}

/** What a form was judged by. */
function figuresOf({ form, funds, indicators }: JudgedForm): FormFigures {
  return { form, funds, rows: indicators.map(({ reading }) => reading) };
}

/** Numbers written beside other entries below a header, or above it among the funds, move no form. */
function standsWhereItStood({ grid, located }: JudgedSheet, changed: ReadonlySet<number>): boolean {
  return [...changed].every(
    (row) =>
      grid.filled(row).length > 1 &&
      located.every(({ header, headerEnd }) => row < header || row > headerEnd),
  );
}

/** The second half of `assess`: what is found in the forms, in words. */
export function assessmentOf(sheet: JudgedSheet): Assessment {
  return resultOf(assessingSteps(sheet));
}

function* assessingSteps({
  grid,
  profile,
  options,
  located,
  forms,
  skipped,
}: JudgedSheet): Judging<Assessment> {
  const { snapshot } = grid;
  const locale = options.locale ?? 'zh-CN';
  const ignored = options.ignored ?? NOTHING_IGNORED;
  const confirmed = options.confirmed ?? NOTHING_CONFIRMED;
  const justFilled = options.justFilled ?? new Set<string>();
  const of = rowsOfAll(located) * STEPS_IN_ALL;
  let done = rowsOfAll(located) * STEPS_TO_JUDGE;
  const assessed: AssessedForm[] = [];
  for (const { location, judged, ...planned } of forms) {
    const { form } = judged;
    const rows = judged.indicators.map(({ reading: row }) => row);
    const reading = readRestOfForm(grid, location, { form, rows });
    const confirmations = confirmationsOf(judged, confirmed, justFilled);
    done += rowsOf(location);
    yield { done, of };
    const unit = formUnit(grid, form);
    const one = assessForm({ judged, reading, profile, confirmations }, planned, unit, locale);
    assessed.push(snapshot.isHidden ? { ...one, isHidden: true } : one);
    done += rowsOf(location);
    yield { done, of };
  }
  const assessment: Assessment = {
    schemaVersion: 1,
    forms: assessed,
    skipped: [...skipped],
    ...withRemarks(
      remarksOn(
        snapshot,
        forms.map(({ location, judged: { form } }) => ({ location, form })),
        locale,
      ),
    ),
  };
  return withIgnored(assessment, ignored).assessment;
}

function judgedWith(
  { ignored, confirmed, known }: WhatIsKnown,
  figures: FormFigures,
  profile: ScoringProfile,
): JudgedForm {
  const { form } = figures;
  if (ignored.items.length === 0 && confirmed.items.length === 0)
    return judgeForm(figures, profile, undefined, known);
  const place = { sheet: form.sheet, form: formName(form) };
  const stands = (indicator: Indicator) => {
    const row = decidable(indicator);
    return isDecided(ignored, place, row) || confirmationOf(confirmed, place, row)?.state === 'confirmed';
  };
  return judgeForm(figures, profile, stands, known);
}

interface WhatIsKnown {
  readonly ignored: IgnoredFindings;
  readonly confirmed: ConfirmedScores;
  /** The form as it was judged before some of its scores were written. */
  readonly known: JudgedForm | null;
}

const NO_CONFIRMATIONS: ReadonlyMap<number, Confirmation> = new Map();

/** What is known of the scores in a form that are suggestions, by the (zero-based) rows they stand in. */
function confirmationsOf(
  { form, indicators }: JudgedForm,
  confirmed: ConfirmedScores,
  justFilled: ReadonlySet<string>,
): ReadonlyMap<number, Confirmation> {
  if (confirmed.items.length === 0 && justFilled.size === 0) return NO_CONFIRMATIONS;
  const place = { sheet: form.sheet, form: formName(form) };
  return new Map(
    indicators.flatMap(({ indicator, judgement: { verdict } }): (readonly [number, Confirmation])[] => {
      const { row, score } = indicator;
      if (score === null || score.isCovered) return [];
      const known = confirmationOf(confirmed, place, decidable(indicator));
      const mayBeSuggested = verdict === 'qualitative' || verdict === 'needsReview';
      if (known?.state === 'confirmed' || (known !== null && mayBeSuggested)) return [[row, known]];
      const isFilled = verdict === 'qualitative' && justFilled.has(formatCell(score)) && !score.isBlank;
      return isFilled ? [[row, { state: 'toConfirm', date: null }]] : [];
    }),
  );
}

/** A row as far as what people have said of it depends on it. */
function decidable({ name, category, dimension, target, achieved, score }: Indicator): DecidableRow {
  return {
    ...{ name, category, dimension },
    target: target.text.trim(),
    achieved: achieved.text.trim(),
    printedScore: plain(score?.number),
  };
}

function askedAbout(grid: FormGrid, location: FormLocation, locale: Locale): Skipped {
  const questions = [...columnQuestions(grid, location)];
  return {
    sheet: grid.snapshot.sheet,
    reason: ambiguityReason(location.header + 1, questions, locale),
    questions,
  };
}

/** Assessments of several sheets as one. */
export function mergeAssessments(assessments: readonly Assessment[]): Assessment {
  return {
    schemaVersion: 1,
    forms: assessments.flatMap(({ forms }) => forms),
    skipped: assessments.flatMap(({ skipped }) => skipped),
    ...withRemarks(assessments.flatMap(({ remarks = [] }) => remarks)),
  };
}

function withRemarks(remarks: readonly Remark[]): Pick<Assessment, 'remarks'> {
  return remarks.length === 0 ? {} : { remarks: [...remarks] };
}

function lookAlikeOn(grid: FormGrid): string | null {
  const lastHeadRow = Math.min(grid.bottom, grid.top + 5);
  for (let row = grid.top; row <= lastHeadRow; row += 1) {
    for (const [, text] of grid.filled(row)) {
      const title = lookAlikeTitle(text);
      if (title !== null) return title;
    }
  }
  return null;
}

/** All that is known of a form before it is put into words. */
type FormContext = Omit<CheckContext, 'proposals'> & { readonly reading: FormReading };

function assessForm(
  known: FormContext,
  planned: PlannedForm,
  unit: string | null,
  locale: Locale,
): AssessedForm {
  const { judged, profile } = known;
  const { form } = judged;
  const { total, proposals, mark } = planned;
  return {
    sheet: form.sheet,
    range: formatArea(form.area),
    title: form.title,
    ...(form.kind === 'department' ? { kind: form.kind } : {}),
    project: form.project,
    year: form.year,
    moneyUnit: form.moneyUnit,
    profile: profile.id,
    funds: assessedFunds(judged),
    indicators: judged.indicators.map((indicator) =>
      assessedIndicator(indicator, known.confirmations.get(indicator.indicator.row), locale),
    ),
    total,
    findings: findingsOf({ ...known, proposals }, locale),
    proposals,
    mark,
    unit,
  };
}

const BY_ID = new Map(CHECKS.map((check) => [check.id, check]));

function findingsOf(context: CheckContext, locale: Locale): Finding[] {
  const { judged, profile, proposals } = context;
  const rows = new Map(judged.indicators.map((row) => [row.indicator.row + 1, row]));
  const found: BareFinding[] = [];
  for (const check of CHECKS) found.push(...runCheck(check, context, locale));
  const lowered = new Set(Object.keys(profile.severities));
  return withoutSaidTwice(found, (check) => BY_ID.get(check)?.givesWayTo ?? [], lowered).map((finding) => {
    const { check, severity, row, cell, message, statement, why, action } = finding;
    const offers = BY_ID.get(check)?.offers ?? [];
    const { fix, suggestions } = offeredBy(finding, offers, { judged, rows, profile, proposals }, locale);
    return { check, severity, row, cell, message, statement, why, action, fix, suggestions, ignored: null };
  });
}

/** A check that fails must not take the others' findings with it, nor its own failure in silence. */
function runCheck(
  check: (typeof CHECKS)[number],
  context: CheckContext,
  locale: Locale,
): readonly BareFinding[] {
  const severity = context.profile.severities[check.id] ?? (check.isOffByDefault ? 'off' : undefined);
  if (severity === 'off') return [];
  try {
    const findings = check.run(context, locale);
    if (severity === undefined) return findings;
    // A finding that is milder than its check's rule (a rounding-sized gap) keeps its own severity.
    return findings.map((finding) =>
      finding.severity === check.severity ? { ...finding, severity } : finding,
    );
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const isChinese = locale === 'zh-CN';
    const message = isChinese
      ? `检查项 ${check.id} 未完成（${detail}）。`
      : `The check ${check.id} did not finish (${detail}).`;
    return [
      {
        ...{ check: 'check-failed', severity: 'warning', row: null, cell: null, rows: [], aspect: null },
        ...{ message, statement: message },
        why: isChinese
          ? '这一项没有检查到，其余检查不受影响。'
          : 'This one was not checked; the others were.',
        action: isChinese ? '请人工核对，并告知开发者。' : 'Check by hand and tell the developers.',
      },
    ];
  }
}

/** Rows needing a reason, from the indicator's name to the form's edge: a merged group cell is never coloured. */
function markOfForm({ form, indicators }: JudgedForm): Mark | null {
  const { reason, name, target } = form.columns;
  if (reason === null) return null;
  const due = indicators.filter(
    ({ explanationDue, indicator }) => explanationDue && indicator.reason?.isCovered === false,
  );
  const rowsOf = (some: typeof due) => some.map(({ indicator }) => indicator.row);
  const left = Math.min(name ?? target, target, reason);
  const columns = { left, right: Math.max(form.area.right, reason), reason };
  return markOf(rowsOf(due), columns, rowsOf(due.filter(({ reasonPresent }) => reasonPresent)));
}

function assessedIndicator(
  judged: JudgedIndicator,
  confirmation: Confirmation | undefined,
  locale: Locale,
): AssessedIndicator {
  const { indicator, judgement, reasonRequired, reasonPresent, isDecided: decided } = judged;
  const assessed: AssessedIndicator = {
    row: indicator.row + 1,
    dimension: indicator.dimension,
    category: indicator.category,
    name: indicator.name,
    cells: {
      target: addressOf(indicator.target),
      achieved: addressOf(indicator.achieved),
      weight: addressOf(indicator.weight),
      score: addressOf(indicator.score),
      reason: addressOf(indicator.reason),
    },
    target: indicator.target.text.trim(),
    achieved: indicator.achieved.text.trim(),
    weight: plain(indicator.weight?.number),
    printedScore: plain(indicator.score?.number),
    verdict: judgement.verdict,
    score: score(judgement.score),
    band: judgement.band ? [formatScore(judgement.band[0]), formatScore(judgement.band[1])] : null,
    overTarget: judgement.overTarget,
    decided,
    reasonRequired,
    reasonPresent,
    reasonLacking: lacksReason(judged),
    reasonDraft: reasonDraft(judged),
    working: judgement.working,
    rule: judgement.rule,
    note: judgement.note?.[locale] ?? null,
    candidates: judgement.candidates.map((candidate) => ({
      score: formatScore(candidate.score),
      reading: candidate.reading[locale],
    })),
  };
  return confirmation ? { ...assessed, confirmation } : assessed;
}

function assessedFunds({ form: { funds }, execution }: JudgedForm): AssessedFunds | null {
  if (!funds || !execution) return null;
  const { rate, weight, score: scoreCell, row } = funds.total;
  return {
    row: row + 1,
    budget: plain(execution.budget?.number),
    executed: plain(execution.executed?.number),
    rate: execution.rate?.toFixed(4) ?? null,
    weight: plain(execution.weight),
    score: score(execution.score),
    printedRate: plain(rate?.number),
    printedScore: plain(scoreCell?.number),
    rateWorking: execution.rateWorking,
    working: execution.working,
    cells: {
      budget: addressOf(execution.budget),
      executed: addressOf(execution.executed),
      rate: addressOf(rate),
      weight: addressOf(weight),
      score: addressOf(scoreCell),
    },
  };
}

function assessedTotal(
  { form, total }: JudgedForm,
  { grades }: ScoringProfile,
  locale: Locale,
): AssessedTotal {
  const { excellent, good, fair } = grades;
  return {
    row: rowOf(form),
    weight: plain(total.weight),
    printedWeight: plain(form.total?.weight?.number),
    score: score(total.score),
    printedScore: plain(form.total?.score?.number),
    working: total.working,
    grade: total.grade,
    gradeLines: { excellent, good, fair },
    parts: total.parts.map(totalPart),
    cap: plain(total.cap),
    open: total.open.map(({ row, name, why }) => ({ row: row + 1, name, why: why[locale] })),
    cells: { weight: addressOf(form.total?.weight), score: addressOf(form.total?.score) },
  };
}

function totalPart({ cell, score: counted }: CountedPart): TotalPart {
  const own = cell?.isCovered === false ? cell : null;
  return {
    cell: addressOf(own),
    score: formatPlain(counted),
    present: plain(own?.number),
    isNumber: (own?.stored ?? null) !== null,
  };
}

function rowOf({ total }: SelfEvaluationForm): number | null {
  return total ? total.row + 1 : null;
}

function addressOf(cell: FormCell | null | undefined): string | null {
  return cell ? formatCell(cell) : null;
}

function plain(value: Decimal | null | undefined): string | null {
  return value ? formatPlain(value) : null;
}

function score(value: Decimal | null): string | null {
  return value ? formatScore(value) : null;
}
