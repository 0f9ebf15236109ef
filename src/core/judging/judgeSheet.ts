import { proposalsOf } from '../proposals';
import { columnQuestions } from '../columnQuestions';
import type { GridSnapshot } from '../../grid/gridSnapshot';
import type { AssessOptions } from '../assessOptions';
import { assessedTotal } from '../assessed/assessedTotal';
import type { Skipped } from '../assessment';
import { answerTo, choicesOf, questionOf } from '../columnQuestions';
import { confirmationOf } from '../confirmed/confirmationOf';
import { type ConfirmedScores, NOTHING_CONFIRMED } from '../confirmed/confirmedScores';
import { formAfterWriting } from '../form/formAfterWriting';
import { FormGrid } from '../form/formGrid';
import { gridOfForm } from '../form/formsSideBySide';
import { lookAlikeTitle } from '../form/headerVocabulary';
import { type FormLocation, locateForms } from '../form/locateForms';
import { readForm } from '../form/readForm';
import type { Indicator, SelfEvaluationForm } from '../form/selfEvaluationForm';
import { isDecided } from '../ignored/decided';
import { type IgnoredFindings, NOTHING_IGNORED } from '../ignored/ignoredFindings';
import { formName } from '../ignored/ignoredPlace';
import type { Locale } from '../language/locale';
import type { PlannedForm } from '../plan';
import { type FormFigures, readFormFigures } from '../reading/formFigures';
import { type JudgedForm, judgeForm } from '../scoring/judgeForm';
import type { ScoringProfile } from '../scoring/profile';
import { ambiguityReason, skipReason } from '../skipReason';
import { uncalculatedCells, uncalculatedReason } from '../uncalculated';
import { decidable } from './decidableRow';
import { type JudgingSteps, STEPS_IN_ALL, resultOf, workOn, workOnAll } from './judgingSteps';
import { markOfForm } from './markOfForm';

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

/** `judgeSheet` step by step. */
export function* judgingSteps(
  snapshot: GridSnapshot,
  profile: ScoringProfile,
  options: AssessOptions,
  before: JudgedBefore | null,
): JudgingSteps<JudgedSheet> {
  const locale = options.locale ?? 'zh-CN';
  const grid = new FormGrid(snapshot, before && { grid: before.sheet.grid, changed: before.changed });
  const located =
    before && standsWhereItStood(before.sheet, before.changed)
      ? before.sheet.located
      : locateForms(grid, choicesOf(options.columns), (rows, ambiguous) =>
          answerTo(questionOf(grid, rows, ambiguous), options.answers ?? []),
        );
  const earlier = new Map(before?.sheet.forms.map(({ location, judged }) => [location, judged] as const));
  const of = workOnAll(located) * STEPS_IN_ALL;
  let done = 0;
  yield { done, of };
  const understood: { readonly location: FormLocation; readonly form: SelfEvaluationForm }[] = [];
  for (const location of located) {
    if (location.ambiguous.length > 0) continue;
    const known = earlier.get(location)?.form;
    const own = gridOfForm(grid, location);
    const form = before && known ? formAfterWriting(own, known, before.changed) : null;
    understood.push({ location, form: form ?? readForm(own, location) });
    done += workOn(location);
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
      skipped.push({
        ...{ sheet: snapshot.sheet, reason: uncalculatedReason(form, cells, locale) },
        uncalculated: true,
      });
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
    done += workOn(location);
    yield { done, of };
    const judged = judgedWith({ ignored, confirmed, known }, figures, profile);
    judgedForms.push({
      ...{ location, judged },
      total: assessedTotal(judged, profile, locale),
      proposals: [...proposalsOf(judged, profile)],
      mark: markOfForm(judged),
    });
    done += workOn(location);
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

function askedAbout(grid: FormGrid, location: FormLocation, locale: Locale): Skipped {
  const questions = [...columnQuestions(grid, location)];
  return {
    sheet: grid.snapshot.sheet,
    reason: ambiguityReason(location.header + 1, questions, locale),
    questions,
  };
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
