import type { GridSnapshot } from '../grid/gridSnapshot';
import type { AssessOptions } from './assessOptions';
import { assessForm } from './assessed/assessedForm';
import { confirmationsOf } from './assessed/confirmationsOf';
import type { AssessedForm, Assessment, Remark } from './assessment';
import { NOTHING_CONFIRMED } from './confirmed/confirmedScores';
import { formUnit } from './formUnit';
import { NOTHING_IGNORED } from './ignored/ignoredFindings';
import { withIgnored } from './ignored/withIgnored';
import { type JudgedSheet, judgingSteps } from './judging/judgeSheet';
import {
  type JudgingSteps,
  STEPS_IN_ALL,
  STEPS_TO_JUDGE,
  resultOf,
  workOn,
  workOnAll,
} from './judging/judgingSteps';
import { gridOfForm } from './form/formsSideBySide';
import { readRestOfForm } from './reading/formReading';
import { remarksOn } from './remarks';
import { unreadForms } from './unreadForms';
import type { ScoringProfile } from './scoring/profile';

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

/** `assess` step by step: between two steps whoever asks for them may draw a page, listen, or leave the rest undone. */
export function* assessInSteps(
  snapshot: GridSnapshot,
  profile: ScoringProfile,
  options: AssessOptions = {},
): JudgingSteps<Assessment> {
  return yield* assessingSteps(yield* judgingSteps(snapshot, profile, options, null));
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
}: JudgedSheet): JudgingSteps<Assessment> {
  const { snapshot } = grid;
  const locale = options.locale ?? 'zh-CN';
  const ignored = options.ignored ?? NOTHING_IGNORED;
  const confirmed = options.confirmed ?? NOTHING_CONFIRMED;
  const justFilled = options.justFilled ?? new Set<string>();
  const of = workOnAll(located) * STEPS_IN_ALL;
  let done = workOnAll(located) * STEPS_TO_JUDGE;
  const assessed: AssessedForm[] = [];
  for (const { location, judged, ...planned } of forms) {
    const { form } = judged;
    const own = gridOfForm(grid, location);
    const rows = judged.indicators.map(({ reading: row }) => row);
    const reading = readRestOfForm(own, location, { form, rows });
    const confirmations = confirmationsOf(judged, confirmed, justFilled);
    done += workOn(location);
    yield { done, of };
    const unit = formUnit(own, form);
    const one = assessForm({ judged, reading, profile, confirmations }, planned, unit, locale);
    assessed.push(snapshot.isHidden ? { ...one, isHidden: true } : one);
    done += workOn(location);
    yield { done, of };
  }
  const assessment: Assessment = {
    schemaVersion: 1,
    forms: assessed,
    skipped: [...skipped],
    ...withRemarks([
      ...remarksOn(
        snapshot,
        forms.map(({ location, judged: { form } }) => ({ location, form })),
        locale,
      ),
      ...unreadForms(grid, rowsOf(located, forms), locale),
    ]),
  };
  return withIgnored(assessment, ignored).assessment;
}

/** A form that was read ends where it ends; one that was not goes on to the next. */
function rowsOf(located: JudgedSheet['located'], forms: JudgedSheet['forms']) {
  return located.map((place) => {
    const form = forms.find(({ location }) => location === place)?.judged.form;
    return { top: place.top, bottom: form?.area.bottom ?? place.limit };
  });
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
